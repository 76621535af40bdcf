package org.leafpress.source;

import java.util.Optional;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/**
 * A question to a content folder that is asked again.
 *
 * @param layers of the folder
 * @param read the question and its answer of then
 */
record RepeatedRead(ContentFolder content, Layers layers, RecordedRead read) {
    /** As {@link ContentFolder#recheck}. */
    Optional<RecordedRead> again(long trusted) {
        Optional<FileState> state = read.kind() == RecordedRead.Kind.LISTING
                ? layers.stateOfFolder(read.path())
                : FileState.of(layers.find(read.path()).file());
        if (state.isPresent()
                && state.equals(read.state())
                && state.get().isSettledBy(trusted)
                && (state.get().changed() != 0 || tellsByTimes())) {
            return Optional.of(read);
        }
        Hash answer = switch (read.kind()) {
            case CONTENT -> contentNow();
            case EXISTENCE -> content.isRegular(read.path()) ? ContentFolder.FILE : ContentFolder.NOTHING;
            case LISTING ->
                layers.hasFolder(read.path())
                        ? FolderEntry.hash(layers.list(read.path(), new Diagnostics()))
                        : ContentFolder.NOTHING;
        };
        return answer.equals(read.answer())
                ? Optional.of(new RecordedRead(read.kind(), read.path(), answer, state))
                : Optional.empty();
    }

    /** False where equal times do not prove equal content: for a folder, or a file that another layer has a copy of. */
    private boolean tellsByTimes() {
        return read.kind() != RecordedRead.Kind.LISTING && layers.roots().size() == 1;
    }

    private Hash contentNow() {
        Diagnostics ignored = new Diagnostics();
        ReadLog again = new ReadLog();
        ContentFolder asked = content.recording(again);
        asked.readBytes(read.path(), Place.file(read.path()), Integer.MAX_VALUE - 1, ignored);
        return again.all().stream()
                .filter(each -> each.kind() == RecordedRead.Kind.CONTENT)
                .map(RecordedRead::answer)
                .findFirst()
                .orElse(ContentFolder.NOTHING);
    }
}

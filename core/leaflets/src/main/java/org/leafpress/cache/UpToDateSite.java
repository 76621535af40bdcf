package org.leafpress.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.load.IssuedFiles;
import org.leafpress.parse.SiteReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.RecordedRead;

/** Looks whether what belongs to the site as a whole is as the last build found it. */
final class UpToDateSite {
    private final ContentFolder folder;
    private final PreviousBuild last;
    private final List<RecordedRead> repeated = new ArrayList<>();
    private StateChange states = StateChange.NONE;

    UpToDateSite(ContentFolder folder, PreviousBuild last) {
        this.folder = folder;
        this.last = last;
    }

    /** True if everything that all pages depend on is as it was. */
    boolean hasSameInputs(SharedInputs inputs) {
        List<RecordedRead> reads = shared(last.site().reads());
        return reads.stream().allMatch(this::isSame)
                && inputs.with(reads).equals(last.site().sharedInputs());
    }

    /** True if the folders of topics are the same. */
    boolean hasSameTopics() {
        return last.site().reads().stream().filter(UpToDateSite::isListOfTopics).allMatch(this::isSame);
    }

    /** True if what was issued is the same, as far as no topic depends on it; to be called once. */
    boolean hasSameStore() {
        return ofStore(last.site().reads()).stream().allMatch(this::isSame);
    }

    private boolean isSame(RecordedRead read) {
        Optional<RecordedRead> again = folder.recheck(read, last.begun());
        again.ifPresent(found -> {
            states = states.and(last.states(read, found));
            repeated.add(found);
        });
        return again.isPresent();
    }

    /**
     * What was asked of the content folder, with the states of now.
     *
     * @param others than those of the store that were asked anew since, if they were
     */
    List<RecordedRead> reads(Optional<List<RecordedRead>> others) {
        return others.map(anew -> Stream.concat(
                                anew.stream().filter(read -> !isOfStore(read)),
                                repeated.stream().filter(UpToDateSite::isOfStore))
                        .toList())
                .orElseGet(() -> List.copyOf(repeated));
    }

    /** How the recorded states of unchanged files compare with those of now. */
    StateChange states() {
        return states;
    }

    /**
     * What all pages depend on. The list of topics is left out, since a page depends only on the topics that it names, and the
     * store of what was issued, on which lists alone depend.
     */
    static List<RecordedRead> shared(List<RecordedRead> reads) {
        return reads.stream()
                .filter(read -> !isListOfTopics(read) && !isOfStore(read))
                .toList();
    }

    /** What was asked of the store of what was issued. */
    static List<RecordedRead> ofStore(List<RecordedRead> reads) {
        return reads.stream().filter(UpToDateSite::isOfStore).toList();
    }

    private static boolean isOfStore(RecordedRead read) {
        return read.path().equals(IssuedFiles.STORE) || read.path().startsWith(IssuedFiles.STORE + "/");
    }

    private static boolean isListOfTopics(RecordedRead read) {
        return read.kind() == RecordedRead.Kind.LISTING && read.path().equals(SiteReader.TOPICS);
    }
}

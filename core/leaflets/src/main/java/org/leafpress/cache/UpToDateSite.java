package org.leafpress.cache;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<RecordedRead> reads = withoutTopics(last.site().reads());
        return reads.stream().allMatch(this::isSame)
                && inputs.with(reads).equals(last.site().sharedInputs());
    }

    /** True if the folders of topics are the same. */
    boolean hasSameTopics() {
        return last.site().reads().stream().filter(UpToDateSite::isListOfTopics).allMatch(this::isSame);
    }

    private boolean isSame(RecordedRead read) {
        Optional<RecordedRead> again = folder.recheck(read, last.begun());
        again.ifPresent(found -> {
            states = states.and(last.states(read, found));
            repeated.add(found);
        });
        return again.isPresent();
    }

    /** What was asked of the content folder, with the states of now. */
    List<RecordedRead> reads() {
        return List.copyOf(repeated);
    }

    /** How the recorded states of unchanged files compare with those of now. */
    StateChange states() {
        return states;
    }

    /** Leaves out the list of topics: a page depends only on the topics that it names. */
    static List<RecordedRead> withoutTopics(List<RecordedRead> reads) {
        return reads.stream().filter(read -> !isListOfTopics(read)).toList();
    }

    private static boolean isListOfTopics(RecordedRead read) {
        return read.kind() == RecordedRead.Kind.LISTING && read.path().equals(SiteReader.TOPICS);
    }
}

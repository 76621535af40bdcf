package org.leafpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.parse.SiteReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Read;

/** Looks whether what belongs to the site as a whole is as the last build found it. */
final class StandingSite {
    private final ContentFolder folder;
    private final LastBuild last;
    private final List<Read> repeated = new ArrayList<>();
    private States states = States.SAME;

    StandingSite(ContentFolder folder, LastBuild last) {
        this.folder = folder;
        this.last = last;
    }

    /** True if all is as it was that every page rests on. */
    boolean hasSameGround(Ground ground) {
        List<Read> reads = withoutTopics(last.site().reads());
        return reads.stream().allMatch(this::isSame)
                && ground.with(reads).equals(last.site().ground());
    }

    /** True if the folders of topics are the same. */
    boolean hasSameTopics() {
        return last.site().reads().stream().filter(StandingSite::isListOfTopics).allMatch(this::isSame);
    }

    private boolean isSame(Read read) {
        Optional<Read> again = folder.repeat(read, last.begun());
        again.ifPresent(found -> {
            states = states.and(last.states(read, found));
            repeated.add(found);
        });
        return again.isPresent();
    }

    /** What was asked of the content folder, with the states of now. */
    List<Read> reads() {
        return List.copyOf(repeated);
    }

    /** What the file system says of what is as it was. */
    States states() {
        return states;
    }

    /** Which topics there are is no ground that all pages rest on: those that name one rest on that one. */
    static List<Read> withoutTopics(List<Read> reads) {
        return reads.stream().filter(read -> !isListOfTopics(read)).toList();
    }

    private static boolean isListOfTopics(Read read) {
        return read.kind() == Read.Kind.LISTING && read.path().equals(SiteReader.TOPICS);
    }
}

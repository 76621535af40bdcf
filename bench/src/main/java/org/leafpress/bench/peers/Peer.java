package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A generator of sites. */
public interface Peer {
    /** What its folder is called. */
    String id();

    /** With its version. */
    String name();

    /** Why it cannot run on this machine, with the remedy; empty if it can. */
    Optional<String> missing();

    /**
     * Whether it takes part: some would take longer than all others together.
     *
     * @param round 0-based
     */
    default boolean enters(int topics, int round) {
        return true;
    }

    /** Writes its project into an empty folder, with so many topics. */
    void prepare(Path project, int topics) throws IOException;

    /** The command that builds the project; its folder is the working directory. */
    List<String> command();

    /** The folders that it makes, relative to the project; they are deleted before a build from nothing. */
    List<String> made();

    /** The page of a topic, relative to the project. */
    String page(String id);
}

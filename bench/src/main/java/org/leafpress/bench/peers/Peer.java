package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A generator of sites. */
interface Peer {
    /** With its version. */
    String name();

    /** Writes its project into a folder, with so many topics. */
    void prepare(Path project, int topics) throws IOException;

    /** The command that builds the project from nothing; its folder is the working directory. */
    List<String> command();

    /** The folder of the site, relative to the project; it is deleted before each build. */
    List<String> made();

    /** The page of a topic, relative to the project. */
    String page(String id);
}

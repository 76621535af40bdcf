package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leafpress.bench.process.Folders;
import org.leafpress.bench.process.Run;

/**
 * A peer's project of some topics, ready to be built.
 *
 * @param folder of the project
 */
public record Project(Peer peer, Path folder, int topics) {
    /** Topics whose pages are read, spread over all. */
    private static final int READ = 200;

    /** Writes it below a scratch folder, in place of what was there. */
    public static Project prepare(Peer peer, Path scratch, int topics) throws IOException {
        Path folder = scratch.resolve(peer.id() + "-" + topics);
        Folders.delete(folder);
        Files.createDirectories(folder);
        peer.prepare(folder, topics);
        return new Project(peer, folder, topics);
    }

    /** Builds it from nothing. */
    public Run build() throws IOException, InterruptedException {
        for (String made : peer.made()) {
            Folders.delete(folder.resolve(made));
        }
        return Run.of(peer.command(), folder);
    }

    /**
     * Sees to it that there is a page for every topic, and that pages hold all words of their topics.
     *
     * @throws IllegalStateException if not: then the peer has not done the same work
     */
    public void check() throws IOException {
        List<String> missing = SameData.missing(this, READ);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(peer.name() + " lacks " + missing.size() + " texts, such as "
                    + missing.subList(0, Math.min(5, missing.size())));
        }
    }

    /** Deletes it. */
    public void delete() throws IOException {
        Folders.delete(folder);
    }
}

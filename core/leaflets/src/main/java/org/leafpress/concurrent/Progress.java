package org.leafpress.concurrent;

import java.nio.file.Path;

/** Hears how far a build has come; called from many threads at once. */
@FunctionalInterface
public interface Progress {
    /**
     * Another piece of work is done.
     *
     * @param what the stage, as a word for people: {@code look} (what the last build left), {@code read}, {@code render} or
     *     {@code report}
     * @param done pieces done so far, from 1
     * @param total pieces of this stage
     */
    void step(String what, int done, int total);

    /**
     * Another build keeps a folder; this one waits for it.
     *
     * @param folder the site or the work folder
     */
    default void waiting(Path folder) {}

    /** Tells nobody. */
    static Progress none() {
        return (what, done, total) -> {};
    }
}

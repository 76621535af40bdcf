package org.leafpress.concurrent;

/** Hears how far a build has come; called from many threads at once. */
@FunctionalInterface
public interface Progress {
    /**
     * Another piece of work is done.
     *
     * @param what the stage, as a word for people: {@code read}, {@code check} or {@code render}
     * @param done pieces done so far, from 1
     * @param total pieces of this stage
     */
    void step(String what, int done, int total);

    /** Tells nobody. */
    static Progress none() {
        return (what, done, total) -> {};
    }
}

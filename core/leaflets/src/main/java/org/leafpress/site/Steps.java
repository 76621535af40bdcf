package org.leafpress.site;

/** Hears how far a build has come; called from many threads. */
@FunctionalInterface
public interface Steps {
    /**
     * Another piece of work is done.
     *
     * @param what the stage, as a word for people
     * @param done pieces done so far, from 1
     * @param total pieces of this stage
     */
    void step(String what, int done, int total);
}

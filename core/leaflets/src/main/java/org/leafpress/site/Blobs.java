package org.leafpress.site;

/** Keeps pieces of data, so that they need not all be held as objects. Thread-safe. */
interface Blobs {
    /** Keeps a piece. */
    Kept keep(byte[] bytes);

    /** A piece that is kept somewhere. */
    @FunctionalInterface
    interface Kept {
        /** Fetches it. */
        byte[] bytes();
    }

    /** Keeps them in memory. */
    static Blobs inMemory() {
        return bytes -> () -> bytes;
    }
}

package org.leafpress.codec;

/** Stores pieces of data outside the heap where there are many of them. Thread-safe. */
public interface ByteStore {
    /** Stores a piece. */
    Stored store(byte[] bytes);

    /** A piece that was stored. */
    @FunctionalInterface
    interface Stored {
        /** Fetches it. */
        byte[] bytes();
    }

    /** Stores them in memory. */
    static ByteStore inMemory() {
        return bytes -> () -> bytes;
    }
}

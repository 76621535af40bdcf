package org.leafpress.bench;

/** An engine that makes PDF files. */
interface Printer {
    /** As people know it. */
    String name();

    /** Makes the file, from the text that the engine reads to the bytes. */
    byte[] print();
}

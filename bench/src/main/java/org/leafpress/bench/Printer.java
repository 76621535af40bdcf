package org.leafpress.bench;

/** Makes a PDF file of a document, over and over again. */
@FunctionalInterface
interface Printer {
    /** Makes the file, from the text that the engine reads to the bytes. */
    byte[] print();
}

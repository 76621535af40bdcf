package org.leafpress.pdf;

/**
 * The number of an object in the file.
 *
 * @param number 1-based
 */
record ObjectRef(int number) {}

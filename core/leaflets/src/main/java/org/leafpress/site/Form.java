package org.leafpress.site;

/** How a {@link Codec} writes the values of a type. */
interface Form {
    void write(Object value, ByteWriter out);

    Object read(ByteReader in);
}

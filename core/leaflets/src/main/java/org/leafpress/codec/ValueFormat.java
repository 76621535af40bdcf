package org.leafpress.codec;

/** How a {@link RecordCodec} writes the values of a type. */
interface ValueFormat {
    void write(Object value, ByteWriter out);

    Object read(ByteReader in);
}

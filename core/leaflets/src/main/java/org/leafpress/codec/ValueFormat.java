package org.leafpress.codec;

import java.util.function.BiConsumer;
import java.util.function.Function;

/** How a {@link RecordCodec} writes the values of a type. */
public interface ValueFormat {
    void write(Object value, ByteWriter out);

    Object read(ByteReader in);

    /** A format for values of {@code T}; it is given no others. */
    static <T> ValueFormat of(BiConsumer<T, ByteWriter> write, Function<ByteReader, T> read) {
        return new ValueFormat() {
            @Override
            @SuppressWarnings("unchecked") // see above
            public void write(Object value, ByteWriter out) {
                write.accept((T) value, out);
            }

            @Override
            public Object read(ByteReader in) {
                return read.apply(in);
            }
        };
    }
}

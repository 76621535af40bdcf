package org.leafpress.codec;

import java.net.URI;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafpress.diagnostic.Place;

/** How a {@link RecordCodec} writes values that hold no others. */
public final class ScalarFormats {
    private static final Map<Class<?>, ValueFormat> PLAIN = Map.of(
            String.class, new Texts(),
            int.class, new Ints(),
            Integer.class, new Ints(),
            long.class, new Longs(),
            boolean.class, new Booleans(),
            Boolean.class, new Booleans(),
            OptionalInt.class, new OptionalInts(),
            LocalDate.class, new Dates(),
            URI.class, new Addresses());

    private ScalarFormats() {}

    /** The form of a type, if its values hold no others. */
    public static Optional<ValueFormat> find(Class<?> type) {
        return type.isEnum() ? Optional.of(new Enums(type)) : Optional.ofNullable(PLAIN.get(type));
    }

    /** Is not written, and is read as no place at all. */
    static final class NoPlace implements ValueFormat {
        private static final Place NOWHERE = Place.file("");

        @Override
        public void write(Object value, ByteWriter out) {}

        @Override
        public Object read(ByteReader in) {
            return NOWHERE;
        }
    }

    private static final class Texts implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            out.text((String) value);
        }

        @Override
        public Object read(ByteReader in) {
            return in.text();
        }
    }

    private static final class Ints implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number((Integer) value);
        }

        @Override
        public Object read(ByteReader in) {
            return (int) in.number();
        }
    }

    private static final class Longs implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number((Long) value);
        }

        @Override
        public Object read(ByteReader in) {
            return in.number();
        }
    }

    private static final class Booleans implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number((Boolean) value ? 1 : 0);
        }

        @Override
        public Object read(ByteReader in) {
            return in.number() == 1;
        }
    }

    private static final class OptionalInts implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            OptionalInt number = (OptionalInt) value;
            out.number(number.isPresent() ? 1 : 0);
            number.ifPresent(out::number);
        }

        @Override
        public Object read(ByteReader in) {
            return in.number() == 0 ? OptionalInt.empty() : OptionalInt.of((int) in.number());
        }
    }

    private static final class Dates implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            out.number(((LocalDate) value).toEpochDay());
        }

        @Override
        public Object read(ByteReader in) {
            return LocalDate.ofEpochDay(in.number());
        }
    }

    private static final class Addresses implements ValueFormat {
        @Override
        public void write(Object value, ByteWriter out) {
            out.text(value.toString());
        }

        @Override
        public Object read(ByteReader in) {
            return URI.create(in.text());
        }
    }

    private static final class Enums implements ValueFormat {
        private final Map<String, Object> constants = new HashMap<>();

        Enums(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                constants.put(((Enum<?>) constant).name(), constant);
            }
        }

        @Override
        public void write(Object value, ByteWriter out) {
            out.text(((Enum<?>) value).name());
        }

        @Override
        public Object read(ByteReader in) {
            return Objects.requireNonNull(constants.get(in.text()));
        }
    }
}

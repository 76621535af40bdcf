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
    /** Is not written, and is read as no place at all. */
    static final ValueFormat NO_PLACE = ValueFormat.<Place>of((value, out) -> {}, in -> Place.file(""));

    private static final ValueFormat INTS =
            ValueFormat.<Integer>of((value, out) -> out.number(value), in -> (int) in.number());
    private static final ValueFormat BOOLEANS =
            ValueFormat.<Boolean>of((value, out) -> out.number(value ? 1 : 0), in -> in.number() == 1);
    private static final Map<Class<?>, ValueFormat> PLAIN = Map.of(
            String.class,
            ValueFormat.<String>of((value, out) -> out.text(value), ByteReader::text),
            int.class,
            INTS,
            Integer.class,
            INTS,
            long.class,
            ValueFormat.<Long>of((value, out) -> out.number(value), ByteReader::number),
            boolean.class,
            BOOLEANS,
            Boolean.class,
            BOOLEANS,
            OptionalInt.class,
            ValueFormat.of(ScalarFormats::write, ScalarFormats::optionalInt),
            LocalDate.class,
            ValueFormat.<LocalDate>of(
                    (value, out) -> out.number(value.toEpochDay()), in -> LocalDate.ofEpochDay(in.number())),
            URI.class,
            ValueFormat.<URI>of((value, out) -> out.text(value.toString()), in -> URI.create(in.text())));

    private ScalarFormats() {}

    /** The form of a type, if its values hold no others. */
    public static Optional<ValueFormat> find(Class<?> type) {
        return type.isEnum() ? Optional.of(choice(type)) : Optional.ofNullable(PLAIN.get(type));
    }

    private static void write(OptionalInt value, ByteWriter out) {
        out.number(value.isPresent() ? 1 : 0);
        value.ifPresent(out::number);
    }

    private static OptionalInt optionalInt(ByteReader in) {
        return in.number() == 0 ? OptionalInt.empty() : OptionalInt.of((int) in.number());
    }

    private static ValueFormat choice(Class<?> type) {
        Map<String, Object> constants = new HashMap<>();
        for (Object constant : type.getEnumConstants()) {
            constants.put(((Enum<?>) constant).name(), constant);
        }
        return ValueFormat.<Enum<?>>of((value, out) -> out.text(value.name()), in ->
                (Enum<?>) Objects.requireNonNull(constants.get(in.text())));
    }
}

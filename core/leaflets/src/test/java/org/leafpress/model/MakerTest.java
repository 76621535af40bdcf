package org.leafpress.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MakerTest {
    private static final int MANY = 20;
    private static final Object[] VALUES = {"a", 2, true, List.of("d"), 5L, 6.0, '7'};

    record Zero() {}

    record One(String a) {}

    record Two(String a, int b) {}

    record Three(String a, int b, boolean c) {}

    record Four(String a, int b, boolean c, List<String> d) {}

    record Five(String a, int b, boolean c, List<String> d, long e) {}

    record Six(String a, int b, boolean c, List<String> d, long e, double f) {}

    record Seven(String a, int b, boolean c, List<String> d, long e, double f, char g) {
        Seven {
            if (b < 0) {
                throw new IllegalArgumentException("b is " + b);
            }
        }
    }

    @Test
    void recordsOfAnyNumberOfComponentsAreMade() {
        assertThat(Stream.of(
                                Zero.class,
                                One.class,
                                Two.class,
                                Three.class,
                                Four.class,
                                Five.class,
                                Six.class,
                                Seven.class)
                        .map(type -> last(maker(type), type.getRecordComponents().length))
                        .toArray())
                .containsExactly(
                        new Zero(),
                        new One("a"),
                        new Two("a", 2),
                        new Three("a", 2, true),
                        new Four("a", 2, true, List.of("d")),
                        new Five("a", 2, true, List.of("d"), 5),
                        new Six("a", 2, true, List.of("d"), 5, 6),
                        new Seven("a", 2, true, List.of("d"), 5, 6, '7'));
    }

    @Test
    void whatTheConstructorThrowsIsPassedOn() {
        Object[] values = first(7);
        values[1] = -1;
        Maker maker = maker(Seven.class);
        for (int i = 0; i < MANY; i++) {
            assertThatThrownBy(() -> maker.make(values))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("b is -1");
        }
    }

    private static Maker maker(Class<?> type) {
        return Maker.of(MethodHandles.lookup(), type);
    }

    /** The last of so many records, all alike, that they are no longer made by reflection. */
    private static Object last(Maker maker, int components) {
        Object first = maker.make(first(components));
        for (int i = 0; i < MANY; i++) {
            assertThat(maker.make(first(components))).isEqualTo(first);
        }
        return maker.make(first(components));
    }

    private static Object[] first(int count) {
        return Stream.of(VALUES).limit(count).toArray();
    }
}

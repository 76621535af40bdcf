package org.leafpress.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordTypeTest {
    /** Past 15, the reflection of Java 17 calls constructors in another way. */
    private static final int MANY = 20;

    @Retention(RetentionPolicy.RUNTIME)
    private @interface Mark {
        String value();
    }

    private record Nothing() {}

    /** Private, and with a constructor that looks at its values. */
    private record Shelf(@Mark("wide") String name, List<Map<String, Book>> books, int width) {
        Shelf {
            if (width < 0) {
                throw new IllegalArgumentException("width is " + width);
            }
        }
    }

    private sealed interface Book {}

    private record Novel(String title) implements Book {}

    private record Atlas(String title, Optional<Integer> scale, Optional<Atlas> next) implements Book {}

    @Test
    void recordsAreMadeOfTheirValues() {
        RecordType type = RecordType.of(Shelf.class);
        for (int i = 0; i < MANY; i++) {
            assertThat(type.make(new Object[] {"a", List.of(), i})).isEqualTo(new Shelf("a", List.of(), i));
        }
        assertThat(RecordType.of(Nothing.class).make(new Object[0])).isEqualTo(new Nothing());
    }

    @Test
    void whatTheConstructorThrowsIsPassedOn() {
        RecordType type = RecordType.of(Shelf.class);
        for (int i = 0; i < MANY; i++) {
            assertThatThrownBy(() -> type.make(new Object[] {"a", List.of(), -1}))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("width is -1");
        }
    }

    @Test
    void componentsSayWhatTheyAre() throws Exception {
        List<Component> components = RecordType.of(Shelf.class).components();
        assertThat(components).extracting(Component::name).containsExactly("name", "books", "width");
        assertThat(components)
                .extracting(component -> (Object) component.type())
                .containsExactly(String.class, List.class, int.class);
        assertThat(components.get(1).genericType())
                .isEqualTo(Shelf.class.getDeclaredMethod("books").getGenericReturnType());
        assertThat(components)
                .extracting(component -> component.find(Mark.class).map(Mark::value))
                .containsExactly(Optional.of("wide"), Optional.empty(), Optional.empty());
        Shelf shelf = new Shelf("a", List.of(), 3);
        assertThat(components).extracting(component -> component.get(shelf)).containsExactly("a", List.of(), 3);
    }

    @Test
    void componentsOfEveryKindAreRead() {
        record Kinds(boolean is, int few, long many, double part, char sign, Novel book) {}
        Kinds kinds = new Kinds(true, 2, 3L, 0.5, 'a', new Novel("b"));
        assertThat(RecordType.of(Kinds.class).components())
                .extracting(component -> component.get(kinds))
                .containsExactly(true, 2, 3L, 0.5, 'a', new Novel("b"));
        assertThat(Objects.requireNonNull(RecordType.of(Kinds.class).readable().get("few"))
                        .get(kinds))
                .isEqualTo(2);
    }

    @Test
    void aComponentKnowsWhatItMayHoldAtAnyDepth() {
        Component name = RecordType.of(Shelf.class).components().get(0);
        Component books = RecordType.of(Shelf.class).components().get(1);
        assertThat(List.of(Book.class, Novel.class, Atlas.class, Integer.class, Number.class))
                .allMatch(books::mayHold)
                .noneMatch(name::mayHold);
        assertThat(books.mayHold(Shelf.class)).isFalse();
    }

    @Test
    void whatARecordSaysIsReadByName() {
        assertThat(RecordType.of(Line.class).readable()).containsOnlyKeys("words", "isEmpty", "kind");
        assertThat(said(new Line(""), "kind")).isEqualTo("a line");
        assertThatThrownBy(() -> said(new Line("?"), "isEmpty"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("not known");
    }

    private static Object said(Line line, String name) {
        return Objects.requireNonNull(RecordType.of(Line.class).readable().get(name))
                .get(line);
    }

    /** What can be read of it by name. */
    public interface Kind {
        /** What it is. */
        default String kind() {
            return "a line";
        }
    }

    /** Public, as what is read by name must be. */
    public record Line(String words) implements Kind {
        /** Fails for what is a question. */
        public boolean isEmpty() {
            if (words.equals("?")) {
                throw new IllegalStateException("not known");
            }
            return words.isEmpty();
        }

        /** Takes something. */
        public String with(String more) {
            return words + more;
        }

        /** Belongs to no line. */
        public static String none() {
            return "";
        }
    }

    @Test
    void onlyRecordsAreTypesOfRecords() {
        assertThatThrownBy(() -> RecordType.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("class java.lang.String is no record");
    }
}

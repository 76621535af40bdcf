package org.leafpress.theme;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.FileRef;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.NotShown;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/**
 * Makes records of the model, whatever components they have: each text is a word of its own, each list has an item of each
 * kind, nothing that may be left out is, but what patients never get to see. Everything has the same id, so that every
 * reference leads somewhere.
 */
final class Invented {
    static final Place PLACE = Place.file("invented.yaml");
    static final String ID = "one";
    static final TopicId TOPIC = new TopicId("topic");

    private final String prefix;
    private final String suffix;
    private final Map<String, String> places = new LinkedHashMap<>();

    /** Makes words that begin with {@code prefix}. */
    Invented(String prefix) {
        this(prefix, "");
    }

    /** Makes words that begin with {@code prefix}, each followed by {@code suffix}. */
    Invented(String prefix, String suffix) {
        this.prefix = prefix;
        this.suffix = suffix;
    }

    /** Where each word stands: {@code Treatment.risks} by word. */
    Map<String, String> places() {
        return places;
    }

    /** A record of a type. */
    <T extends Record> T make(Class<T> type) {
        return type.cast(record(type));
    }

    private Object make(Type type, String place) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? Optional.of(make(item, place)) : items(item, place);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Place.class) {
            return PLACE;
        } else if (plain == Text.class) {
            return new Text(word(place), PLACE);
        } else if (plain == Phrase.class) {
            return new Phrase(words(place), PLACE);
        } else if (plain == Prose.class) {
            Block item = new Block.Paragraph(words(place + " item"), PLACE);
            return new Prose(
                    List.of(
                            new Block.Paragraph(words(place), PLACE),
                            new Block.Items(OptionalInt.empty(), List.of(List.of(item)), PLACE),
                            new Block.Paragraph(words(place + " end"), PLACE)),
                    PLACE);
        } else if (plain == Id.class) {
            return new Id(ID, PLACE);
        } else if (plain == Ref.class) {
            return new Ref(ID, PLACE);
        } else if (plain == TopicRef.class) {
            return new TopicRef(TOPIC, PLACE);
        } else if (plain == Day.class) {
            return new Day(LocalDate.of(2026, 1, 31), PLACE);
        } else if (plain == URI.class) {
            return URI.create("https://example.org/");
        } else if (plain == LanguageTag.class) {
            return InventedSite.SOURCE;
        } else if (plain == FileRef.class) {
            return new FileRef("one.svg", PLACE);
        } else if (plain == Boolean.class) {
            return true;
        } else if (plain == Integer.class) {
            return 20;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        } else if (plain.isRecord()) {
            return record(plain);
        }
        throw new IllegalStateException(place + " is of a type that has no example yet: " + plain);
    }

    private List<Object> items(Type item, String place) {
        return item instanceof Class<?> plain && plain.isSealed()
                ? Stream.of(plain.getPermittedSubclasses())
                        .map(kind -> make(kind, place))
                        .toList()
                : List.of(make(item, place));
    }

    private List<Inline> words(String place) {
        return List.of(new Inline.Run(word(place), PLACE));
    }

    private String word(String place) {
        String word = prefix + (1000 + places.size());
        places.put(word, place);
        return word + suffix;
    }

    private Object record(Class<?> type) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            values.add(
                    component.isAnnotationPresent(NotShown.class)
                            ? component.getType() == List.class ? List.of() : Optional.empty()
                            : make(component.getGenericType(), type.getSimpleName() + "." + component.getName()));
        }
        return construct(type, values);
    }

    /** A record that is like another but for one component. */
    static <T extends Record> T with(T record, String name, Object value) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            try {
                values.add(
                        component.getName().equals(name)
                                ? value
                                : component.getAccessor().invoke(record));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
        @SuppressWarnings("unchecked")
        T made = (T) construct(record.getClass(), values);
        return made;
    }

    private static Object construct(Class<?> type, List<Object> values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Stream.of(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return constructor.newInstance(values.toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot make a " + type.getSimpleName() + " of " + values, e);
        }
    }
}

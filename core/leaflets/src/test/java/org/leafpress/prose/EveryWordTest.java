package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.NotShown;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/** A leaflet with words in every component that it can have: one that the model gets later is here by itself. */
class EveryWordTest {
    private static final Place PLACE = Place.file("en-GB.yaml");

    private final List<String> shown = new ArrayList<>();
    private final List<String> notShown = new ArrayList<>();
    private int next;

    @Test
    void everyComponentThatIsShownIsReadOnceAndNoOther() {
        Leaflet leaflet = (Leaflet) record(Leaflet.class, true);
        List<String> read =
                Wording.of(leaflet, new LanguageTag("en-GB"), placeholder -> Optional.empty()).passages().stream()
                        .map(Passage::text)
                        .toList();
        assertThat(shown).hasSizeGreaterThan(80);
        assertThat(notShown).isNotEmpty();
        assertThat(read).containsExactlyInAnyOrderElementsOf(shown);
    }

    private Object record(Class<?> type, boolean seen) {
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(components)
                .map(component -> value(
                        component.getGenericType(),
                        seen && isSaid(type) && !component.isAnnotationPresent(NotShown.class)))
                .toArray();
        try {
            return type.getConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made", e);
        }
    }

    /** Who made a translation is shown, but it is not what the leaflet says. */
    private static boolean isSaid(Class<?> type) {
        return type != TranslationRecord.class;
    }

    private Object value(Type type, boolean seen) {
        if (type instanceof ParameterizedType generic) {
            Type item = generic.getActualTypeArguments()[0];
            return generic.getRawType() == Optional.class ? Optional.of(value(item, seen)) : items(item, seen);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == Place.class) {
            return PLACE;
        } else if (plain == Text.class) {
            return new Text(word(seen), PLACE);
        } else if (plain == Phrase.class) {
            return new Phrase(run(word(seen)), PLACE);
        } else if (plain == Prose.class) {
            return new Prose(List.of(new Block.Paragraph(run(word(seen)), PLACE)), PLACE);
        } else if (plain == Id.class) {
            return new Id("an-id", PLACE);
        } else if (plain == Ref.class) {
            return new Ref("an-id", PLACE);
        } else if (plain == TopicRef.class) {
            return new TopicRef(new TopicId("a-topic"), PLACE);
        } else if (plain == URI.class) {
            return URI.create("https://www.example.org/");
        } else if (plain == LocalDate.class) {
            return LocalDate.of(2026, 1, 31);
        } else if (plain == LanguageTag.class) {
            return new LanguageTag("en-GB");
        } else if (plain == Boolean.class) {
            return true;
        } else if (plain.isEnum()) {
            return plain.getEnumConstants()[0];
        }
        // How a leaflet was translated is said beside it, in the words of the theme.
        return record(plain, seen && plain != TranslationRecord.class);
    }

    private List<Object> items(Type item, boolean seen) {
        return item == Section.class
                ? List.of(record(ProseSection.class, seen), record(PartPlacement.class, seen))
                : List.of(value(item, seen), value(item, seen));
    }

    private String word(boolean seen) {
        next++;
        String word = "word" + next;
        (seen ? shown : notShown).add(word);
        return word;
    }

    private static List<Inline> run(String word) {
        return List.of(new Inline.Run(word, PLACE));
    }
}

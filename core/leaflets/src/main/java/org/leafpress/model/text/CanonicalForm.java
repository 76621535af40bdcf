package org.leafpress.model.text;

import java.net.URI;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.FileRef;
import org.leafpress.model.Labels;
import org.leafpress.model.Text;
import org.leafpress.model.TranslationRecord;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/**
 * Writes out what a part of the model says, and nothing else: the text that a {@link Fingerprint} is taken of. Every
 * value is written with its length, so that no two parts can look alike by chance. Empty components are left out, so
 * that a component that the model gains later changes nothing where it is not used. The names of records and components
 * are part of it: who renames one that a leaflet is made of voids every sign-off.
 */
final class CanonicalForm {
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private final StringBuilder out;

    CanonicalForm(StringBuilder out) {
        this.out = out;
    }

    void write(Object part) {
        if (part instanceof Text text) {
            value(text.value().strip());
        } else if (part instanceof Day day) {
            value(day.date().toString());
        } else if (part instanceof Record record) {
            record(record);
        } else if (part instanceof Collection<?> items) {
            items(items);
        } else if (part instanceof Map<?, ?> map) {
            map(map);
        } else if (part instanceof Optional<?> optional) {
            optional.ifPresent(this::write);
        } else if (part instanceof OptionalInt number) {
            number.ifPresent(this::write);
        } else if (part instanceof Enum<?> constant) {
            value(Labels.of(constant));
        } else if (isScalar(part)) {
            value(part.toString());
        } else {
            throw new IllegalArgumentException("not part of the model: " + part.getClass());
        }
    }

    private static boolean isScalar(Object part) {
        return part instanceof CharSequence
                || part instanceof Number
                || part instanceof Boolean
                || part instanceof TemporalAccessor
                || part instanceof URI;
    }

    private void record(Record record) {
        out.append(record.getClass().getSimpleName()).append('(');
        for (Component component : RecordType.of(record.getClass()).components()) {
            Object value = component.get(record);
            if (!saysNothing(value)) {
                out.append(component.name()).append('=');
                write(component
                        .find(ReadAs.class)
                        .or(() -> Optional.ofNullable(record.getClass().getAnnotation(ReadAs.class)))
                        .map(unused -> sentences(value))
                        .orElse(value));
            }
        }
        out.append(')');
    }

    /** Prose of one paragraph as a phrase, where the reader meets it as one: it was nothing else in older versions. */
    private static Object sentences(Object value) {
        if (value instanceof Prose prose
                && prose.blocks().size() == 1
                && prose.blocks().get(0) instanceof Block.Paragraph only) {
            return new Phrase(only.content(), only.place());
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(CanonicalForm::sentences);
        }
        return value instanceof List<?> items
                ? items.stream().map(CanonicalForm::sentences).toList()
                : value;
    }

    private static boolean saysNothing(Object value) {
        return value instanceof Place
                || value instanceof FileRef
                || value instanceof TranslationRecord
                || (value instanceof Optional<?> optional
                        && optional.filter(found -> !saysNothing(found)).isEmpty())
                || (value instanceof OptionalInt number && number.isEmpty())
                || (value instanceof Collection<?> items && items.isEmpty())
                || (value instanceof Map<?, ?> map && map.isEmpty());
    }

    /** Runs end where source lines do, so runs in a row are one. */
    private void items(Collection<?> items) {
        out.append('[');
        List<?> all = List.copyOf(items);
        int i = 0;
        while (i < all.size()) {
            int end = i;
            while (end < all.size() && all.get(end) instanceof Inline.Run) {
                end++;
            }
            if (end > i) {
                List<Inline.Run> runs =
                        all.subList(i, end).stream().map(Inline.Run.class::cast).toList();
                Stretch.of(runs).forEach(stretch -> value(stretch.text()));
                i = end;
            } else {
                write(all.get(i));
                i++;
            }
        }
        out.append(']');
    }

    private void map(Map<?, ?> map) {
        Map<String, Object> sorted = new TreeMap<>();
        map.forEach((key, value) -> sorted.put(key.toString(), value));
        out.append('{');
        sorted.forEach((key, value) -> {
            value(key);
            write(value);
        });
        out.append('}');
    }

    /** White space of any kind and length is one space: it can be the mark of a wrapped line. */
    private void value(String text) {
        String said = WHITE_SPACE.matcher(text).replaceAll(" ");
        out.append(said.length()).append(':').append(said);
    }
}

package org.leafpress.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;

/** Takes a leaflet apart into the pieces that are translated. Facts that are the same in every language are not among them. */
public final class TextUnits {
    private final List<TextUnit> units = new ArrayList<>();

    private TextUnits() {}

    /** All pieces of text, in the order of the leaflet's keys. */
    public static List<TextUnit> of(Leaflet leaflet) {
        TextUnits found = new TextUnits();
        for (Component component : Component.of(leaflet)) {
            String key = Labels.key(component.declared());
            switch (key) {
                case "translation" -> {}
                case "seek-help" -> found.seekHelp(leaflet.seekHelp());
                case "sections" -> leaflet.sections().forEach(found::section);
                default -> found.add(key, part(key), component.value(leaflet));
            }
        }
        return List.copyOf(found.units);
    }

    /** The fingerprint of what a part says, whatever the order of its keys; the pieces are all of that part. */
    public static Fingerprint fingerprint(List<TextUnit> ofPart) {
        Map<String, Prose> texts = new HashMap<>();
        ofPart.forEach(unit -> texts.put(unit.path(), unit.text()));
        return fingerprint(texts);
    }

    /** The fingerprint of a part whose pieces of text are given by their paths. */
    public static Fingerprint fingerprint(Map<String, Prose> texts) {
        SortedMap<String, List<Block>> said = new TreeMap<>();
        texts.forEach((path, text) -> said.put(path, text.blocks()));
        return Fingerprint.of(said);
    }

    private static TextPart part(String key) {
        return switch (key) {
            case "title", "medical-name", "also-called", "summary", "main-message", "key-points" -> TextPart.HEAD;
            default -> new TextPart(key);
        };
    }

    private void seekHelp(SeekHelp advice) {
        for (Component level : Component.of(advice)) {
            String key = Labels.key(level.declared());
            add("seek-help/" + key, new TextPart(key), level.value(advice));
        }
    }

    private void section(Section section) {
        if (section instanceof PartPlacement placement) {
            add("sections/part/" + Labels.of(placement.part()), TextPart.of(placement.part()), placement);
        } else if (section instanceof ProseSection prose) {
            add("sections/" + prose.id().value(), TextPart.of(prose), prose);
        }
    }

    private void add(String path, TextPart part, Object value) {
        if (value instanceof Text words) {
            Inline run = new Inline.Run(words.value(), words.place());
            Block block = new Block.Paragraph(List.of(run), words.place());
            units.add(new TextUnit(path, part, TextUnit.Kind.WORDS, new Prose(List.of(block), words.place())));
        } else if (value instanceof Phrase phrase) {
            Block block = new Block.Paragraph(phrase.content(), phrase.place());
            units.add(new TextUnit(path, part, TextUnit.Kind.PHRASE, new Prose(List.of(block), phrase.place())));
        } else if (value instanceof Prose prose) {
            units.add(new TextUnit(path, part, TextUnit.Kind.PROSE, prose));
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> add(path, part, present));
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                Object item = items.get(i);
                add(path + "/" + identity(item).orElse(Integer.toString(i + 1)), part, item);
            }
        } else if (value instanceof Record record) {
            for (Component component : Component.of(record)) {
                if (!component.declared().isAnnotationPresent(Neutral.class)) {
                    add(path + "/" + Labels.key(component.declared()), part, component.value(record));
                }
            }
        }
    }

    /** What tells an item from its siblings, as translations name it. */
    private static Optional<String> identity(Object item) {
        if (!(item instanceof Record) || item instanceof Phrase) {
            return Optional.empty();
        }
        for (Component component : Component.of(item)) {
            Object value = component.value(item);
            if (value instanceof Id id) {
                return Optional.of(id.value());
            }
            if (value instanceof BodyArea area) {
                return Optional.of(Labels.of(area));
            }
        }
        return Optional.empty();
    }
}

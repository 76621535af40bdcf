package org.leafpress.model.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.Labels;
import org.leafpress.model.Neutral;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Identity;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.leaflet.SeekHelp;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/** Takes a leaflet apart into the pieces that are translated. Facts that are the same in every language are not among them. */
public final class TextUnits {
    private final List<TextUnit> units = new ArrayList<>();

    private TextUnits() {}

    /** All pieces of text, in the order of the leaflet's keys. */
    public static List<TextUnit> of(Leaflet leaflet) {
        TextUnits found = new TextUnits();
        for (Component component : RecordType.of(Leaflet.class).components()) {
            String key = Labels.key(component);
            switch (key) {
                case "translation" -> {}
                case "seek-help" -> found.seekHelp(leaflet.seekHelp());
                case "sections" -> leaflet.sections().forEach(found::section);
                default -> found.add(key, part(key), component.get(leaflet));
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
        for (Component level : RecordType.of(SeekHelp.class).components()) {
            String key = Labels.key(level);
            add("seek-help/" + key, new TextPart(key), level.get(advice));
        }
    }

    private void section(Section section) {
        TextPart part = section instanceof PartPlacement placement
                ? TextPart.of(placement.part())
                : TextPart.of((ProseSection) section);
        add(Identity.path("sections", Identity.of(section), 0), part, section);
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
                add(Identity.path(path, Identity.of(item), i), part, item);
            }
        } else if (value instanceof Record record) {
            for (Component component : RecordType.of(record.getClass()).components()) {
                if (component.find(Neutral.class).isEmpty()) {
                    add(path + "/" + Labels.key(component), part, component.get(record));
                }
            }
        }
    }
}

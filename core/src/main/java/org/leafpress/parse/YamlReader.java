package org.leafpress.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.YamlNode.Entry;
import org.leafpress.parse.YamlNode.Mapping;
import org.leafpress.parse.YamlNode.Rejected;
import org.leafpress.parse.YamlNode.Scalar;
import org.leafpress.parse.YamlNode.Sequence;
import org.leafpress.parse.YamlNode.Style;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * First pass over a YAML file: a tree of nodes with their places, and every fault of the YAML itself. What the keys
 * mean is not known here.
 *
 * <p>Works on the parser's events rather than through Jackson, whose tokens have neither the end nor the style of a
 * scalar, both of which are needed to find places inside of it.
 */
final class YamlReader {
    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final SourceFile file;
    private final Limits limits;
    private final Diagnostics diagnostics;
    private final CodePoints codePoints;
    private final Iterator<Event> events;
    private boolean abandoned;

    private YamlReader(SourceFile file, Limits limits, Diagnostics diagnostics) {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.codePoints = CodePoints.of(file.text());
        this.events = new Parse(SETTINGS).parseString(file.text()).iterator();
    }

    /** The mapping that the file holds; empty when that cannot be known, which is then reported. */
    static Optional<Mapping> read(SourceFile file, Limits limits, Diagnostics diagnostics) {
        SourceFile clean = ControlCharacters.replaced(file, diagnostics);
        try {
            return new YamlReader(clean, limits, diagnostics).document();
        } catch (YamlEngineException e) {
            YamlSyntax.report(clean, e, diagnostics);
            return Optional.empty();
        }
    }

    private Optional<Mapping> document() {
        Event event = events.next();
        while (events.hasNext() && !(event instanceof NodeEvent)) {
            event = events.next();
        }
        if (!(event instanceof NodeEvent first)) {
            diagnostics.report(
                    Code.EMPTY_VALUE,
                    Place.file(file.path()),
                    "the file is empty",
                    "write the keys, or delete the file");
            return Optional.empty();
        }
        YamlNode root = node(first, 0);
        while (!abandoned && events.hasNext()) {
            if (events.next() instanceof NodeEvent second) {
                diagnostics.report(
                        Code.YAML_SYNTAX,
                        file.place(start(second), lineEnd(start(second))),
                        "a second document starts here",
                        "delete the line \"---\" above it, or move what follows to a file of its own");
                abandoned = true;
            }
        }
        if (abandoned) {
            return Optional.empty();
        }
        if (root instanceof Mapping mapping) {
            return Optional.of(mapping);
        }
        if (!(root instanceof Rejected)) {
            reportNoMapping(root);
        }
        return Optional.empty();
    }

    private void reportNoMapping(YamlNode root) {
        String help = root instanceof Scalar scalar && YamlSyntax.lacksSpaceAfterColon(scalar.value())
                ? "put a space after the colon"
                : "start with a key, a colon and a space, such as \"title: Muscle twitches\"";
        diagnostics.report(
                Code.WRONG_TYPE, root.place(), "the file should hold keys and values, but this is " + kind(root), help);
    }

    /** What a node is, in an author's words. */
    static String kind(YamlNode node) {
        if (node instanceof Mapping) {
            return "a group of keys";
        }
        if (node instanceof Sequence) {
            return "a list";
        }
        return "text";
    }

    private YamlNode node(NodeEvent event, int depth) {
        int start = start(event);
        if (event instanceof AliasEvent) {
            reportAlias(event, "the alias \"" + file.text().substring(start, end(event)) + "\" is not allowed");
            return new Rejected(file, start, end(event));
        }
        int content = afterProperties(event, start);
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar, content);
        }
        if (depth >= limits.maxDepth()) {
            diagnostics.report(
                    Code.TOO_DEEP,
                    file.place(start, start + 1),
                    "the nesting is deeper than " + limits.maxDepth() + " levels",
                    "no key of a leaflet lies so deep; check the brackets and the spaces at the start of the lines");
            abandoned = true;
            return new Rejected(file, start, start);
        }
        return event instanceof MappingStartEvent ? mapping(content, depth + 1) : sequence(event, content, depth + 1);
    }

    /** Reports an anchor or a tag, and returns where the value itself starts. */
    private int afterProperties(NodeEvent event, int start) {
        Optional<String> tag = Optional.empty();
        if (event instanceof ScalarEvent scalar) {
            tag = scalar.getTag();
        } else if (event instanceof CollectionStartEvent collection) {
            tag = collection.getTag();
        }
        if (event.getAnchor().isEmpty() && tag.isEmpty()) {
            return start;
        }
        reportAlias(event, event.getAnchor().isPresent() ? "an anchor is not allowed" : "a tag is not allowed");
        String text = file.text();
        int p = start;
        while (p < text.length() && (text.charAt(p) == '&' || text.charAt(p) == '!')) {
            while (p < text.length() && !Character.isWhitespace(text.charAt(p))) {
                p++;
            }
            while (p < text.length() && Character.isWhitespace(text.charAt(p))) {
                p++;
            }
        }
        return Math.min(p, Math.max(start, end(event)));
    }

    private void reportAlias(NodeEvent event, String message) {
        int start = start(event);
        int end = start;
        while (end < file.text().length() && !Character.isWhitespace(file.text().charAt(end))) {
            end++;
        }
        diagnostics.report(
                Code.ALIAS,
                file.place(start, end),
                message,
                "write the value out; if the text itself starts with this sign, put it in double quotes");
    }

    private Scalar scalar(ScalarEvent event, int start) {
        Scalar scalar = new Scalar(file, start, end(event), style(event.getScalarStyle()), event.getValue());
        int control = scalar.style() == Style.DOUBLE_QUOTED ? ControlCharacters.indexIn(scalar.value()) : -1;
        if (control >= 0) {
            diagnostics.report(
                    Code.CONTROL_CHARACTER,
                    scalar.markdown().place(control, control + 1),
                    ControlCharacters.message(scalar.value().charAt(control)),
                    "delete the escape");
        }
        return scalar;
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> Style.DOUBLE_QUOTED;
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            case PLAIN -> Style.PLAIN;
        };
    }

    private Mapping mapping(int start, int depth) {
        Map<String, Scalar> first = new HashMap<>();
        List<Entry> entries = new ArrayList<>();
        Event event = events.next();
        while (event instanceof NodeEvent key && !abandoned) {
            YamlNode keyNode = node(key, depth);
            if (abandoned) {
                break;
            }
            YamlNode value = node((NodeEvent) events.next(), depth);
            if (keyNode instanceof Scalar scalar) {
                addEntry(new Entry(scalar, value), first, entries);
            } else if (!(keyNode instanceof Rejected)) {
                reportKeyOfKeys(keyNode);
            }
            if (abandoned) {
                break;
            }
            event = events.next();
        }
        return new Mapping(file, start, Math.max(start, end(event)), entries);
    }

    private void addEntry(Entry entry, Map<String, Scalar> first, List<Entry> entries) {
        Scalar key = entry.key();
        Scalar before = first.putIfAbsent(key.value(), key);
        if (before != null) {
            diagnostics.report(
                    Code.DUPLICATE_KEY,
                    key.place(),
                    "the key \"" + key.value() + "\" stands twice",
                    "it stands first " + Words.whereabouts(before.place(), key.place()) + "; keep one of the two");
        } else if (key.value().equals("<<") && key.style() == Style.PLAIN) {
            diagnostics.report(Code.ALIAS, key.place(), "the merge key \"<<\" is not allowed", "write the keys out");
        } else if (entries.size() == limits.maxItems()) {
            reportTooMany(key, "keys");
        } else {
            entries.add(entry);
        }
    }

    private void reportKeyOfKeys(YamlNode key) {
        abandoned = true;
        if (file.text().startsWith("{", key.start())) {
            YamlSyntax.reportSign(file, Math.max(0, key.start() - 1), "{", diagnostics);
        } else {
            diagnostics.report(
                    Code.WRONG_TYPE,
                    key.place(),
                    "a key must be a word, but this is " + kind(key),
                    "write the key as a word, followed by a colon and a space");
        }
    }

    private Sequence sequence(NodeEvent start, int content, int depth) {
        if (!(start instanceof SequenceStartEvent)) {
            throw new IllegalStateException("not the start of a node: " + start);
        }
        List<YamlNode> items = new ArrayList<>();
        Event event = events.next();
        while (event instanceof NodeEvent item && !abandoned) {
            YamlNode node = node(item, depth);
            if (abandoned) {
                break;
            }
            if (items.size() == limits.maxItems()) {
                reportTooMany(node, "items");
                break;
            }
            items.add(node);
            event = events.next();
        }
        return new Sequence(file, content, Math.max(content, end(event)), items);
    }

    private void reportTooMany(YamlNode node, String what) {
        diagnostics.report(
                Code.TOO_MANY_ITEMS,
                node.place(),
                "there are more than " + limits.maxItems() + " " + what,
                "a reader cannot use so many; check that the file is the right one, or split the topic");
        abandoned = true;
    }

    private int lineEnd(int offset) {
        int newline = file.text().indexOf('\n', offset);
        return newline < 0 ? file.text().length() : newline;
    }

    private int start(Event event) {
        return codePoints.offset(event.getStartMark().map(Mark::getIndex).orElse(0));
    }

    private int end(Event event) {
        return codePoints.offset(event.getEndMark().map(Mark::getIndex).orElse(0));
    }
}

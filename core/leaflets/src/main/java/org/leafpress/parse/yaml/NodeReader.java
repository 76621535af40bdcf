package org.leafpress.parse.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.yaml.ReadableText.Lost;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Rejected;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.parse.yaml.token.YamlTokens;
import org.leafpress.parse.yaml.token.YamlTokens.Kind;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/**
 * One reading of a YAML file: makes a tree of nodes from its tokens, and tells which fault, if any, ends the reading. Not
 * thread-safe.
 */
final class NodeReader {
    private final SourceFile file;
    private final String text;
    private final ReadableText readable;
    private final Limits limits;
    private final StructureFaults faults;
    private final Diagnostics diagnostics = new Diagnostics();
    private final YamlTokens tokens;
    private final Set<Lost> settled = new HashSet<>();
    private Optional<SyntaxFault> fault = Optional.empty();
    private boolean abandoned;

    NodeReader(SourceFile file, ReadableText readable, String text, Limits limits, YamlTokens tokens) {
        this.file = file;
        this.readable = readable;
        this.text = text;
        this.limits = limits;
        this.tokens = tokens;
        faults = new StructureFaults(file, text, limits);
    }

    /** The fault because of which this reading ended; the file is to be read again without what is at fault. */
    Optional<SyntaxFault> fault() {
        return fault;
    }

    /** What else was found. */
    List<Diagnostic> findings() {
        return diagnostics.sorted();
    }

    /** The node that the file holds; empty if there is none, or if there is a {@link #fault}. */
    Optional<YamlNode> document() {
        Kind first = tokens.next();
        if (first == Kind.END_OF_FILE) {
            if (readable.isWhole()) {
                diagnostics.report(
                        Code.EMPTY_VALUE,
                        Place.file(file.path()),
                        "the file is empty",
                        "write the keys, or delete the file");
            }
            return Optional.empty();
        }
        YamlNode root = node(first, 0);
        if (!abandoned && tokens.next() != Kind.END_OF_FILE) {
            giveUp(faults.secondDocument(tokens.start()));
        }
        if (abandoned) {
            return Optional.empty();
        }
        if (!(root instanceof Mapping) && !(root instanceof Rejected) && readable.isWhole()) {
            diagnostics.add(faults.noMapping(root));
        }
        return Optional.of(root);
    }

    /** Ends this reading because of a fault that is to be taken out. */
    private void giveUp(SyntaxFault found) {
        fault = Optional.of(found);
        abandoned = true;
    }

    private YamlNode node(Kind kind, int depth) {
        int start = tokens.start();
        if (kind == Kind.ALIAS || kind == Kind.ALIAS_AS_KEY) {
            Diagnostic alias = faults.notAllowed(start, "an alias");
            if (kind == Kind.ALIAS_AS_KEY) {
                giveUp(new SyntaxFault(alias, start, Scope.LINES));
            } else {
                diagnostics.add(alias);
            }
            return new Rejected(file, start, tokens.end());
        }
        if (kind == Kind.NODE_AS_KEY) {
            return nodeAsKey(depth);
        }
        int content = tokens.hasProperties(kind) ? afterProperties(start) : start;
        if (kind == Kind.MISTAGGED) {
            return new Rejected(file, content, tokens.end());
        }
        if (kind == Kind.SCALAR) {
            return isTakenOut(content) ? new Rejected(file, content, tokens.end()) : scalar(content);
        }
        if (depth >= limits.maxDepth()) {
            return tooDeep();
        }
        return switch (kind) {
            case MAPPING -> mapping(content, depth + 1);
            case SEQUENCE -> sequence(content, depth + 1);
            default -> throw new IllegalStateException("not the start of a node: " + kind);
        };
    }

    private Rejected tooDeep() {
        int start = tokens.start();
        diagnostics.add(faults.tooDeep(start));
        abandoned = true;
        return new Rejected(file, start, start);
    }

    /** Reports a key that is no word. Jackson takes none, so it is read only until its bracket or first word ends. */
    private Rejected nodeAsKey(int depth) {
        if (depth >= limits.maxDepth()) {
            return tooDeep();
        }
        abandoned = true;
        int start = tokens.start();
        int content = tokens.hasProperties(Kind.NODE_AS_KEY) ? afterProperties(start) : start;
        int open = bracket();
        if (open == 0 && tokens.next() == Kind.NODE_AS_KEY) {
            return nodeAsKey(depth + 1);
        }
        while (open > 0) {
            tokens.next();
            open += bracket();
            if (depth + open > limits.maxDepth()) {
                return tooDeep();
            }
        }
        giveUp(faults.keyOfKeys(content, Math.max(content, tokens.end())));
        return new Rejected(file, content, Math.max(content, tokens.end()));
    }

    /** Reports an anchor or a tag, and returns where the value itself starts. */
    private int afterProperties(int start) {
        int end = Math.max(start, tokens.end());
        boolean anchor = false;
        int p = start;
        while (p < end && isProperty(p)) {
            anchor |= text.charAt(p) == '&';
            p = TextScan.skipBlanks(text, TextScan.wordEnd(text, p));
        }
        diagnostics.add(faults.notAllowed(start, anchor ? "an anchor" : "a tag"));
        return Math.min(p, end);
    }

    /** True for a scalar that stands where something was taken out, and for an empty one with nothing else below it. */
    private boolean isTakenOut(int start) {
        return readable.isRejected(start)
                || (start >= tokens.end() && readable.hasLost(start, TextScan.skipBlanks(text, tokens.end())));
    }

    private Scalar scalar(int start) {
        Scalar scalar = new Scalar(file, start, tokens.end(), style(start), tokens.value());
        boolean quoted = scalar.style() == Style.DOUBLE_QUOTED || scalar.style() == Style.SINGLE_QUOTED;
        if (quoted && TextScan.lineEnd(text, start) < scalar.end() && new UnclosedValues(text).isOpen(start)) {
            giveUp(QuotingFaults.neverClosed(file, text, start));
        }
        int control = scalar.style() == Style.DOUBLE_QUOTED ? ControlCharacters.indexIn(scalar.value()) : -1;
        if (control >= 0) {
            diagnostics.report(
                    Code.CONTROL_CHARACTER,
                    scalar.mapped().place(control, control + 1),
                    ControlCharacters.message(scalar.value().charAt(control)),
                    "delete the escape");
        }
        return scalar;
    }

    private Mapping mapping(int start, int depth) {
        DuplicateKeys duplicates = new DuplicateKeys(depth == 1, TextScan.isBehindHyphen(text, start));
        List<Entry> entries = new ArrayList<>();
        Kind kind = tokens.next();
        while (kind != Kind.END) {
            YamlNode key = node(kind, depth);
            if (abandoned) {
                break;
            }
            YamlNode value = node(tokens.next(), depth);
            if (key instanceof Scalar scalar) {
                addEntry(new Entry(scalar, value), duplicates, entries);
            }
            if (abandoned) {
                break;
            }
            kind = tokens.next();
        }
        int end = Math.max(start, tokens.end());
        return new Mapping(
                file, start, end, entries, isWhole(depth == 1 ? 0 : start, end, readable.column(start), false));
    }

    /**
     * True unless lines of this mapping or sequence may have been taken out. They are of the one at whose column they
     * stand, or of one of those on either side; deeper ones are read before those that they are in.
     */
    private boolean isWhole(int start, int end, int column, boolean items) {
        boolean whole = true;
        for (Lost lines : readable.lost()) {
            if (lines.offset() >= start && lines.offset() <= end && !settled.contains(lines)) {
                whole = false;
                if (column <= lines.column() && (!items || lines.items())) {
                    settled.add(lines);
                }
            }
        }
        return whole;
    }

    private void addEntry(Entry entry, DuplicateKeys duplicates, List<Entry> entries) {
        Scalar key = entry.key();
        if (duplicates.check(entry, diagnostics)) {
            return;
        }
        if (key.value().equals("<<") && key.style() == Style.PLAIN) {
            diagnostics.report(Code.ALIAS, key.place(), "the merge key \"<<\" is not allowed", "write the keys out");
        } else if (entries.size() == limits.maxItems()) {
            diagnostics.add(faults.tooMany(key, "keys"));
            abandoned = true;
        } else {
            entries.add(entry);
        }
    }

    private Sequence sequence(int start, int depth) {
        List<YamlNode> items = new ArrayList<>();
        Kind kind = tokens.next();
        while (kind != Kind.END) {
            YamlNode item = node(kind, depth);
            if (abandoned) {
                break;
            }
            if (items.size() == limits.maxItems()) {
                diagnostics.add(faults.tooMany(item, "items"));
                abandoned = true;
                break;
            }
            items.add(item);
            kind = tokens.next();
        }
        int end = Math.max(start, tokens.end());
        if (!isWhole(start, end, readable.column(start), true)) {
            items.add(new Rejected(file, end, end));
        }
        return new Sequence(file, start, end, items);
    }

    /** 1 when the current token opens a bracket or brace, -1 when it closes one, and otherwise 0. */
    private int bracket() {
        char last = tokens.end() == tokens.start() ? ' ' : text.charAt(tokens.end() - 1);
        return switch (last) {
            case '[', '{' -> 1;
            case ']', '}' -> -1;
            default -> 0;
        };
    }

    /** True when an anchor or a tag stands at an offset at which a node may start. */
    private boolean isProperty(int offset) {
        return offset < text.length() && (text.charAt(offset) == '&' || text.charAt(offset) == '!');
    }

    /** How the current token, a scalar whose value starts at an offset, is written. */
    private Style style(int offset) {
        if (offset >= tokens.end()) {
            return Style.PLAIN;
        }
        return switch (text.charAt(offset)) {
            case '"' -> Style.DOUBLE_QUOTED;
            case '\'' -> Style.SINGLE_QUOTED;
            case '|' -> Style.LITERAL;
            case '>' -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }
}

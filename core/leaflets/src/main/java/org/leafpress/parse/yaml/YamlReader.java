package org.leafpress.parse.yaml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MergeMarks;
import org.leafpress.parse.yaml.ReadableText.Lost;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Rejected;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.parse.yaml.fast.YamlScanner;
import org.leafpress.parse.yaml.token.LibraryTokens;
import org.leafpress.parse.yaml.token.YamlTokens;
import org.leafpress.parse.yaml.token.YamlTokens.Kind;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;
import tools.jackson.core.JacksonException;

/**
 * From a YAML file to a tree of nodes with their places, and every fault of the YAML itself. What the keys mean is not
 * known here.
 *
 * <p>The library gives the tokens, and this class makes the nodes, since Jackson's own binding would stop at the first
 * fault and forget the places of the rest. Files of the usual form get the same tokens in less time from
 * {@link YamlScanner}.
 */
public final class YamlReader {
    /** True with {@code -Dleafpress.yaml.library=true}: the library reads every file. */
    private static final boolean LIBRARY_ONLY = Boolean.getBoolean("leafpress.yaml.library");

    /** After so many faults the rest of a file is left alone, so that a broken one takes no more time than fifty. */
    private static final int MOST_FAULTS = 50;

    private final SourceFile file;
    private final String text;
    private final ReadableText readable;
    private final Limits limits;
    private final Diagnostics diagnostics = new Diagnostics();
    private final YamlTokens tokens;
    private final Set<Lost> settled = new HashSet<>();
    private Optional<SyntaxFault> fault = Optional.empty();
    private boolean abandoned;

    /** A line that begins with a key, or with a hyphen or bracket before one. */
    private static final Pattern KEYS = Pattern.compile("(?m)^[ \\t]*(?:- +|[{\\[] *)*[\"']?[\\p{L}_][\\p{L}\\p{N}_ -]{0,40}[\"']?[ \\t]*[:\uFF1A]");

    private YamlReader(SourceFile file, ReadableText readable, String text, Limits limits, YamlTokens tokens) {
        this.file = file;
        this.readable = readable;
        this.text = text;
        this.limits = limits;
        this.tokens = tokens;
    }

    /**
     * The mapping that the file holds; empty when that cannot be known, which is then reported. A value that cannot be
     * understood is reported and {@link Rejected}, and the rest of the file is read all the same.
     */
    public static Optional<Mapping> read(SourceFile file, Limits limits, Diagnostics diagnostics) {
        return read(file, limits, diagnostics, LIBRARY_ONLY);
    }

    /**
     * The same, with the choice of who finds the tokens, which makes no difference to the result.
     *
     * @param libraryOnly false to let {@link YamlScanner} try first
     */
    static Optional<Mapping> read(SourceFile file, Limits limits, Diagnostics diagnostics, boolean libraryOnly) {
        SourceFile clean = ListLines.corrected(ControlCharacters.replaced(file, diagnostics), diagnostics);
        ReadableText readable = new ReadableText(clean.text());
        MergeMarks.report(clean, readable::takeOutAll, diagnostics);
        for (int faults = 0; faults <= MOST_FAULTS; faults++) {
            String text = readable.text();
            Optional<YamlNode> root = Optional.empty();
            Optional<SyntaxFault> fault;
            Diagnostics found = new Diagnostics();
            try {
                Optional<YamlTokens> scanned = libraryOnly ? Optional.empty() : YamlScanner.scan(text);
                YamlTokens tokens = scanned.isPresent() ? scanned.get() : new LibraryTokens(text);
                YamlReader reader = new YamlReader(clean, readable, text, limits, tokens);
                root = reader.document();
                fault = reader.fault;
                found = reader.diagnostics;
            } catch (JacksonException e) {
                fault = SyntaxFaults.find(clean, text, e);
                if (fault.isEmpty()) {
                    reportUnknown(clean, diagnostics);
                    return Optional.empty();
                }
            }
            if (fault.isEmpty()) {
                diagnostics.addAll(found.sorted());
                return root.filter(Mapping.class::isInstance).map(Mapping.class::cast);
            }
            if (faults == 0 && !KEYS.matcher(clean.text()).find()) {
                reportNoMapping(clean, diagnostics);
                return Optional.empty();
            }
            if (!isTold(fault.get().finding(), diagnostics)) {
                diagnostics.add(fault.get().finding());
            }
            if (!readable.takeOut(fault.get())) {
                break;
            }
        }
        return Optional.empty();
    }

    /** True when the mark of an item on this line has been reported, of which the rest follows. */
    private static boolean isTold(Diagnostic finding, Diagnostics before) {
        return before.sorted().stream()
                .anyMatch(found -> found.code() == Code.LOST_ITEM
                        && line(found).isPresent()
                        && line(found).equals(line(finding)));
    }

    private static Optional<Integer> line(Diagnostic finding) {
        return finding.place().span().map(span -> span.line());
    }

    private static void reportNoMapping(SourceFile file, Diagnostics diagnostics) {
        diagnostics.report(
                Code.WRONG_TYPE,
                file.place(0, file.text().lines().findFirst().orElse("").length()),
                file.text().stripLeading().startsWith("<")
                        ? "the file is XML, such as a drawing, and no YAML"
                        : "the file should hold keys and values, but this is text without keys",
                "start with a key, a colon and a space, such as \"title: Muscle twitches\"; docs/from-word.md says how a text"
                        + " is parted into keys");
    }

    private static void reportUnknown(SourceFile file, Diagnostics diagnostics) {
        diagnostics.report(
                Code.YAML_SYNTAX,
                Place.file(file.path()),
                "the YAML cannot be understood",
                "compare it with a file that works");
    }

    private Optional<YamlNode> document() {
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
            reportSecondDocument();
        }
        if (abandoned) {
            return Optional.empty();
        }
        if (!(root instanceof Mapping) && !(root instanceof Rejected) && readable.isWhole()) {
            reportNoMapping(root);
        }
        return Optional.of(root);
    }

    private void reportSecondDocument() {
        int line = text.lastIndexOf("\n---", tokens.start());
        giveUp(new SyntaxFault(
                Diagnostic.of(
                        Code.YAML_SYNTAX,
                        file.place(tokens.start(), lineEnd(tokens.start())),
                        "a second document starts here",
                        "delete the line \"---\" above it, or move what follows to a file of its own"),
                line < 0 ? tokens.start() : line + 1,
                Scope.MARK));
    }

    /** Ends this reading because of a fault that is to be taken out. */
    private void giveUp(SyntaxFault found) {
        fault = Optional.of(found);
        abandoned = true;
    }

    private void reportNoMapping(YamlNode root) {
        String help = root instanceof Scalar scalar && SyntaxFaults.lacksSpaceAfterColon(scalar.value())
                ? "put a space after the colon"
                : "start with a key, a colon and a space, such as \"title: Muscle twitches\"";
        diagnostics.report(
                Code.WRONG_TYPE, root.place(), "the file should hold keys and values, but this is " + kind(root), help);
    }

    /** What a node is, in an author's words. */
    public static String kind(YamlNode node) {
        if (node instanceof Mapping) {
            return "a group of keys";
        }
        if (node instanceof Sequence) {
            return "a list";
        }
        return "text";
    }

    private YamlNode node(Kind kind, int depth) {
        int start = tokens.start();
        if (kind == Kind.ALIAS || kind == Kind.ALIAS_AS_KEY) {
            Diagnostic alias = notAllowed(start, "an alias");
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
        diagnostics.report(
                Code.TOO_DEEP,
                file.place(start, start + 1),
                "the nesting is deeper than " + limits.maxDepth() + " levels",
                "no key of a leaflet lies so deep; check the brackets and the spaces at the start of the lines");
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
        reportKeyOfKeys(content, Math.max(content, tokens.end()));
        return new Rejected(file, content, Math.max(content, tokens.end()));
    }

    /** Reports an anchor or a tag, and returns where the value itself starts. */
    private int afterProperties(int start) {
        int end = Math.max(start, tokens.end());
        boolean anchor = false;
        int p = start;
        while (p < end && isProperty(p)) {
            anchor |= text.charAt(p) == '&';
            p = skipBlanks(wordEnd(p));
        }
        diagnostics.add(notAllowed(start, anchor ? "an anchor" : "a tag"));
        return Math.min(p, end);
    }

    private Diagnostic notAllowed(int start, String what) {
        return Diagnostic.of(
                Code.ALIAS,
                file.place(start, wordEnd(start)),
                "YAML takes this for " + what + ", which is not allowed",
                "if it is text, put the whole text in double quotes; otherwise write the value out");
    }

    /** True for a scalar that stands where something was taken out, and for an empty one with nothing else below it. */
    private boolean isTakenOut(int start) {
        return readable.isRejected(start)
                || (start >= tokens.end() && readable.hasLost(start, skipBlanks(tokens.end())));
    }

    private Scalar scalar(int start) {
        Scalar scalar = new Scalar(file, start, tokens.end(), style(start), tokens.value());
        boolean quoted = scalar.style() == Style.DOUBLE_QUOTED || scalar.style() == Style.SINGLE_QUOTED;
        if (quoted && lineEnd(start) < scalar.end() && new OpenValues(text).isOpen(start)) {
            giveUp(SyntaxFaults.neverClosed(file, text, start));
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
        DuplicateKeys duplicates = new DuplicateKeys(depth == 1, isBehindHyphen(start));
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

    private boolean isBehindHyphen(int offset) {
        int p = offset - 1;
        while (p > 0 && text.charAt(p) == ' ') {
            p--;
        }
        return p >= 0 && text.charAt(p) == '-';
    }

    private void addEntry(Entry entry, DuplicateKeys duplicates, List<Entry> entries) {
        Scalar key = entry.key();
        if (duplicates.check(entry, diagnostics)) {
            return;
        }
        if (key.value().equals("<<") && key.style() == Style.PLAIN) {
            diagnostics.report(Code.ALIAS, key.place(), "the merge key \"<<\" is not allowed", "write the keys out");
        } else if (entries.size() == limits.maxItems()) {
            reportTooMany(key, "keys");
        } else {
            entries.add(entry);
        }
    }

    private void reportKeyOfKeys(int start, int end) {
        if (text.startsWith("{", start)) {
            giveUp(SyntaxFaults.sign(file, Math.max(0, start - 1), "{"));
        } else {
            boolean list = text.startsWith("[", start) || text.startsWith("- ", start);
            giveUp(new SyntaxFault(
                    Diagnostic.of(
                            Code.WRONG_TYPE,
                            file.place(start, end),
                            "a key must be a word, but this is " + (list ? "a list" : "a group of keys"),
                            "write the key as a word, followed by a colon and a space"),
                    start,
                    Scope.LINES));
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
                reportTooMany(item, "items");
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

    private void reportTooMany(YamlNode node, String what) {
        diagnostics.report(
                Code.TOO_MANY_ITEMS,
                node.place(),
                "there are more than " + limits.maxItems() + " " + what,
                "a reader cannot use so many; check that the file is the right one, or split the topic");
        abandoned = true;
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

    /** The first offset from one on at which neither a blank nor a comment stands. */
    private int skipBlanks(int offset) {
        int p = offset;
        while (p < text.length() && (Character.isWhitespace(text.charAt(p)) || text.charAt(p) == '#')) {
            p = text.charAt(p) == '#' ? lineEnd(p) : p + 1;
        }
        return p;
    }

    /** The first offset from one on at which a blank stands. */
    private int wordEnd(int offset) {
        int p = offset;
        while (p < text.length() && !Character.isWhitespace(text.charAt(p))) {
            p++;
        }
        return p;
    }

    private int lineEnd(int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
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

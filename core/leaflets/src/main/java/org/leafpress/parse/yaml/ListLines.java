package org.leafpress.parse.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.text.ListMarks;
import org.leafpress.parse.text.ListMarks.Mark;
import org.leafpress.source.SourceFile;

/**
 * Lines of a YAML file that everyone but YAML takes for an item of a list. YAML would join them to the text above, and two
 * signs of an emergency would be one. Each is reported, and then read as what it looks like, so that nothing else stumbles
 * over it. Texts behind {@code |} and {@code >} are Markdown and left alone.
 */
final class ListLines {
    /** Blanks that look like a space. */
    private static final Pattern NO_SPACES = Pattern.compile("[\\h\\u200B\\u2060&&[^ \\t]]+");

    /** What stands before the text of a line: indentation, hyphens, a key. */
    private static final Pattern STRUCTURE = Pattern.compile(
            "[\\h\\u200B\\u2060&&[^\\t]]*(?:-[\\h\\u200B\\u2060&&[^\\t]]+)*(?:[a-z][a-z0-9-]*:[\\h\\u200B\\u2060&&[^\\t]]+)?");

    private static final Pattern HYPHEN = Pattern.compile("-(?: +|$)");
    private static final Pattern OPEN_KEY = Pattern.compile("[\\w-]+: *(?:#.*)?");
    private static final Pattern BLOCK_TEXT = Pattern.compile(".*[:-] +[|>][-+0-9]* *(?:#.*)?");
    private static final Pattern KEY = Pattern.compile("-[a-z-]+:(?: .*)?");

    /** Lengthens words of Arabic script, and is taken for a dash. */
    private static final char TATWEEL = '\u0640';

    private final SourceFile file;
    private final Diagnostics diagnostics;
    private final StringBuilder text;
    private final Deque<Level> levels = new ArrayDeque<>();
    /** The indentation of the line that begins a text behind {@code |} or {@code >}, while in one. */
    private Optional<Integer> block = Optional.empty();

    private enum Kind {
        ITEM,
        /** A key whose value has not begun. */
        OPEN_KEY,
        OTHER
    }

    private record Level(int column, Kind kind) {}

    private ListLines(SourceFile file, Diagnostics diagnostics) {
        this.file = file;
        this.diagnostics = diagnostics;
        this.text = new StringBuilder(file.text());
    }

    /** The file as it is to be read, every line as long as it was. */
    static SourceFile corrected(SourceFile file, Diagnostics diagnostics) {
        if (isUsual(file.text())) {
            return file;
        }
        ListLines lines = new ListLines(file, diagnostics);
        for (int start = 0; start < lines.text.length(); ) {
            int newline = lines.text.indexOf("\n", start);
            int end = newline < 0 ? lines.text.length() : newline;
            lines.line(start, end);
            start = end + 1;
        }
        return SourceFile.of(file.path(), lines.text.toString());
    }

    /** True when there is nothing to look at, as in nearly every file: each line starts with a word or a proper hyphen. */
    private static boolean isUsual(String text) {
        boolean start = true;
        char[] units = text.toCharArray();
        for (int i = 0; i < units.length; i++) {
            char c = units[i];
            if (c > '~' && isNoSpace(c)) {
                return false;
            }
            if (start && c != ' ' && c != '\n') {
                char next = i + 1 < units.length ? units[i + 1] : '\n';
                boolean word = Character.isLetter(c) && c != TATWEEL && ".)\t\uFF0E\u3001\uFF09".indexOf(next) < 0;
                boolean hyphen = c == '-' && (next == ' ' || next == '\n' || text.startsWith("---", i));
                if (!word && !hyphen && "\"'#|".indexOf(c) < 0) {
                    return false;
                }
            }
            start = c == '\n' || (start && c == ' ');
        }
        return true;
    }

    /** True for what {@link #NO_SPACES} matches: quicker than asking that about each character. */
    private static boolean isNoSpace(char c) {
        return "\u00A0\u1680\u180E\u200B\u202F\u205F\u2060\u3000".indexOf(c) >= 0 || (c >= '\u2000' && c <= '\u200A');
    }

    private void line(int start, int end) {
        int indent = indent(start, end);
        if (start + indent == end
                || block.filter(outer -> indent(start, end) > outer).isPresent()) {
            return;
        }
        block = Optional.empty();
        blanks(start, end);
        indent = indent(start, end);
        if (start + indent == end || "#\t".indexOf(text.charAt(start + indent)) >= 0) {
            return;
        }
        while (!levels.isEmpty() && levels.peek().column() > indent) {
            levels.pop();
        }
        findMark(start + indent, end, indent).ifPresent(mark -> correct(mark, start + indent(start, end), end));
        String line = text.substring(start, end);
        if (BLOCK_TEXT.matcher(line).matches()) {
            block = Optional.of(indent);
        }
        enter(line, indent);
    }

    private int indent(int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == ' ') {
            at++;
        }
        return at - start;
    }

    private void blanks(int start, int end) {
        Matcher structure = STRUCTURE.matcher(file.text()).region(start, end);
        Matcher blanks = NO_SPACES.matcher(file.text()).region(start, structure.lookingAt() ? structure.end() : start);
        while (blanks.find()) {
            String spaces = " ".repeat(blanks.end() - blanks.start());
            diagnostics.add(Diagnostic.of(
                            Code.NO_BREAK_SPACE,
                            file.place(blanks.start(), blanks.end()),
                            String.format(Locale.ROOT, "this looks like a space, but is the character U+%04X", (int)
                                    blanks.group().charAt(0)),
                            "delete it and press the space bar; copies from Word or a web page bring such spaces along")
                    .fixedBy(blanks.group(), spaces));
            text.replace(blanks.start(), blanks.end(), spaces);
        }
    }

    /** The wrong mark of a line that stands where an item can: below the hyphen of another, or first below a key. */
    private Optional<Mark> findMark(int start, int end, int indent) {
        Level above = levels.isEmpty() ? new Level(indent, Kind.OTHER) : levels.peek();
        boolean item = above.kind() == Kind.ITEM && above.column() == indent;
        if ((!item && above.kind() != Kind.OPEN_KEY) || text.indexOf("---", start) == start) {
            return Optional.empty();
        }
        String line = text.substring(start, end);
        if (line.startsWith("* ") || line.startsWith("+ ")) {
            return Optional.of(new Mark(ListMarks.Kind.BULLET, line.substring(0, 1), 2));
        }
        return ListMarks.find(line)
                .filter(mark -> item || mark.kind() == ListMarks.Kind.BULLET || nextIsAlike(mark, end));
    }

    /** True when the next line starts in the same way or with a hyphen: one dash or number may well be part of a text. */
    private boolean nextIsAlike(Mark mark, int end) {
        String next = text.substring(end).lines().skip(1).findFirst().orElse("").stripLeading();
        return next.startsWith("- ")
                || ListMarks.find(next)
                        .filter(other -> other.kind() == mark.kind())
                        .isPresent();
    }

    private void correct(Mark mark, int start, int end) {
        diagnostics.add(Diagnostic.of(
                        Code.LOST_ITEM,
                        file.place(start, start + mark.length()),
                        mark.text().equals("-")
                                ? "there is no space after the hyphen, so this is not an item of the list"
                                : mark.name() + " does not start an item of a list",
                        "write \"- \" in its place, a hyphen and a space, so that this is an item of its own")
                .fixedBy(file.text().substring(start, start + mark.length()), "- "));
        if (!KEY.matcher(text.substring(start, end)).matches()) {
            // Where there is no room for a space, a letter goes: nothing is published with this finding.
            int length = Math.max(2, mark.length());
            text.replace(start, start + length, "-" + " ".repeat(length - 1));
        }
    }

    /** Takes in what a line opens for those below it. */
    private void enter(String line, int indent) {
        if (!levels.isEmpty() && levels.peek().kind() == Kind.OPEN_KEY) {
            levels.push(new Level(levels.pop().column(), Kind.OTHER));
        }
        int at = indent;
        Matcher hyphen = HYPHEN.matcher(line);
        while (at < line.length() && hyphen.region(at, line.length()).lookingAt()) {
            push(new Level(at, Kind.ITEM));
            at = hyphen.end();
        }
        if (at < line.length()) {
            boolean open = OPEN_KEY.matcher(line).region(at, line.length()).matches();
            push(new Level(at, open ? Kind.OPEN_KEY : Kind.OTHER));
        }
    }

    private void push(Level level) {
        while (!levels.isEmpty() && levels.peek().column() >= level.column()) {
            levels.pop();
        }
        levels.push(level);
    }
}

package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.source.SourceFile;

/**
 * Faults of lines that are neither keys nor items nor text, or that do not stand where they should.
 *
 * @param lines of the file, without what was taken out of it
 */
record LayoutFaults(SourceFile file, TextLines lines) {
    /** A line that might be a key without its colon, and a value. */
    private static final Pattern KEY_WITHOUT_COLON = Pattern.compile("([a-z][a-z0-9-]*)(?:[ \\t]*=[ \\t]*|[ \\t]+)\\S");

    /** A line whose value begins on the next one. */
    private static final Pattern OPENS_BLOCK = Pattern.compile(".*(?::|-)[ \\t]+[|>][-+0-9]{0,2}[ \\t]*");

    private static final Pattern KEY_OR_ITEM = Pattern.compile("-|- .*|[\\p{L}_][\\p{L}\\p{N}_-]*:(?: .*)?");

    /** True for a line, or its beginning, after which the text begins on the next line. */
    static boolean opensBlock(String line) {
        return OPENS_BLOCK.matcher(line).matches();
    }

    /** A text after {@code |} that does not stand further in than its key. */
    SyntaxFault notBelowBlock(int at) {
        return fault(
                at,
                lines.lineEnd(at),
                Scope.LINES,
                "the text below | does not stand further in than its key",
                "start each of its lines with two spaces more than the line with |");
    }

    /** A line that stands neither below a key nor below a hyphen. */
    SyntaxFault doesNotFit(int at) {
        int above = lines.lineAbove(at);
        if (above >= 0 && lines.lineAt(above).strip().equals("...")) {
            return fault(
                    above,
                    lines.lineEnd(above),
                    Scope.MARK,
                    "for YAML the file ends with these three dots",
                    "delete the line, or put the dots in double quotes if they are text");
        }
        int first = lines.firstKey();
        int indent = TextLines.indent(lines.lineAt(first));
        if (lines.column(at) == 0 && indent > 0 && first < at && lines.isOnlyIndented(first, at)) {
            return fault(
                    first,
                    lines.lineEnd(first),
                    Scope.LINES,
                    "this line starts with " + indent + (indent == 1 ? " space" : " spaces")
                            + ", those below it with none",
                    "delete the spaces at its start");
        }
        return fault(
                at,
                lines.lineEnd(at),
                Scope.LINES,
                "this line does not fit those above",
                spacesAbove(at) + "keys of one group, and the hyphens of one list, stand exactly below each other");
    }

    /** How many spaces a line should have that lacks one beside the line above, or has one more; its keys may stand behind a hyphen. */
    private String spacesAbove(int offset) {
        int own = TextLines.indent(lines.lineAt(offset));
        int above = lines.lineAbove(offset);
        int indent = above < 0 ? own : TextLines.indent(lines.lineAt(above));
        int key = above >= 0 && lines.lineAt(above).startsWith("- ", indent) ? indent + 2 : indent;
        int wanted = lines.lineAt(offset).startsWith("-", own) ? indent : key;
        return Math.abs(wanted - own) == 1
                ? "it starts with " + own + (own == 1 ? " space" : " spaces") + "; write " + wanted
                        + ", so that it fits the line above: "
                : "check the spaces at its start: ";
    }

    /** A colon and a space where a text goes on, or a key that has too many spaces. */
    SyntaxFault colonInText(int at) {
        int above = lines.lineAbove(at);
        boolean key = KEY_OR_ITEM.matcher(lines.lineAt(at).strip()).matches()
                && lines.lineAt(at).strip().indexOf(':') == lines.column(at) - TextLines.indent(lines.lineAt(at));
        if (key
                && above >= 0
                && TextLines.indent(lines.lineAt(above)) == TextLines.indent(lines.lineAt(at))
                && !KEY_OR_ITEM.matcher(lines.lineAt(above).strip()).matches()) {
            return neitherKeyNorText(above + TextLines.indent(lines.lineAt(above)));
        }
        Optional<SyntaxFault> tooFarIn = key && above >= 0 ? tooFarIn(at, above) : Optional.empty();
        if (tooFarIn.isPresent()) {
            return tooFarIn.get();
        }
        boolean continued =
                !lines.lineAt(at).substring(0, lines.column(at)).strip().contains(": ") && lines.isIndentedMore(at);
        return fault(
                at,
                at + 1,
                continued ? Scope.LINES : Scope.VALUE,
                "a colon and a space stand inside a text",
                continued
                        ? "if this is a key, give it the same spaces at its start as the key above"
                                + (above >= 0 && TextLines.indent(lines.lineAt(above)) > 0
                                        ? ", or, if an item of a list begins there, write a hyphen and a space before"
                                                + " the key above"
                                        : "")
                                + "; if it is text, put the whole text in double quotes"
                        : "put the whole text in double quotes");
    }

    /** A key with one space more than the key above, so that it goes on with the text of that one. */
    private Optional<SyntaxFault> tooFarIn(int at, int above) {
        String before = lines.lineAt(above);
        int indent = TextLines.indent(before);
        int column = before.startsWith("- ", indent) ? indent + 2 : indent;
        int own = TextLines.indent(lines.lineAt(at));
        return own == column + 1 && KEY_OR_ITEM.matcher(before.strip()).matches()
                ? Optional.of(fault(
                        at,
                        at + 1,
                        Scope.LINES,
                        "this key starts one space further in than the one above",
                        "delete one space at the start of the line, so that both stand exactly below each other; if this is no"
                                + " key, put the whole text above and here in double quotes"))
                : Optional.empty();
    }

    /** A line that may be a key without its colon. */
    SyntaxFault neitherKeyNorText(int start) {
        int above = lines.lineAbove(start);
        if (above >= 0 && opensBlock(lines.lineAt(above))) {
            return notBelowBlock(start);
        }
        String words = lines.lineAt(start).strip();
        if (words.startsWith("//") || words.startsWith("<!--")) {
            return fault(
                    start,
                    lines.lineEnd(start),
                    Scope.LINES,
                    "a note to those who write does not start with " + (words.startsWith("//") ? "//" : "<!--"),
                    "delete the line, or write # and a space in place of "
                            + (words.startsWith("//") ? "//" : "<!-- and -->"));
        }
        Matcher key = KEY_WITHOUT_COLON.matcher(lines.text()).region(start, lines.lineEnd(start));
        String name = key.lookingAt() ? key.group(1) : "";
        return fault(
                start,
                lines.lineEnd(start),
                Scope.LINES,
                "this line is neither a key nor part of the text above",
                (name.isEmpty()
                                ? "if it is a key, put a colon after it"
                                : "if \"" + name + "\" is a key, write \"" + name + ": \" and then the value")
                        + "; if the line is text, start it with more spaces than the key above");
    }

    /** A line that may be an item without its hyphen. */
    SyntaxFault neitherItemNorText(int start) {
        return fault(
                start,
                lines.lineEnd(start),
                Scope.LINES,
                "this line is neither an item of the list above nor part of its last item",
                "if it is an item, start it with the same spaces and a hyphen as those above; if it is more of the last"
                        + " item, start it with two spaces more than that");
    }

    /** True for a line that is no key, and stands below an item of a list without being indented more. */
    boolean isBelowItem(int offset) {
        int above = lines.lineAbove(offset);
        return above >= 0
                && !KEY_OR_ITEM.matcher(lines.lineAt(offset).strip()).matches()
                && TextLines.indent(lines.lineAt(above)) >= TextLines.indent(lines.lineAt(offset))
                && lines.lineAt(above).strip().startsWith("- ");
    }

    /** A fault from one offset to another. */
    SyntaxFault fault(int start, int end, Scope scope, String message, String help) {
        return new SyntaxFault(Diagnostic.of(Code.YAML_SYNTAX, file.place(start, end), message, help), start, scope);
    }
}

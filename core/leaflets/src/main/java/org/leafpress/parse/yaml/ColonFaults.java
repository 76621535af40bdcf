package org.leafpress.parse.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.source.SourceFile;

/**
 * Faults of colons: no space behind one, one of another script, or none at all.
 *
 * @param lines of the file, without what was taken out of it
 */
record ColonFaults(SourceFile file, TextLines lines) {
    private static final Pattern NO_SPACE = Pattern.compile("(?:- )*([a-z][a-z0-9-]*:)[^\\s:/].*");

    /** A key with the colon of Chinese and Japanese text. */
    private static final Pattern WIDE_COLON = Pattern.compile("(?:- )*([a-z][a-z0-9-]*) *(\uFF1A).*");

    private static final Pattern LONE_WORD = Pattern.compile("([a-z][a-z0-9-]*)");

    /** True for {@code title:Muscle twitches}. */
    static boolean lacksSpaceAfterColon(String line) {
        return NO_SPACE.matcher(line.strip()).lookingAt();
    }

    /** A key without a space behind its colon swallows the lines that follow, so look back for it. */
    Optional<SyntaxFault> spaceForgotten(int at) {
        int line = lines.lineStart(at);
        for (int back = 0; back < 3; back++) {
            String words = lines.lineAt(line).strip();
            Matcher noSpace = NO_SPACE.matcher(words);
            Matcher wide = WIDE_COLON.matcher(words);
            int start = line + lines.lineAt(line).indexOf(words);
            if (noSpace.lookingAt()) {
                return Optional.of(new SyntaxFault(
                        noSpace(file, start + noSpace.start(1), noSpace.group(1)),
                        start + noSpace.end(1) - 1,
                        Scope.AFTER_COLON));
            }
            if (wide.lookingAt()) {
                return Optional.of(new SyntaxFault(
                        wideColon(file, start + wide.start(2), wide.group(1)),
                        start + wide.start(2),
                        Scope.AFTER_COLON));
            }
            if (line == 0) {
                break;
            }
            line = lines.lineStart(line - 1);
        }
        return Optional.empty();
    }

    private static Diagnostic noSpace(SourceFile file, int start, String key) {
        return Diagnostic.of(
                Code.YAML_SYNTAX,
                file.place(start, start + key.length()),
                "there is no space after the colon",
                "write \"" + key + " \" and then the value");
    }

    private static Diagnostic wideColon(SourceFile file, int start, String key) {
        return Diagnostic.of(
                Code.YAML_SYNTAX,
                file.place(start, start + 1),
                "this is the wide colon of Chinese and Japanese, which ends no key",
                "write \"" + key + ": \" with the colon of the Latin keyboard and a space, and then the value");
    }

    /**
     * A word alone on its line, and below it what would be its value.
     *
     * @param line where it starts
     */
    Optional<SyntaxFault> colonForgotten(int line) {
        String words = lines.lineAt(line).strip();
        Matcher matcher = LONE_WORD.matcher(words);
        int next = lines.lineEnd(line) + 1;
        boolean hasValue = next < lines.text().length()
                && TextLines.indent(lines.lineAt(next)) > TextLines.indent(lines.lineAt(line));
        if (!hasValue || !matcher.matches()) {
            return Optional.empty();
        }
        int start = line + TextLines.indent(lines.lineAt(line)) + matcher.start(1);
        String word = matcher.group(1);
        return Optional.of(new LayoutFaults(file, lines)
                .fault(
                        start,
                        start + word.length(),
                        Scope.LINES,
                        "there is no colon after \"" + word + "\"",
                        "if it is a key, write \"" + word + ":\"; if it is text, put the whole text in double quotes"));
    }
}

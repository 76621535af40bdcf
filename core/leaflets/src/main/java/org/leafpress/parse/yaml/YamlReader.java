package org.leafpress.parse.yaml;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.text.ControlCharacters;
import org.leafpress.parse.text.MergeMarks;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Rejected;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.fast.YamlScanner;
import org.leafpress.parse.yaml.token.LibraryTokens;
import org.leafpress.parse.yaml.token.YamlTokens;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;
import tools.jackson.core.JacksonException;

/**
 * From a YAML file to a tree of nodes with their places, and every fault of the YAML itself. What the keys mean is not
 * known here.
 *
 * <p>The library gives the tokens, and {@link NodeReader} makes the nodes, since Jackson's own binding would stop at the first
 * fault and forget the places of the rest. Files of the usual form get the same tokens in less time from
 * {@link YamlScanner}.
 */
public final class YamlReader {
    /** True with {@code -Dleafpress.yaml.library=true}: the library reads every file. */
    private static final boolean LIBRARY_ONLY = Boolean.getBoolean("leafpress.yaml.library");

    /** After so many faults the rest of a file is left alone, so that a broken one takes no more time than fifty. */
    private static final int MOST_FAULTS = 50;

    /** A line that begins with a key, or with a hyphen or bracket before one. */
    private static final Pattern KEYS = Pattern.compile(
            "(?m)^[ \\t]*(?:- +|[{\\[] *)*[\"']?[\\p{L}_][\\p{L}\\p{N}_ -]{0,40}[\"']?[ \\t]*[:\uFF1A]");

    private YamlReader() {}

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
            List<Diagnostic> found = List.of();
            try {
                Optional<YamlTokens> scanned = libraryOnly ? Optional.empty() : YamlScanner.scan(text);
                YamlTokens tokens = scanned.isPresent() ? scanned.get() : new LibraryTokens(text);
                NodeReader reader = new NodeReader(clean, readable, text, limits, tokens);
                root = reader.document();
                fault = reader.fault();
                found = reader.findings();
            } catch (JacksonException e) {
                fault = SyntaxFaults.find(clean, text, e);
                if (fault.isEmpty()) {
                    reportUnknown(clean, diagnostics);
                    return Optional.empty();
                }
            }
            if (fault.isEmpty()) {
                diagnostics.addAll(found);
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
}

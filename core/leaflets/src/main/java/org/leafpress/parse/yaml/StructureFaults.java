package org.leafpress.parse.yaml;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.yaml.SyntaxFault.Scope;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/**
 * Faults of how nodes lie in each other, in a file whose syntax is sound. Offsets are 0-based, into its text.
 *
 * @param text as it is read
 */
record StructureFaults(SourceFile file, String text, Limits limits) {
    SyntaxFault secondDocument(int start) {
        int line = text.lastIndexOf("\n---", start);
        return new SyntaxFault(
                Diagnostic.of(
                        Code.YAML_SYNTAX,
                        file.place(start, TextScan.lineEnd(text, start)),
                        "a second document starts here",
                        "delete the line \"---\" above it, or move what follows to a file of its own"),
                line < 0 ? start : line + 1,
                Scope.MARK);
    }

    Diagnostic noMapping(YamlNode root) {
        String help = root instanceof Scalar scalar && ColonFaults.lacksSpaceAfterColon(scalar.value())
                ? "put a space after the colon"
                : "start with a key, a colon and a space, such as \"title: Muscle twitches\"";
        return Diagnostic.of(
                Code.WRONG_TYPE,
                root.place(),
                "the file should hold keys and values, but this is " + YamlReader.kind(root),
                help);
    }

    Diagnostic notAllowed(int start, String what) {
        return Diagnostic.of(
                Code.ALIAS,
                file.place(start, TextScan.wordEnd(text, start)),
                "a text cannot start with " + text.charAt(start) + " unless it is in quotes: without them it is " + what
                        + ", which is not allowed",
                "put the whole text in double quotes");
    }

    Diagnostic tooDeep(int start) {
        return Diagnostic.of(
                Code.TOO_DEEP,
                file.place(start, start + 1),
                "the nesting is deeper than " + limits.maxDepth() + " levels",
                "no key of a leaflet lies so deep; check the brackets and the spaces at the start of the lines");
    }

    Diagnostic tooMany(YamlNode node, String what) {
        return Diagnostic.of(
                Code.TOO_MANY_ITEMS,
                node.place(),
                "there are more than " + limits.maxItems() + " " + what,
                "a reader cannot use so many; check that the file is the right one, or split the topic");
    }

    /** A key that is no word. */
    SyntaxFault keyOfKeys(int start, int end) {
        if (text.startsWith("{", start)) {
            return QuotingFaults.sign(file, Math.max(0, start - 1), "{");
        }
        boolean list = text.startsWith("[", start) || text.startsWith("- ", start);
        return new SyntaxFault(
                Diagnostic.of(
                        Code.WRONG_TYPE,
                        file.place(start, end),
                        "a key must be a word, but this is " + (list ? "a list" : "a group of keys"),
                        "write the key as a word, followed by a colon and a space"),
                start,
                Scope.LINES);
    }
}

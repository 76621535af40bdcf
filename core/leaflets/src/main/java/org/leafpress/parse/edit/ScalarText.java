package org.leafpress.parse.edit;

import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** How a text is written in the place of another: in its quotes, or as a block if that is one. */
final class ScalarText {
    private static final int WIDTH = 2;

    private final YamlPatch patch;
    private final Limits limits;

    /** For the scalars of a file. */
    ScalarText(YamlPatch patch, Limits limits) {
        this.patch = patch;
        this.limits = limits;
    }

    /**
     * A text in the manner of the one that it replaces.
     *
     * @param inBrackets whether it stands in a list in brackets or a group in braces
     */
    String instead(Scalar before, String text, boolean inBrackets) {
        boolean lines = text.indexOf('\n') >= 0;
        if (lines && (inBrackets || !endsItsLine(before))) {
            return YamlQuoting.quoted(text);
        }
        boolean block = before.style() == Style.LITERAL || before.style() == Style.FOLDED;
        if (block || (lines && before.style() == Style.PLAIN)) {
            int margin = margin(before.start()) + WIDTH;
            return lines ? YamlQuoting.block(text, margin) : ">-\n" + " ".repeat(margin) + text;
        }
        return switch (before.style()) {
            case SINGLE_QUOTED -> lines ? YamlQuoting.quoted(text) : YamlQuoting.singleQuoted(text);
            case PLAIN -> isPlain(text) ? text : YamlQuoting.quoted(text);
            default -> YamlQuoting.quoted(text);
        };
    }

    /** False if a comment follows, which would become part of a block. */
    private boolean endsItsLine(Scalar scalar) {
        String text = patch.file().text();
        int newline = text.indexOf('\n', scalar.end());
        return scalar.style() != Style.PLAIN
                || text.substring(scalar.end(), newline < 0 ? text.length() : newline)
                        .isBlank();
    }

    /** True if YAML reads the text without quotes as it is; in brackets too. */
    private boolean isPlain(String text) {
        SourceFile tried = SourceFile.of(patch.file().path(), "k: [" + text + "]\n");
        return text.indexOf('\n') < 0
                && YamlReader.read(tried, limits, new Diagnostics())
                        .flatMap(mapping -> mapping.value("k"))
                        .filter(list -> list instanceof Sequence sequence
                                && sequence.items().size() == 1
                                && sequence.items().get(0) instanceof Scalar scalar
                                && scalar.style() == Style.PLAIN
                                && !scalar.isNothing()
                                && scalar.value().equals(text))
                        .isPresent();
    }

    /** How far the line that something stands on is indented, a list's dash included. */
    private int margin(int offset) {
        int start = offset - patch.column(offset);
        int at = start;
        while (at < offset && " -".indexOf(patch.file().text().charAt(at)) >= 0) {
            at++;
        }
        return at - start;
    }
}

package org.leafpress.translation;

import java.util.List;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.model.translation.TextUnits;
import org.leafpress.parse.edit.YamlQuoting;

/** Writes the file of pins. The same pins give the same file. */
final class MadeFromWriter {
    private static final String HEAD = """
            # What this translation was made from. Written by leafpress:pin; not to be edited.
            parts:
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    /** Adds a part as the source has it now. */
    void add(TextPart part, List<TextUnit> source) {
        Fingerprint hash = TextUnits.fingerprint(source);
        part(part.id(), hash.value());
        source.forEach(unit -> piece(unit.path(), MarkdownWriter.write(unit.text())));
    }

    /** Adds a pin as it was. */
    void add(MadeFrom.Pin pin) {
        part(pin.part().value(), pin.hash().value());
        pin.text().forEach(piece -> piece(piece.path().value(), piece.source().value()));
    }

    private void part(String id, String hash) {
        out.append("  - part: ").append(YamlQuoting.plainOrQuoted(id)).append('\n');
        out.append("    hash: ").append(YamlQuoting.plainOrQuoted(hash)).append('\n');
        out.append("    text:\n");
    }

    private void piece(String path, String source) {
        out.append("      - path: ").append(YamlQuoting.plainOrQuoted(path)).append('\n');
        out.append("        source: ").append(YamlQuoting.block(source, 10)).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}

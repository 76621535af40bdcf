package org.leafpress.translation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Prose;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.MappedText;

/** A translated unit as it is written into its file. */
final class UnitText {
    private UnitText() {}

    /** The plain words or the Markdown; empty if they would not be read back as they were translated. */
    static Optional<String> of(TextUnit unit, Prose translation) {
        return unit.kind() == TextUnit.Kind.WORDS ? words(translation) : markdown(unit, translation);
    }

    private static Optional<String> words(Prose prose) {
        List<List<Inline>> leaves = TranslatableTexts.of(prose);
        boolean plain = leaves.size() == 1 && leaves.get(0).stream().allMatch(Inline.Run.class::isInstance);
        return plain
                ? Optional.of(leaves.get(0).stream()
                                .map(inline -> ((Inline.Run) inline).text())
                                .collect(Collectors.joining())
                                .strip())
                        .filter(words -> !words.isEmpty() && !words.contains("{{"))
                : Optional.empty();
    }

    /** Markdown that has been read back, and says the same. */
    private static Optional<String> markdown(TextUnit unit, Prose prose) {
        String markdown = MarkdownWriter.write(prose).strip();
        Diagnostics faults = new Diagnostics();
        return MarkdownReader.read(MappedText.of(unit.path(), markdown), faults)
                .filter(read -> !faults.hasErrors())
                .filter(read -> MarkdownWriter.write(read).equals(markdown))
                .filter(read -> TranslatableTexts.shape(read).equals(TranslatableTexts.shape(unit.text())))
                .filter(read -> codes(read).equals(codes(prose)))
                .map(read -> markdown);
    }

    private static List<Fingerprint> codes(Prose prose) {
        return TranslatableTexts.of(prose).stream()
                .map(leaf ->
                        Fingerprint.of(InlineCodes.of(leaf, Optional.empty()).all()))
                .toList();
    }
}

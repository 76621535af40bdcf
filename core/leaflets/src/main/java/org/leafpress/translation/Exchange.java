package org.leafpress.translation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Prose;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.model.translation.TextUnits;
import org.leafpress.model.translation.Translation;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.MappedText;

/**
 * All texts of a leaflet with what they are translated into: what goes out to translators, and what their files are
 * compared with when they come back.
 *
 * @param path of the translation's YAML file
 * @param sourcePath of the source's
 * @param siteLanguages all languages of the site
 */
record Exchange(
        String path,
        String sourcePath,
        LanguageTag sourceLanguage,
        LanguageTag language,
        List<LanguageTag> siteLanguages,
        String title,
        List<ExchangeText> texts) {
    Exchange {
        siteLanguages = List.copyOf(siteLanguages);
        texts = List.copyOf(texts);
    }

    /** The texts that are new or may be out of date. */
    List<ExchangeText> open() {
        return texts.stream().filter(text -> text.state() != PartState.CURRENT).toList();
    }

    /** Of a translation, or of one that is yet to be begun. */
    static Exchange of(
            String path,
            String sourcePath,
            LanguageTag sourceLanguage,
            LanguageTag language,
            List<LanguageTag> siteLanguages,
            Leaflet source,
            Optional<Leaflet> leaflet,
            Optional<Translation> translation) {
        Map<String, TextUnit> translated = leaflet.map(TextUnits::of).orElse(List.of()).stream()
                .collect(Collectors.toMap(TextUnit::path, unit -> unit, (first, second) -> first, HashMap::new));
        Map<String, String> pieces =
                translation.flatMap(Translation::madeFrom).map(Exchange::pieces).orElse(Map.of());
        List<ExchangeText> texts = new ArrayList<>();
        for (TextUnit unit : TextUnits.of(source)) {
            PartState state = translation.map(known -> known.state(unit.part())).orElse(PartState.MISSING);
            texts.addAll(texts(
                    unit,
                    state,
                    Optional.ofNullable(translated.get(unit.path())),
                    Optional.ofNullable(pieces.get(unit.path()))));
        }
        return new Exchange(
                path,
                sourcePath,
                sourceLanguage,
                language,
                siteLanguages,
                source.title().value(),
                texts);
    }

    /** The source as it was when it was pinned; only of parts whose text is what their hash says. */
    private static Map<String, String> pieces(MadeFrom madeFrom) {
        Map<String, String> pieces = new HashMap<>();
        for (MadeFrom.Pin pin : madeFrom.parts()) {
            Map<String, Prose> texts = new HashMap<>();
            pin.text()
                    .forEach(piece -> MarkdownReader.read(
                                    MappedText.of(
                                            piece.path().value(), piece.source().value()),
                                    new Diagnostics())
                            .ifPresent(text -> texts.put(piece.path().value(), text)));
            if (pin.fingerprint().filter(TextUnits.fingerprint(texts)::equals).isPresent()) {
                pin.text()
                        .forEach(piece ->
                                pieces.put(piece.path().value(), piece.source().value()));
            }
        }
        return pieces;
    }

    private static List<ExchangeText> texts(
            TextUnit unit, PartState state, Optional<TextUnit> translated, Optional<String> piece) {
        List<List<Inline>> source = TranslatableTexts.of(unit.text());
        String shape = TranslatableTexts.shape(unit.text());
        Optional<List<List<Inline>>> own = translated
                .map(TextUnit::text)
                .filter(text -> TranslatableTexts.shape(text).equals(shape))
                .map(TranslatableTexts::of);
        Optional<List<List<Inline>>> before = piece.flatMap(
                        text -> MarkdownReader.read(MappedText.of(unit.path(), text), new Diagnostics()))
                .filter(text -> TranslatableTexts.shape(text).equals(shape))
                .map(TranslatableTexts::of);
        List<ExchangeText> texts = new ArrayList<>();
        for (int i = 0; i < source.size(); i++) {
            int leaf = i;
            texts.add(new ExchangeText(
                    unit,
                    i,
                    source.size(),
                    state,
                    source.get(i),
                    before(before, piece, leaf, source.get(i)),
                    own.map(leaves -> leaves.get(leaf))));
        }
        return texts;
    }

    /** What the text was; if its paragraphs cannot be told apart, the whole of what they were. */
    private static Optional<String> before(
            Optional<List<List<Inline>>> leaves, Optional<String> piece, int leaf, List<Inline> now) {
        Optional<String> was =
                leaves.map(all -> MarkdownWriter.inlines(all.get(leaf))).or(() -> piece);
        return was.filter(text -> !text.equals(MarkdownWriter.inlines(now)));
    }

    /** The blocks of the unit with new leaves. */
    static Prose rebuilt(TextUnit unit, List<List<Inline>> leaves) {
        return TranslatableTexts.with(unit.text(), leaves);
    }
}

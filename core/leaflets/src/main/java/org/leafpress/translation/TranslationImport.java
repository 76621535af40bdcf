package org.leafpress.translation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.check.translation.TranslatedTexts;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Prose;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.source.SourceFile;
import org.leafpress.translation.ImportTrial.NewText;

/**
 * Takes a translator's file back into the content. Texts that have not changed are not touched. What nobody has translated,
 * and what would bring errors into the leaflet, is left out and told; the rest is written, all of it or nothing.
 */
public final class TranslationImport {
    private final ContentLoader loader;
    private final Collection<String> acceptUntranslated;
    private final RejectedTexts leftOut = new RejectedTexts();
    private final Diagnostics diagnostics;

    /**
     * Imports into content.
     *
     * @param acceptUntranslated ids of texts that are right although they look untranslated; {@code all} for all of them
     */
    public TranslationImport(ContentLoader loader, Collection<String> acceptUntranslated, Diagnostics diagnostics) {
        this.loader = loader;
        this.acceptUntranslated = List.copyOf(acceptUntranslated);
        this.diagnostics = diagnostics;
    }

    /**
     * What was written.
     *
     * @param texts how many texts of the leaflet have changed
     * @param files paths of the files that were written, sorted
     */
    public record ImportedTexts(int texts, List<String> files) {
        public ImportedTexts {
            files = List.copyOf(files);
        }
    }

    /**
     * Imports a file: XLIFF if its name ends in {@code .xlf} or {@code .xliff}, a table if in {@code .csv}.
     *
     * @return empty if an error was reported
     */
    public Optional<ImportedTexts> read(TranslationChoice choice, Path file) {
        String name = file.toAbsolutePath().normalize().toString().replace('\\', '/');
        // First by what is in it: a workbook must not be renamed to .csv.
        Optional<SourceFile> text = ReturnedFile.read(file, name, choice.language(), diagnostics);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<ExchangeFormat> format = ExchangeFormat.of(name);
        if (format.isEmpty()) {
            reportUnreadable(name, "the name does not say what kind of file it is", "name it .xlf, .xliff or .csv");
            return Optional.empty();
        }
        return read(choice, format.get(), text.get());
    }

    private void reportUnreadable(String name, String message, String help) {
        diagnostics.report(Code.EXCHANGE_UNREADABLE, Place.file(name), message, help);
    }

    private Optional<ImportedTexts> read(TranslationChoice choice, ExchangeFormat format, SourceFile file) {
        Optional<Exchange> exchange = ExchangeReader.read(loader, choice, diagnostics);
        if (exchange.isEmpty()) {
            return Optional.empty();
        }
        List<ReturnedText> all = format == ExchangeFormat.XLIFF
                ? XliffReader.read(file, exchange.get(), leftOut, diagnostics)
                : CsvExchange.read(file, exchange.get(), leftOut, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        List<ReturnedText> returned =
                usable(exchange.get(), all.stream().map(ReturnedText::cleaned).toList());
        returned.forEach(this::reportLostLinks);
        reportAbsent(exchange.get(), all, file);
        Map<String, NewText> changed = changed(exchange.get(), returned);
        Optional<ImportTrial.Result> result =
                new ImportTrial(loader, exchange.get(), new TopicId(choice.topic()), leftOut, diagnostics).run(changed);
        leftOut.report(result.filter(found -> found.texts() > 0).isPresent(), diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return result.map(found -> {
            loader.folder().writer(diagnostics).writeAll(found.files());
            return new ImportedTexts(found.texts(), List.copyOf(found.files().keySet()));
        });
    }

    /** Those that somebody has translated, each once; the others are left out. */
    private List<ReturnedText> usable(Exchange exchange, List<ReturnedText> returned) {
        checkOnce(returned);
        Untranslated untranslated = new Untranslated(exchange, acceptUntranslated);
        return returned.stream()
                .filter(text -> !leftOut.has(text.text().id()))
                .filter(text -> untranslated.isTranslated(text, leftOut))
                .filter(this::isLegible)
                .toList();
    }

    /** A link that a translator has taken out is easily overlooked: the words are all there. */
    private void reportLostLinks(ReturnedText returned) {
        int lost = links(returned.text().source()) - links(returned.translation());
        if (lost > 0) {
            diagnostics.add(Diagnostic.of(
                            Code.EXCHANGE_MARKUP,
                            returned.place(),
                            "\"" + returned.text().id() + "\" lacks " + (lost == 1 ? "a link" : lost + " links")
                                    + " of its source",
                            "put the links round the words that they belong to, as in the source; the text was taken"
                                    + " without them")
                    .as(Severity.WARNING));
        }
    }

    private static int links(List<Inline> text) {
        AtomicInteger links = new AtomicInteger();
        ModelWalk.each(text, Inline.Linked.class, unused -> links.incrementAndGet());
        return links.get();
    }

    private void checkOnce(List<ReturnedText> returned) {
        Map<String, ReturnedText> first = new LinkedHashMap<>();
        for (ReturnedText text : returned) {
            ReturnedText before = first.putIfAbsent(text.text().id(), text);
            if (before != null && !words(before).equals(words(text))) {
                leftOut.add(
                        text.text().id(),
                        Code.EXCHANGE_UNREADABLE,
                        text.place(),
                        "it stands twice in the file",
                        "keep one of the two; the other is at " + before.place());
            }
        }
    }

    private boolean isLegible(ReturnedText returned) {
        Optional<DamagedTranslation.Fault> garbled = DamagedTranslation.find(
                ProperNames.words(returned.translation()),
                ProperNames.words(returned.text().source()));
        garbled.ifPresent(fault -> leftOut.add(
                returned.text().id(), Code.EXCHANGE_UNREADABLE, returned.place(), fault.message(), fault.help()));
        return garbled.isEmpty();
    }

    private void reportAbsent(Exchange exchange, List<ReturnedText> returned, SourceFile file) {
        Set<String> there = returned.stream().map(text -> text.text().id()).collect(Collectors.toSet());
        List<String> absent = exchange.open().stream()
                .map(ExchangeText::id)
                .filter(id -> !there.contains(id) && !leftOut.has(id))
                .toList();
        if (!absent.isEmpty()) {
            diagnostics.report(
                    Code.EXCHANGE_ABSENT,
                    Place.file(file.path()),
                    "the file lacks " + absent.size() + (absent.size() == 1 ? " text that is" : " texts that are")
                            + " to be translated: " + String.join(", ", absent),
                    "if they are not in another file, export them again");
        }
    }

    /** The units with other texts than before, as Markdown. */
    private Map<String, NewText> changed(Exchange exchange, List<ReturnedText> returned) {
        Map<String, ReturnedText> byId = returned.stream()
                .collect(Collectors.toMap(text -> text.text().id(), Function.identity(), (first, second) -> first));
        Map<TextUnit, List<ExchangeText>> units = new LinkedHashMap<>();
        exchange.texts()
                .forEach(text -> units.computeIfAbsent(text.unit(), unused -> new ArrayList<>())
                        .add(text));
        Map<String, NewText> changed = new LinkedHashMap<>();
        units.forEach((unit, texts) -> {
            List<ReturnedText> own = texts.stream()
                    .flatMap(text -> Optional.ofNullable(byId.get(text.id())).stream())
                    .toList();
            if (own.stream().anyMatch(TranslationImport::isNew)) {
                unit(exchange, unit, texts, byId).ifPresent(text -> changed.put(unit.path(), text));
            }
        });
        return changed;
    }

    private static boolean isNew(ReturnedText returned) {
        return !returned.text().translation().map(MarkdownWriter::inlines).equals(Optional.of(words(returned)));
    }

    /** What it says, wherever it stands. */
    private static String words(ReturnedText returned) {
        return MarkdownWriter.inlines(returned.translation());
    }

    /** The whole unit with what has come back in it; empty if some of it is still missing, or something is wrong. */
    private Optional<NewText> unit(
            Exchange exchange, TextUnit unit, List<ExchangeText> texts, Map<String, ReturnedText> returned) {
        List<List<Inline>> leaves = new ArrayList<>();
        Place place = unit.place();
        for (ExchangeText text : texts) {
            Optional<ReturnedText> found = Optional.ofNullable(returned.get(text.id()));
            Optional<List<Inline>> leaf = found.map(ReturnedText::translation).or(text::translation);
            if (leaf.isEmpty()) {
                leftOut.add(
                        ExchangeText.id(unit.path()),
                        Code.EXCHANGE_PARTLY,
                        texts.stream()
                                .flatMap(any -> Optional.ofNullable(returned.get(any.id())).stream())
                                .findFirst()
                                .map(ReturnedText::place)
                                .orElse(place),
                        "it is translated only in part: there is nothing for \"" + text.id() + "\"",
                        "translate all of its texts, then import again");
                return Optional.empty();
            }
            leaves.add(leaf.get());
            place = found.filter(TranslationImport::isNew)
                    .map(ReturnedText::place)
                    .orElse(place);
        }
        return written(exchange, unit, Exchange.rebuilt(unit, leaves), place);
    }

    private Optional<NewText> written(Exchange exchange, TextUnit unit, Prose translation, Place place) {
        TextUnit text = new TextUnit(unit.path(), unit.part(), unit.kind(), at(translation, place));
        String id = ExchangeText.id(unit.path());
        Diagnostics own = new Diagnostics();
        TranslatedTexts.check(exchange.sourceLanguage(), unit, text, own);
        for (Diagnostic found : own.sorted()) {
            if (found.severity() == Severity.ERROR) {
                leftOut.add(id, found);
            } else {
                diagnostics.add(found);
            }
        }
        Optional<String> words = UnitText.of(unit, translation);
        if (words.isEmpty()) {
            leftOut.add(
                    id,
                    Code.EXCHANGE_MARKUP,
                    place,
                    "it cannot be written down as " + (unit.kind() == TextUnit.Kind.WORDS ? "plain words" : "Markdown"),
                    "put spaces around stressed words, and no marks into names and titles");
        }
        return words.filter(markdown -> !own.hasErrors()).map(markdown -> new NewText(markdown, place));
    }

    private static Prose at(Prose prose, Place place) {
        return new Prose(prose.blocks(), place);
    }
}

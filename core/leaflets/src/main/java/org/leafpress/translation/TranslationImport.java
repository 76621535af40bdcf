package org.leafpress.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.check.translation.TranslatedTexts;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Prose;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.parse.edit.TranslationEdit;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.MappedText;
import org.leafpress.source.SourceFile;

/**
 * Takes a translator's file back into the content. Texts that have not changed are not touched, and nothing is written
 * if anything is wrong.
 */
public final class TranslationImport {
    /** A leaflet's file has a hundredth of that. */
    private static final int MOST_BYTES = 8 << 20;

    private final ContentLoader loader;
    private final Diagnostics diagnostics;

    /** Imports into content. */
    public TranslationImport(ContentLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
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
        Optional<ExchangeFormat> format = ExchangeFormat.of(name);
        if (format.isEmpty()) {
            reportUnreadable(name, "the name does not say what kind of file it is", "name it .xlf, .xliff or .csv");
            return Optional.empty();
        }
        return text(file, name).flatMap(text -> read(choice, format.get(), name, text));
    }

    private Optional<String> text(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                reportUnreadable(name, "the file is larger than " + MOST_BYTES / 1024 / 1024 + " MiB", "split it");
                return Optional.empty();
            }
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (NoSuchFileException e) {
            reportUnreadable(name, "there is no such file", "check leafpress.file");
        } catch (CharacterCodingException e) {
            reportUnreadable(name, "the file is not UTF-8", "save it as UTF-8; in Excel choose \"CSV UTF-8\"");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
        return Optional.empty();
    }

    private void reportUnreadable(String name, String message, String help) {
        diagnostics.report(Code.EXCHANGE_UNREADABLE, Place.file(name), message, help);
    }

    private Optional<ImportedTexts> read(TranslationChoice choice, ExchangeFormat format, String name, String text) {
        Optional<Exchange> exchange = ExchangeReader.read(loader, choice, diagnostics);
        if (exchange.isEmpty()) {
            return Optional.empty();
        }
        SourceFile file = SourceFile.of(name, text);
        List<ReturnedText> returned = format == ExchangeFormat.XLIFF
                ? XliffReader.read(file, exchange.get(), diagnostics)
                : CsvExchange.read(file, exchange.get(), diagnostics);
        checkOnce(returned);
        Map<TextUnit, String> changed = changed(exchange.get(), returned);
        return diagnostics.hasErrors() ? Optional.empty() : write(exchange.get(), changed);
    }

    private void checkOnce(List<ReturnedText> returned) {
        Map<String, ReturnedText> first = new LinkedHashMap<>();
        for (ReturnedText text : returned) {
            ReturnedText before = first.putIfAbsent(text.text().id(), text);
            if (before != null) {
                diagnostics.report(
                        Code.EXCHANGE_UNREADABLE,
                        text.place(),
                        "\"" + text.text().id() + "\" stands twice in the file",
                        "keep one of the two; the other is at " + before.place());
            }
        }
    }

    /** The units with other texts than before, as Markdown. */
    private Map<TextUnit, String> changed(Exchange exchange, List<ReturnedText> returned) {
        Map<String, ReturnedText> byId = returned.stream()
                .collect(Collectors.toMap(text -> text.text().id(), Function.identity(), (first, second) -> first));
        Map<TextUnit, List<ExchangeText>> units = new LinkedHashMap<>();
        exchange.texts()
                .forEach(text -> units.computeIfAbsent(text.unit(), unused -> new ArrayList<>())
                        .add(text));
        Map<TextUnit, String> changed = new LinkedHashMap<>();
        units.forEach((unit, texts) -> {
            List<ReturnedText> own = texts.stream()
                    .flatMap(text -> Optional.ofNullable(byId.get(text.id())).stream())
                    .toList();
            if (own.stream().anyMatch(TranslationImport::isNew)) {
                unit(exchange, unit, texts, byId).ifPresent(markdown -> changed.put(unit, markdown));
            }
        });
        return changed;
    }

    private static boolean isNew(ReturnedText returned) {
        return !returned.text()
                .translation()
                .map(MarkdownWriter::inlines)
                .equals(Optional.of(MarkdownWriter.inlines(returned.translation())));
    }

    /** The whole unit with what has come back in it; empty if some of it is still missing, or something is wrong. */
    private Optional<String> unit(
            Exchange exchange, TextUnit unit, List<ExchangeText> texts, Map<String, ReturnedText> returned) {
        List<List<Inline>> leaves = new ArrayList<>();
        Place place = unit.place();
        for (ExchangeText text : texts) {
            Optional<ReturnedText> found = Optional.ofNullable(returned.get(text.id()));
            Optional<List<Inline>> leaf = found.map(ReturnedText::translation).or(text::translation);
            if (leaf.isEmpty()) {
                diagnostics.report(
                        Code.EXCHANGE_PARTLY,
                        texts.stream()
                                .flatMap(any -> Optional.ofNullable(returned.get(any.id())).stream())
                                .findFirst()
                                .map(ReturnedText::place)
                                .orElse(place),
                        "\"" + unit.path()
                                + "\" is translated only in part, so it was left as it was: there is nothing for \""
                                + text.id() + "\"",
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

    private Optional<String> written(Exchange exchange, TextUnit unit, Prose translation, Place place) {
        TextUnit text = new TextUnit(unit.path(), unit.part(), unit.kind(), at(translation, place));
        Diagnostics own = new Diagnostics();
        TranslatedTexts.check(exchange.sourceLanguage(), unit, text, own);
        diagnostics.addAll(own.sorted());
        Optional<String> words = unit.kind() == TextUnit.Kind.WORDS ? words(translation) : markdown(unit, translation);
        if (words.isEmpty()) {
            diagnostics.report(
                    Code.EXCHANGE_MARKUP,
                    place,
                    "\"" + unit.path() + "\" cannot be written down as "
                            + (unit.kind() == TextUnit.Kind.WORDS ? "plain words" : "Markdown"),
                    "put spaces around stressed words, and no marks into names and titles");
        }
        return words;
    }

    private static Prose at(Prose prose, Place place) {
        return new Prose(prose.blocks(), place);
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

    private Optional<ImportedTexts> write(Exchange exchange, Map<TextUnit, String> changed) {
        if (changed.isEmpty()) {
            return Optional.of(new ImportedTexts(0, List.of()));
        }
        Optional<SortedMap<String, byte[]>> files = TranslationEdit.open(
                        loader.folder(), exchange.path(), exchange.sourcePath(), diagnostics)
                .flatMap(edit -> {
                    changed.forEach((unit, text) -> edit.set(unit.path(), text));
                    return edit.result();
                });
        files.ifPresent(all -> all.forEach(loader.folder()::write));
        return files.map(all -> new ImportedTexts(changed.size(), List.copyOf(all.keySet())));
    }
}

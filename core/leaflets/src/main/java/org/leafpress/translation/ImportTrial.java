package org.leafpress.translation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.TopicId;
import org.leafpress.parse.edit.TextPlaces;
import org.leafpress.parse.edit.TranslationEdit;
import org.leafpress.source.SourceFile;

/**
 * Finds out which of some new texts can be written: the topic is read and checked as it would be with them, in memory. Texts
 * with which it would have errors that it has not now are left out, until the rest brings none.
 */
final class ImportTrial {
    private final ContentLoader loader;
    private final Exchange exchange;
    private final TopicId topic;
    private final RejectedTexts leftOut;
    private final Diagnostics diagnostics;
    private final Map<String, NewText> texts = new LinkedHashMap<>();

    /**
     * Tries an import.
     *
     * @param leftOut gets the texts that cannot be written
     * @param diagnostics gets what keeps all of them from being written
     */
    ImportTrial(
            ContentLoader loader, Exchange exchange, TopicId topic, RejectedTexts leftOut, Diagnostics diagnostics) {
        this.loader = loader;
        this.exchange = exchange;
        this.topic = topic;
        this.leftOut = leftOut;
        this.diagnostics = diagnostics;
    }

    /**
     * A text to be written.
     *
     * @param markdown its new content
     * @param place in the translators' file
     */
    record NewText(String markdown, Place place) {}

    /**
     * What can be written.
     *
     * @param texts how many texts
     * @param files by path
     */
    record Result(int texts, SortedMap<String, byte[]> files) {}

    /**
     * Tries texts together.
     *
     * @param wanted by path of the text unit, in the order of the source
     * @return empty if an error was reported
     */
    Optional<Result> run(Map<String, NewText> wanted) {
        texts.putAll(wanted);
        List<Diagnostic> before = errors(loader);
        while (!texts.isEmpty()) {
            Optional<SortedMap<String, byte[]>> files = edited();
            if (files.isEmpty()) {
                return Optional.empty();
            }
            List<Diagnostic> faults = errors(loader.with(files.get())).stream()
                    .filter(fault -> before.stream().noneMatch(known -> isSame(known, fault)))
                    .toList();
            List<Diagnostic> own = faults.stream().filter(this::isInTranslation).toList();
            if (own.isEmpty()) {
                faults.forEach(fault -> diagnostics.add(fault.as(Severity.WARNING)));
                return Optional.of(new Result(texts.size(), files.get()));
            }
            if (!leaveOut(own, files.get())) {
                return Optional.empty();
            }
        }
        return Optional.of(new Result(0, new TreeMap<>()));
    }

    private List<Diagnostic> errors(ContentLoader content) {
        return content.topic(content.site(), topic).findings().stream()
                .flatMap(found -> found.others().isEmpty() ? Stream.of(found) : found.others().stream())
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
    }

    private static boolean isSame(Diagnostic one, Diagnostic other) {
        return one.code() == other.code()
                && one.message().equals(other.message())
                && one.place().file().equals(other.place().file());
    }

    private boolean isInTranslation(Diagnostic fault) {
        String file = fault.place().file();
        String folder = exchange.path().substring(0, exchange.path().length() - ".yaml".length()) + "/";
        return file.equals(exchange.path()) || file.startsWith(folder);
    }

    private Optional<SortedMap<String, byte[]>> edited() {
        return TranslationEdit.open(loader.folder(), exchange.path(), exchange.sourcePath(), diagnostics)
                .flatMap(edit -> {
                    leaveOutDisplaced(edit);
                    texts.forEach((path, text) -> edit.set(path, text.markdown()));
                    return edit.result();
                });
    }

    /** An item that is told from its siblings by its number alone needs those before it. */
    private void leaveOutDisplaced(TranslationEdit edit) {
        for (String path : List.copyOf(texts.keySet())) {
            if (!edit.has(path) && missingBefore(path, edit).isPresent()) {
                NewText text = texts.remove(path);
                leftOut.add(
                        ExchangeText.id(path),
                        Code.EXCHANGE_PARTLY,
                        text == null ? Place.file(exchange.path()) : text.place(),
                        "\"" + ExchangeText.id(missingBefore(path, edit).orElse(path))
                                + "\" before it in the list is not translated, so it would take its place",
                        "translate the list from its first item on, then import again");
            }
        }
    }

    private Optional<String> missingBefore(String path, TranslationEdit edit) {
        String[] parts = path.split("/", -1);
        StringBuilder list = new StringBuilder();
        for (String part : parts) {
            if (part.matches("[0-9]{1,4}") && Integer.parseInt(part) > 1) {
                String item = list + "/" + (Integer.parseInt(part) - 1);
                boolean there = edit.has(item)
                        || texts.keySet().stream()
                                .anyMatch(other -> other.equals(item) || other.startsWith(item + "/"));
                if (!there) {
                    return Optional.of(item);
                }
            }
            list.append(list.isEmpty() ? "" : "/").append(part);
        }
        return Optional.empty();
    }

    /** False if a fault is about none of the new texts: then none can be written. */
    private boolean leaveOut(List<Diagnostic> faults, SortedMap<String, byte[]> files) {
        TextPlaces places = TextPlaces.of(source(files), loader.folder().limits());
        Map<String, Diagnostic> blamed = new HashMap<>();
        List<Diagnostic> others = new ArrayList<>();
        for (Diagnostic fault : faults) {
            List<String> about = about(fault, places);
            about.forEach(path -> blamed.putIfAbsent(path, fault));
            if (about.isEmpty()) {
                others.add(fault);
            }
        }
        if (blamed.isEmpty()) {
            others.forEach(this::reportNotWhole);
            return false;
        }
        blamed.forEach((path, fault) -> {
            NewText text = texts.remove(path);
            if (text != null) {
                leftOut.add(
                        ExchangeText.id(path),
                        new Diagnostic(fault.code(), fault.severity(), text.place(), fault.message(), fault.help()));
            }
        });
        return true;
    }

    private List<String> about(Diagnostic fault, TextPlaces places) {
        Optional<String> group = places.find(fault);
        while (group.isPresent()) {
            String path = group.get();
            List<String> within = texts.keySet().stream()
                    .filter(text -> text.equals(path) || text.startsWith(path + "/"))
                    .toList();
            if (!within.isEmpty()) {
                return within;
            }
            group = TextPlaces.parent(path);
        }
        return List.of();
    }

    private void reportNotWhole(Diagnostic fault) {
        diagnostics.report(
                Code.EXCHANGE_NOT_WRITTEN,
                fault.place(),
                "the translation cannot be written, since it would have an error: " + fault.message(),
                fault.code() == Code.MISSING_KEY
                        ? "translate what is missing, too, then import again"
                        : RejectedTexts.help(fault, "mend it in the translators' file, then import again"));
    }

    private SourceFile source(SortedMap<String, byte[]> files) {
        byte[] bytes = files.get(exchange.path());
        return bytes == null
                ? loader.folder().show(exchange.path()).orElseGet(() -> SourceFile.of(exchange.path(), ""))
                : SourceFile.of(exchange.path(), new String(bytes, StandardCharsets.UTF_8));
    }
}

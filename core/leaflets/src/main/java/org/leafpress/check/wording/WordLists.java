package org.leafpress.check.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.WordList;
import org.leafpress.parse.bind.RecordReader;
import org.leafpress.source.SourceFile;

/** The lists of words that are built in: {@code words/en.yaml} and its like. */
public final class WordLists {
    private static final Map<String, WordList> LISTS =
            Stream.of("en", "en-GB").collect(Collectors.toUnmodifiableMap(Function.identity(), WordLists::read));

    private WordLists() {}

    /** That of a site, if it has one, before that which is built in. */
    public static List<WordList> of(Site site, LanguageTag language) {
        return Stream.of(
                        Optional.ofNullable(site.words().get(language)),
                        find(language.value()),
                        find(language.locale().getLanguage()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The list of a language with or without its country. */
    private static Optional<WordList> find(String language) {
        return Optional.ofNullable(LISTS.get(language));
    }

    private static WordList read(String language) {
        String name = "words/" + language + ".yaml";
        Diagnostics faults = new Diagnostics();
        return RecordReader.read(WordList.class, SourceFile.of(name, text(name)), faults)
                .orElseThrow(() -> new IllegalStateException(name + " is at fault: " + faults.sorted()));
    }

    private static String text(String name) {
        try (InputStream bytes = Objects.requireNonNull(WordLists.class.getResourceAsStream(name), name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}

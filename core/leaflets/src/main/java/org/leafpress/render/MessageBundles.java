package org.leafpress.render;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;

/**
 * Reads the words of a theme: {@code messages/en.properties} and, over it, {@code messages/en-GB.properties}; each from
 * the default theme and, over it, from the site's own. A bundle of the site need only hold what it changes. A message
 * that a language lacks is taken from English, but for those that must be understood.
 */
public final class MessageBundles {
    /** Has every key that the default theme uses, and the arguments that they take. */
    private static final String COMPLETE = "en";

    /**
     * Beginnings of keys that every language must have. Who cannot read these may act too late, or do what the leaflet warns
     * of: emergency and urgent advice; what not to do, what to take care of
     * and what is a myth, for the text below would say the opposite without its heading; drafts, leaflets that were taken
     * back, and translations that are out of date or unchecked.
     */
    private static final List<String> NEVER_ENGLISH = List.of(
            "about.machine-words",
            "bundle.method",
            "care.",
            "changed.",
            "dose.maximum",
            "how-to-take.too-much",
            "issued.",
            "label.caution",
            "label.warning",
            "myths.",
            "offline.note",
            "print.draft",
            "print.overdue",
            "print.void",
            "relief.do",
            "side-effects.serious",
            "status.",
            "taken-back.",
            "translation.",
            "who-can-take.cannot");

    private final ThemeFiles files;
    private final String folder;
    private final Diagnostics diagnostics;

    /** Reads the bundles of the site among the files. */
    public MessageBundles(ThemeFiles files, Diagnostics diagnostics) {
        this(files, "messages", diagnostics);
    }

    /**
     * Reads bundles among the files.
     *
     * @param folder of the theme that holds them
     */
    public MessageBundles(ThemeFiles files, String folder, Diagnostics diagnostics) {
        this.files = files;
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /**
     * The messages of a language.
     *
     * @param needed where the site asks for the language, for findings
     * @return empty if the theme lacks the language, or some that must not be in English, or some cannot be used; that is
     *     a finding
     * @throws UncheckedIOException if a bundle cannot be read
     */
    public Optional<Messages> find(LanguageTag language, Place needed) {
        ULocale locale = ULocale.forLanguageTag(language.value());
        Map<String, String> complete = complete();
        Diagnostics found = new Diagnostics();
        Map<String, String> patterns = read(names(language), locale, complete, found);
        SortedSet<String> missing = missing(patterns, complete);
        checkComplete(language, patterns.isEmpty(), missing, needed, found);
        Map<String, String> english =
                missing.isEmpty() ? new TreeMap<>() : read(List.of(COMPLETE), ULocale.ENGLISH, complete, found);
        english.keySet().retainAll(missing);
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(new Messages(patterns, english, locale));
    }

    /**
     * Keys of the messages that a language lacks, those that must not be in English among them; reports nothing.
     *
     * @throws UncheckedIOException if a bundle cannot be read
     */
    public SortedSet<String> missing(LanguageTag language) {
        Map<String, String> complete = complete();
        return missing(read(names(language), ULocale.ROOT, complete, new Diagnostics()), complete);
    }

    private static SortedSet<String> missing(Map<String, String> present, Map<String, String> complete) {
        SortedSet<String> missing = new TreeSet<>(complete.keySet());
        missing.removeAll(present.keySet());
        return missing;
    }

    /** True for a message that must be in every language. */
    static boolean mustBeTranslated(String key) {
        return NEVER_ENGLISH.stream().anyMatch(key::startsWith);
    }

    /** The messages that there are; as the default theme has them, so that a site cannot change their arguments. */
    private Map<String, String> complete() {
        Map<String, String> complete = new TreeMap<>();
        for (Path path : files.all(file(COMPLETE))) {
            read(path, file(COMPLETE), new Diagnostics()).forEach(complete::putIfAbsent);
        }
        return complete;
    }

    private Map<String, String> read(
            List<String> names, ULocale locale, Map<String, String> complete, Diagnostics found) {
        Map<String, String> patterns = new TreeMap<>();
        for (String name : names) {
            for (Path path : files.all(file(name))) {
                patterns.putAll(read(path, file(name), locale, complete, found));
            }
        }
        return patterns;
    }

    /**
     * The bundles that serve a language, the most general first: {@code pt} and {@code pt-BR} for Portuguese of Brazil,
     * {@code zh}, {@code zh-Hans} and {@code zh-CN} for Chinese of China. What is written in another script serves
     * nobody: {@code pa} is Panjabi in Gurmukhi (CLDR, likely subtags), so it does not serve {@code pa-Arab}.
     */
    static List<String> names(LanguageTag language) {
        String plain = language.locale().getLanguage();
        String script = script(language.value());
        Set<String> names = new LinkedHashSet<>();
        if (script(plain).equals(script)) {
            names.add(plain);
        }
        names.add(plain + "-" + script);
        names.add(language.value());
        return List.copyOf(names);
    }

    private static String script(String tag) {
        return ULocale.addLikelySubtags(ULocale.forLanguageTag(tag)).getScript();
    }

    private String file(String name) {
        return folder + "/" + name + ".properties";
    }

    private void checkComplete(
            LanguageTag language, boolean unknown, SortedSet<String> missing, Place needed, Diagnostics found) {
        String file = "theme/" + file(names(language).get(0));
        List<String> vital =
                missing.stream().filter(MessageBundles::mustBeTranslated).toList();
        if (unknown) {
            found.report(
                    Code.NO_MESSAGES,
                    needed,
                    "the theme has no words for the language " + language,
                    "add " + file + ", translated from the default theme's en.properties; until then take " + language
                            + " out of \"languages\" in site.yaml");
        } else if (!vital.isEmpty()) {
            found.report(
                    Code.NO_MESSAGES,
                    needed,
                    "the theme lacks messages in " + language + " that must not be in English: "
                            + String.join(", ", vital),
                    "add them to " + file);
        }
    }

    private Map<String, String> read(
            Path path, String name, ULocale locale, Map<String, String> complete, Diagnostics found) {
        Map<String, String> patterns = read(path, name, found);
        if (files.isDefault(path)) {
            return patterns;
        }
        MessageCheck check = new MessageCheck(files.shown(name), () -> lines(path), file(COMPLETE), complete, found);
        patterns.forEach((key, pattern) -> check.check(key, pattern, locale));
        return patterns;
    }

    private Map<String, String> read(Path path, String name, Diagnostics found) {
        Map<String, String> patterns = new TreeMap<>();
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(path, StandardCharsets.UTF_8)));
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        } catch (CharacterCodingException e) {
            found.report(Code.NOT_UTF_8, Place.file(files.shown(name)), "the file is not UTF-8", "save it as UTF-8");
        } catch (IllegalArgumentException e) {
            found.report(
                    Code.BAD_MESSAGE,
                    Place.file(files.shown(name)),
                    "the file has a \\u without four hexadecimal digits",
                    "write the character itself");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return patterns;
    }

    private static List<String> lines(Path path) {
        try {
            return Files.readAllLines(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}

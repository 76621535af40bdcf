package org.leafpress.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;

/**
 * Reads the words of a theme: {@code messages/en.properties} and, over it, {@code messages/en-GB.properties}; each from
 * the default theme and, over it, from the site's own. A bundle of the site need only hold what it changes.
 */
public final class MessageBundles {
    /** Has every key that the default theme uses. */
    private static final String COMPLETE = "en";

    private static final int MOST_NAMED = 8;

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
     * @return empty if the theme does not have all of them, or some cannot be used; that is a finding
     * @throws UncheckedIOException if a bundle cannot be read
     */
    public Optional<Messages> find(LanguageTag language, Place needed) {
        String plain = language.locale().getLanguage();
        List<String> names = plain.equals(language.value()) ? List.of(plain) : List.of(plain, language.value());
        ULocale locale = ULocale.forLanguageTag(language.value());
        Diagnostics found = new Diagnostics();
        Map<String, String> patterns = new TreeMap<>();
        names.forEach(name -> patterns.putAll(read(name, locale, found)));
        SortedSet<String> missing =
                new TreeSet<>(read(COMPLETE, ULocale.ENGLISH, new Diagnostics()).keySet());
        missing.removeAll(patterns.keySet());
        if (patterns.isEmpty()) {
            found.report(
                    Code.NO_MESSAGES,
                    needed,
                    "the theme has no words for the language " + language,
                    "add theme/" + folder + "/" + plain + ".properties, translated from the default theme's en.properties");
        } else if (!missing.isEmpty()) {
            String some = missing.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
            found.report(
                    Code.NO_MESSAGES,
                    needed,
                    "the theme lacks " + missing.size() + " messages in " + language + ": " + some
                            + (missing.size() > MOST_NAMED ? ", ..." : ""),
                    "add them to theme/" + folder + "/" + plain + ".properties");
        }
        diagnostics.addAll(found.sorted());
        return found.hasErrors() ? Optional.empty() : Optional.of(new Messages(patterns, locale));
    }

    private Map<String, String> read(String name, ULocale locale, Diagnostics found) {
        String file = folder + "/" + name + ".properties";
        Map<String, String> patterns = new TreeMap<>();
        for (Path path : files.all(file)) {
            patterns.putAll(read(path, files.shown(file), locale, found));
        }
        return patterns;
    }

    private static Map<String, String> read(Path path, String shown, ULocale locale, Diagnostics found) {
        Map<String, String> patterns = new TreeMap<>();
        try {
            String text = Files.readString(path, StandardCharsets.UTF_8);
            Properties properties = new Properties();
            properties.load(new StringReader(text));
            for (String key : properties.stringPropertyNames()) {
                String pattern = properties.getProperty(key);
                patterns.put(key, pattern);
                check(key, pattern, locale, place(shown, text, key), found);
            }
        } catch (CharacterCodingException e) {
            found.report(Code.NOT_UTF_8, Place.file(shown), "the file is not UTF-8", "save it as UTF-8");
        } catch (IllegalArgumentException e) {
            found.report(
                    Code.BAD_MESSAGE,
                    Place.file(shown),
                    "the file has a \\u without four hexadecimal digits",
                    "write the character itself");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
        return patterns;
    }

    private static void check(String key, String pattern, ULocale locale, Place place, Diagnostics found) {
        try {
            new MessageFormat(pattern, locale).toPattern();
        } catch (IllegalArgumentException e) {
            found.report(
                    Code.BAD_MESSAGE,
                    place,
                    "the message \"" + key + "\" is not an ICU message",
                    "close every { with a }; to print one, write '{'");
        }
    }

    /** The line that begins with the key. */
    private static Place place(String file, String text, String key) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return Place.at(file, i + 1, 1, Math.max(1, lines.get(i).length()));
            }
        }
        return Place.file(file);
    }
}

package org.leafpress.parse.text;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;

/** Wording that several findings share. */
public final class MessageText {
    /** Stands for text that could not be taken in. */
    public static final String ELLIPSIS = "\u2026";

    private static final int LONGEST = 40;

    private MessageText() {}

    /** A value short enough to stand in a message. */
    public static String abridged(String value) {
        String line = value.strip().replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 3)) + "...";
    }

    /** The rule for ids, and the nearest id to what was written if there is one. */
    public static String idHelp(String written) {
        String rule = "an id has small letters a to z, digits and single hyphens, and starts with a letter";
        return findId(written).map(id -> rule + ", such as \"" + id + "\"").orElse(rule);
    }

    /** The nearest id to what was written. */
    public static Optional<String> findId(String written) {
        String slug = Normalizer.normalize(written.strip(), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('\u0142', 'l')
                .replace("\u00DF", "ss")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[-0-9]+|-+$", "");
        return Optional.of(slug).filter(TopicId::isValid);
    }

    /** The rule for language tags, and the tag that was probably meant. */
    public static String languageHelp(String written) {
        return findLanguage(written)
                .map(tag -> "write \"" + tag + "\"")
                .or(() -> findCode(written)
                        .map(code -> "write \"" + code
                                + "\", or that with its country, such as \"en-GB\": the same as in the names of its"
                                + " files"))
                .orElse("write its tag, such as en-GB, ur or zh-Hans");
    }

    /** The code of a language that is written by its English name. */
    private static Optional<String> findCode(String name) {
        return Arrays.stream(Locale.getISOLanguages())
                .filter(code -> Locale.forLanguageTag(code)
                        .getDisplayLanguage(Locale.ENGLISH)
                        .equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    /** The language tag that was probably meant. */
    public static Optional<String> findLanguage(String written) {
        String tag = written.strip().replaceAll("[_\u2010-\u2015]", "-").replaceFirst("(?i)-UK$", "-GB");
        String canonical = Locale.forLanguageTag(tag).toLanguageTag();
        return LanguageTag.isValid(canonical) ? Optional.of(canonical) : Optional.empty();
    }

    /** Where something else stands, for a remedy: only the line when both are in one file. */
    public static String whereabouts(Place other, Place from) {
        return other.span()
                .filter(span -> other.file().equals(from.file()))
                .map(span -> "on line " + span.line())
                .orElse("at " + other);
    }
}

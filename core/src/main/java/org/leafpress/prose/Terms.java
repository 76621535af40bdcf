package org.leafpress.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.model.Glossary;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Term;

/**
 * Finds the terms of a glossary, or of another list of words, in running text: whole words, whatever their case, the
 * longest term first. Immutable.
 */
public final class Terms {
    private final Map<String, String> idsByForm = new HashMap<>();
    /** How many words the longest form has that begins with a word. */
    private final Map<String, Integer> mostWords = new HashMap<>();

    private final Locale locale;

    /** Looks for the terms of one glossary, in all their forms. */
    public Terms(Glossary glossary, LanguageTag language) {
        this(forms(glossary), language);
    }

    /**
     * Looks for words and groups of words.
     *
     * @param forms what matches are to be known by, for each form; of forms that are alike but for capitals the first in
     *     order counts
     */
    public Terms(Map<String, String> forms, LanguageTag language) {
        this.locale = language.locale();
        for (Map.Entry<String, String> form : forms.entrySet()) {
            String key = key(form.getKey());
            List<Word> words = words(key);
            if (!words.isEmpty()) {
                idsByForm.putIfAbsent(key, form.getValue());
                mostWords.merge(key.substring(words.get(0).start, words.get(0).end), words.size(), Math::max);
            }
        }
    }

    private static Map<String, String> forms(Glossary glossary) {
        Map<String, String> forms = new LinkedHashMap<>();
        for (Term term : glossary.terms()) {
            forms.putIfAbsent(term.term().value(), term.id().value());
            term.forms()
                    .forEach(form -> forms.putIfAbsent(form.value(), term.id().value()));
        }
        return forms;
    }

    /**
     * A term in a text.
     *
     * @param start 0-based index of its first UTF-16 unit
     * @param end index after its last
     */
    public record Match(int start, int end, String id) {}

    /** All terms in the text, in order, none overlapping. */
    public List<Match> find(String text) {
        List<Match> matches = new ArrayList<>();
        List<Word> words = words(text);
        int i = 0;
        while (i < words.size()) {
            Optional<Match> match = longest(text, words, i);
            match.ifPresent(matches::add);
            int next = i + 1;
            if (match.isPresent()) {
                while (next < words.size()
                        && words.get(next).start < match.get().end()) {
                    next++;
                }
            }
            i = next;
        }
        return matches;
    }

    private Optional<Match> longest(String text, List<Word> words, int first) {
        int start = words.get(first).start;
        int most = mostWords.getOrDefault(key(text.substring(start, words.get(first).end)), 0);
        for (int count = Math.min(most, words.size() - first); count > 0; count--) {
            int end = words.get(first + count - 1).end;
            String id = idsByForm.get(key(text.substring(start, end)));
            if (id != null) {
                return Optional.of(new Match(start, end, id));
            }
        }
        return Optional.empty();
    }

    private String key(String form) {
        return form.toLowerCase(locale);
    }

    private record Word(int start, int end) {}

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int start = i;
            while (i < text.length() && isWordPart(text.codePointAt(i))) {
                i += Character.charCount(text.codePointAt(i));
            }
            if (i > start) {
                words.add(new Word(start, i));
            } else {
                i += Character.charCount(text.codePointAt(i));
            }
        }
        return words;
    }

    private static boolean isWordPart(int point) {
        if (point < 128) {
            return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z') || (point >= '0' && point <= '9');
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

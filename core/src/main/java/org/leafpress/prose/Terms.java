package org.leafpress.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.model.Glossary;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Term;
import org.leafpress.model.Text;

/**
 * Finds the terms of a glossary in running text: whole words, whatever their case, the longest term first. Immutable.
 */
public final class Terms {
    private final Map<String, String> idsByForm = new HashMap<>();
    private final LanguageTag language;
    private final int mostWords;

    /** Looks for the terms of one glossary, in all their forms. */
    public Terms(Glossary glossary, LanguageTag language) {
        this.language = language;
        int most = 0;
        for (Term term : glossary.terms()) {
            List<Text> forms = new ArrayList<>(term.forms());
            forms.add(0, term.term());
            for (Text form : forms) {
                String key = key(form.value());
                idsByForm.putIfAbsent(key, term.id().value());
                most = Math.max(most, words(key).size());
            }
        }
        this.mostWords = most;
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
        for (int count = Math.min(mostWords, words.size() - first); count > 0; count--) {
            int end = words.get(first + count - 1).end;
            String id = idsByForm.get(key(text.substring(start, end)));
            if (id != null) {
                return Optional.of(new Match(start, end, id));
            }
        }
        return Optional.empty();
    }

    private String key(String form) {
        return form.toLowerCase(language.locale());
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
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}

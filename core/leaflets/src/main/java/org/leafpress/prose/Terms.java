package org.leafpress.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Term;

/**
 * Finds the terms of a glossary, or of another list of words, in running text: whole words, whatever their case and
 * typography ({@link FoldedText}), the longest term first. Immutable.
 */
public final class Terms implements Sought {
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final int LONGEST_PIECE = 12;
    /** A glossary with more forms is looked for in every text, as it is in most of them. */
    private static final int MOST_PIECES = 2000;

    private final Map<String, String> idsByForm = new HashMap<>();
    /** How many words the longest form has that begins with a word. */
    private final Map<String, Integer> mostWords = new HashMap<>();

    private final WordFilter beginnings;
    private final Set<String> pieces;
    private final Locale locale;

    /** Looks for the terms of one glossary, in all their forms. */
    public Terms(Glossary glossary, LanguageTag language) {
        this(forms(glossary), language);
    }

    /**
     * Looks for words and groups of words.
     *
     * @param forms what matches are to be known by, for each form; of forms that are alike but for capitals and
     *     typography the first in order counts
     */
    public Terms(Map<String, String> forms, LanguageTag language) {
        this.locale = language.locale();
        for (Map.Entry<String, String> form : forms.entrySet()) {
            String key = FoldedText.key(form.getKey(), locale);
            int start = nextWord(key, 0);
            if (start < key.length()) {
                idsByForm.putIfAbsent(key, form.getValue());
                mostWords.merge(key.substring(start, wordEnd(key, start)), countWords(key), Math::max);
            }
        }
        this.beginnings = new WordFilter(mostWords.keySet());
        this.pieces = idsByForm.size() > MOST_PIECES ? Set.of() : pieces(idsByForm.keySet());
    }

    /** Of each form the longest piece of ASCII, in which small letters are the same in all languages. */
    private static Set<String> pieces(Set<String> forms) {
        Set<String> pieces = new HashSet<>();
        for (String form : forms) {
            String longest = "";
            for (Matcher stretch = ASCII.matcher(form); stretch.find(); ) {
                String piece = (stretch.start() == 0 ? String.valueOf(Prefilter.WORD_START) : "") + stretch.group();
                longest = piece.length() > longest.length() ? piece : longest;
            }
            pieces.add(longest.substring(0, Math.min(LONGEST_PIECE, longest.length())));
        }
        return forms.isEmpty() ? NOWHERE : pieces.contains("") ? Set.of() : Set.copyOf(pieces);
    }

    @Override
    public Set<String> pieces() {
        return pieces;
    }

    private static int countWords(String text) {
        int count = 0;
        for (int at = nextWord(text, 0); at < text.length(); at = nextWord(text, wordEnd(text, at))) {
            count++;
        }
        return count;
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
        FoldedText folded = FoldedText.of(text);
        List<Match> matches = findFolded(folded.value());
        matches.replaceAll(match -> new Match(folded.start(match.start()), folded.end(match.end()), match.id()));
        return matches;
    }

    private List<Match> findFolded(String text) {
        List<Match> matches = new ArrayList<>();
        int at = nextWord(text, 0);
        while (at < text.length()) {
            int end = wordEnd(text, at);
            if (beginnings.mayBe(text, at, end)) {
                Optional<Match> match = longest(text, at, end);
                if (match.isPresent()) {
                    matches.add(match.get());
                    end = match.get().end();
                }
            }
            at = nextWord(text, end);
        }
        return matches;
    }

    private Optional<Match> longest(String text, int start, int firstEnd) {
        int most = mostWords.getOrDefault(FoldedText.lower(text.substring(start, firstEnd), locale), 0);
        Optional<Match> longest = Optional.empty();
        int end = firstEnd;
        for (int count = 1; count <= most; count++) {
            String id = idsByForm.get(FoldedText.lower(text.substring(start, end), locale));
            if (id != null) {
                longest = Optional.of(new Match(start, end, id));
            }
            int next = nextWord(text, end);
            if (next == text.length()) {
                break;
            }
            end = wordEnd(text, next);
        }
        return longest;
    }

    /** Where the next word begins; the length of the text if there is none. */
    private static int nextWord(String text, int from) {
        return nextChange(text, from, false);
    }

    private static int wordEnd(String text, int start) {
        return nextChange(text, start, true);
    }

    /** Where a stretch that is all parts of words, or none of it, ends. */
    private static int nextChange(String text, int from, boolean within) {
        int at = from;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (isWordPart(point) != within) {
                return at;
            }
            at += Character.charCount(point);
        }
        return at;
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

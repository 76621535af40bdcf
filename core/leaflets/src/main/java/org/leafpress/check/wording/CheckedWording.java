package org.leafpress.check.wording;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.FoldedText;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Terms;
import org.leafpress.prose.TextPattern;
import org.leafpress.prose.Wording;
import org.leafpress.quality.QualityMeter;

/**
 * A leaflet in one language, or another text of a site, as rules on writing see it.
 *
 * @param source the language that topics are written in
 * @param leaflet empty for another text
 * @param whole all its passages, in the order of reading
 * @param running passages that are read as sentences: no headings, names and alt texts
 * @param capitals passages with two capitals side by side
 * @param pieces of its text, links and the like before what is in them
 * @param links among them
 * @param vocabulary what is known of its language
 * @param searched its passages, prepared for what the vocabulary looks for
 * @param limits that hold on its site
 * @param meter measures how easy it is to read
 */
public record CheckedWording(
        LanguageTag language,
        LanguageTag source,
        Optional<Leaflet> leaflet,
        Wording whole,
        List<Passage> running,
        List<Passage> capitals,
        List<Inline> pieces,
        List<TextLink> links,
        Vocabulary vocabulary,
        SearchedPassages searched,
        StyleLimits limits,
        QualityMeter meter) {
    private static final Set<PassageKind> NOT_RUNNING =
            EnumSet.of(PassageKind.HEADING, PassageKind.LABEL, PassageKind.ALT_TEXT);
    private static final Pattern NEXT_WORD = Pattern.compile("\\p{L}+");
    /** How far rules look around a place, in UTF-16 units, so that none takes long on a passage of any length. */
    private static final int WINDOW = 80;

    private static final Pattern SIGNS = Pattern.compile("[\\p{P}\\s]+");

    public CheckedWording {
        running = List.copyOf(running);
        capitals = List.copyOf(capitals);
        pieces = List.copyOf(pieces);
        links = List.copyOf(links);
    }

    /** True for the language that topics are written in, of whose lists those of translations are copies. */
    public boolean isSource() {
        return language.equals(source);
    }

    /** How much is allowed. */
    public int limit(StyleLimit limit) {
        return limits.of(limit);
    }

    /** Where words of a list stand in passages that are read as sentences; the list must be one of the vocabulary. */
    public List<TermMatch> find(Terms words) {
        return find(words, CheckedWording::isRunning);
    }

    /** The same in some passages. */
    public List<TermMatch> find(Terms words, Predicate<Passage> where) {
        return searched.find(words, where, TermMatch::of);
    }

    /** Where a pattern matches in passages that are read as sentences; it must be one of the vocabulary. */
    public List<WordMatch> find(TextPattern pattern) {
        return searched.find(pattern, CheckedWording::isRunning, WordMatch::of);
    }

    /** The same in all passages, names and headings too. */
    public List<WordMatch> findAll(TextPattern pattern) {
        return searched.find(pattern, passage -> true, WordMatch::of);
    }

    /** The pictures of a leaflet, in words. */
    public List<FigureText> figures() {
        return leaflet.map(Leaflet::figures).orElse(List.of());
    }

    /** All words, in the order in which they are read. */
    public Stream<Passage> passages() {
        return whole.passages().stream();
    }

    /** Those of one kind. */
    public Stream<Passage> of(PassageKind kind) {
        return passages().filter(passage -> passage.kind() == kind);
    }

    /** True for those that are read as sentences. */
    public static boolean isRunning(Passage passage) {
        return !NOT_RUNNING.contains(passage.kind());
    }

    /** Small letters, by the rules of the language, in the typography of the vocabulary. */
    public String lower(String text) {
        return FoldedText.key(text, vocabulary.locale());
    }

    /** The next words of a text, in small letters; fewer if they are very long. */
    public List<String> wordsAfter(String text, int end, int most) {
        return NEXT_WORD
                .matcher(FoldedText.of(text.substring(end, Math.min(text.length(), end + WINDOW)))
                        .value())
                .results()
                .limit(most)
                .map(word -> lower(word.group()))
                .toList();
    }

    /** The words of a part of the model, without markup and placeholders. */
    public static String words(Object part) {
        StringBuilder words = new StringBuilder();
        ModelWalk.eachText(part, content -> {
            words.append(words.isEmpty() ? "" : " ");
            ModelWalk.each(content, Inline.Run.class, run -> words.append(run.text()));
        });
        return words.toString();
    }

    /** Where the words of a part of the model begin. */
    public static Optional<Inline.Run> firstRun(Object part) {
        List<Inline.Run> runs = new ArrayList<>();
        ModelWalk.each(part, Inline.Run.class, runs::add);
        return runs.stream().findFirst();
    }

    /** True where a bracket opens behind a word that ends there. */
    public static boolean isBeforeBracket(String text, int end) {
        return FoldedText.of(text.substring(end, Math.min(text.length(), end + 2)))
                .value()
                .equals(" (");
    }

    /** Words without signs, capitals and typography, to compare them. */
    public static String plain(String words) {
        return SIGNS.matcher(FoldedText.key(words, Locale.ROOT)).replaceAll(" ").strip();
    }

    /** True for words within a sentence that begin with a capital letter like the next one: a name such as Renal Unit. */
    public static boolean isName(Passage passage, int start, int end) {
        String text = passage.text();
        return Character.isUpperCase(text.charAt(start))
                && end + 1 < text.length()
                && Character.isUpperCase(text.charAt(end + 1))
                && passage.sentences().stream().noneMatch(sentence -> sentence.start() == start);
    }

    /** True where the words before say that what comes is only the name of what has been explained. */
    public static boolean isNamed(String text, int start, Vocabulary vocabulary) {
        String before = FoldedText.key(text.substring(Math.max(0, start - WINDOW), start), vocabulary.locale())
                .strip();
        return vocabulary.care().nameStarts().stream()
                .anyMatch(
                        name -> before.endsWith(name) || before.endsWith(name + " a") || before.endsWith(name + " an"));
    }

    /** True when a link has the word in its text: the page that it leads to explains it. */
    public boolean isLinked(String word) {
        String lower = lower(word);
        return links.stream()
                .anyMatch(link -> plain(link.text()).equals(plain(lower))
                        || (" " + plain(link.text()) + " ").contains(" " + plain(lower) + " "));
    }
}

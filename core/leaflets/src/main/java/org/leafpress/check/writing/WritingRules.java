package org.leafpress.check.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leafpress.check.care.CareRules;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.SearchedPassages;
import org.leafpress.check.wording.StyleLimits;
import org.leafpress.check.wording.TextLink;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.check.wording.WordLists;
import org.leafpress.concurrent.LruCache;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.WordList;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelIndex;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Prefilter;
import org.leafpress.prose.Wording;
import org.leafpress.prose.Wordings;
import org.leafpress.quality.QualityMeter;

/** All rules on writing, for one site. Thread-safe. */
public final class WritingRules {
    /** These look at words wherever they stand. */
    private static final List<Rule<CheckedWording>> OF_ALL_TEXTS = List.of(
            new Acronyms(),
            new BlockCapitals(),
            new Contractions(),
            new DoubleNegatives(),
            new HyphenRanges(),
            new Italics(),
            new LinkTexts(),
            new MedicalWords(),
            new NumberNames(),
            new OtherSpellings(),
            new ParagraphLength(),
            new Percentages(),
            new PlainWordFirst(),
            new PlainerWords(),
            new SentenceLength(),
            new ShortForms(),
            new UnitNames(),
            new UnitSpaces());

    /** These look at what only a leaflet has, or at many sentences together. */
    private static final List<Rule<CheckedWording>> OF_LEAFLETS = List.of(
            new AltTextAndCaption(),
            new AltTextLength(),
            new CauseNames(),
            new Denominators(),
            new LinkTargets(),
            new ListLength(),
            new PassiveVoice(),
            new ReadingLevel(),
            new SummaryRepeated(),
            new TitleLength());

    /** These look at what the site brings for them. */
    public static final List<Rule<Site>> OF_SITES = List.of(new KnownLanguages());

    private final Site site;
    private final StyleLimits limits;
    private final QualityMeter meter;
    private final Wordings wordings;
    private final Map<LanguageTag, Words> words = new HashMap<>();

    /** What is known of a language, and what tells of passages whether it can be in them. */
    private record Words(Lists lists, Vocabulary vocabulary, Prefilter prefilter) {
        static Words of(Lists lists) {
            Vocabulary vocabulary = Vocabulary.of(lists.language(), lists.words(), lists.glossary());
            return new Words(lists, vocabulary, vocabulary.prefilter());
        }
    }

    /** What that is made from. */
    private record Lists(LanguageTag language, List<WordList> words, Optional<Glossary> glossary) {}

    /**
     * Made for the commands before this one: to make it again takes longer than to look at a leaflet. One of each language, since
     * English words take 1.5 MB, and a preview makes others whenever the glossary changes.
     */
    private static final LruCache<LanguageTag, Words> LAST = new LruCache<>(64);

    private static Words words(Lists lists) {
        return LAST.find(lists.language())
                .filter(last -> last.lists().equals(lists))
                .orElseGet(() -> {
                    Words made = Words.of(lists);
                    LAST.put(lists.language(), made);
                    return made;
                });
    }

    /** Rules with the words and limits of a site. */
    public WritingRules(Site site, QualityMeter meter) {
        this.site = site;
        this.meter = meter;
        this.wordings = new Wordings(site);
        this.limits = new StyleLimits(site.facts().checks());
        for (LanguageTag language : site.facts().languages()) {
            words.put(
                    language,
                    words(new Lists(
                            language,
                            WordLists.of(site, language),
                            Optional.ofNullable(site.glossaries().get(language)))));
        }
    }

    /** Looks at a leaflet in a language of the site with every rule. */
    public void check(Leaflet leaflet, CheckedText text, Diagnostics diagnostics) {
        checked(text.all(Inline.class), Optional.of(leaflet), wordings.of(leaflet, text.language()))
                .ifPresent(wording -> {
                    checkWords(wording, diagnostics);
                    Rule.checkAll(OF_LEAFLETS, wording, diagnostics);
                    Rule.checkAll(CareRules.OF_LEAFLETS, wording, diagnostics);
                });
    }

    /** Looks at a text that belongs to the site, or at a term of its glossary, with the rules that fit. */
    public void checkShared(Record text, LanguageTag language, Diagnostics diagnostics) {
        checked(new ModelIndex(text).all(Inline.class), Optional.empty(), wordings.ofShared(text, language))
                .ifPresent(wording -> checkWords(wording, diagnostics));
    }

    private static void checkWords(CheckedWording wording, Diagnostics diagnostics) {
        Rule.checkAll(OF_ALL_TEXTS, wording, diagnostics);
        Rule.checkAll(CareRules.OF_WORDS, wording, diagnostics);
    }

    private Optional<CheckedWording> checked(List<Inline> pieces, Optional<Leaflet> leaflet, Wording wording) {
        return Optional.ofNullable(words.get(wording.language()))
                .map(known -> checked(pieces, leaflet, wording, known));
    }

    private CheckedWording checked(List<Inline> pieces, Optional<Leaflet> leaflet, Wording wording, Words known) {
        List<Passage> passages = wording.passages();
        return new CheckedWording(
                wording.language(),
                site.facts().languages().get(0),
                leaflet,
                wording,
                those(CheckedWording::isRunning, passages),
                those(BlockCapitals::areIn, passages),
                pieces,
                TextLink.in(pieces),
                known.vocabulary(),
                new SearchedPassages(passages, known.prefilter()),
                limits,
                meter);
    }

    private static List<Passage> those(Predicate<Passage> wanted, List<Passage> passages) {
        List<Passage> those = new ArrayList<>();
        for (Passage passage : passages) {
            if (wanted.test(passage)) {
                those.add(passage);
            }
        }
        return those;
    }
}

package org.leafpress.check.writing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Site;
import org.leafpress.model.WordList;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Word;
import org.leafpress.prose.Wording;

/** All rules on writing, for one site. Thread-safe. */
public final class WritingRules {
    /** These look at words wherever they stand. */
    private static final List<WritingRule> OF_ALL_TEXTS = List.of(
            new Acronyms(),
            new BlockCapitals(),
            new DoseNumbers(),
            new Italics(),
            new LinkTexts(),
            new MedicalWords(),
            new ParagraphLength(),
            new Percentages(),
            new PlainWordFirst(),
            new PlainerWords(),
            new SentenceLength(),
            new UnitNames(),
            new UnitSpaces());

    /** These look at what only a leaflet has, or at many sentences together. */
    private static final List<WritingRule> OF_LEAFLETS = List.of(
            new AltTextAndCaption(),
            new AltTextLength(),
            new CareActions(),
            new CareSigns(),
            new Denominators(),
            new DoNotWording(),
            new LinkTargets(),
            new ListLength(),
            new LonelyAdvice(),
            new PassiveVoice(),
            new TitleLength());

    private final Site site;
    private final Limits limits;
    private final Map<LanguageTag, Vocabulary> vocabularies = new HashMap<>();

    /** Rules with the words and limits of a site. */
    public WritingRules(Site site) {
        this.site = site;
        this.limits = new Limits(site.facts().checks());
        for (LanguageTag language : site.facts().languages()) {
            vocabularies.put(
                    language,
                    Vocabulary.of(
                            language,
                            lists(language),
                            Optional.ofNullable(site.glossaries().get(language))));
        }
    }

    private List<WordList> lists(LanguageTag language) {
        List<WordList> lists = new ArrayList<>();
        Optional.ofNullable(site.words().get(language)).ifPresent(lists::add);
        WordLists.find(language).ifPresent(lists::add);
        return lists;
    }

    /** Says for which languages of the site there are no words, so that silence is not taken for praise. */
    public void checkSite(Diagnostics diagnostics) {
        List<String> unknown = site.facts().languages().stream()
                .filter(language -> lists(language).isEmpty())
                .map(LanguageTag::value)
                .toList();
        if (!unknown.isEmpty()) {
            diagnostics.report(
                    Code.NO_WORD_LIST,
                    site.facts().place(),
                    "rules on words, acronyms and numbers do not look at: " + String.join(", ", unknown),
                    "write words/" + unknown.get(0) + ".yaml to have them look, or leave it to those who check the"
                            + " translation");
        }
    }

    /** Looks at a leaflet in a language of the site with every rule. */
    public void check(Leaflet leaflet, Wording wording, Diagnostics diagnostics) {
        Optional.ofNullable(vocabularies.get(wording.language())).ifPresent(vocabulary -> {
            Draft draft = draft(leaflet, Optional.of(leaflet), wording, vocabulary);
            OF_ALL_TEXTS.forEach(rule -> rule.check(draft, diagnostics));
            OF_LEAFLETS.forEach(rule -> rule.check(draft, diagnostics));
        });
    }

    /**
     * Looks at a text that belongs to the site, or at a term of its glossary, with the rules that fit.
     *
     * @param wording of the text
     */
    public void checkShared(Record text, Wording wording, Diagnostics diagnostics) {
        Optional.ofNullable(vocabularies.get(wording.language())).ifPresent(vocabulary -> {
            Draft draft = draft(text, Optional.empty(), wording, vocabulary);
            OF_ALL_TEXTS.forEach(rule -> rule.check(draft, diagnostics));
        });
    }

    private Draft draft(Record text, Optional<Leaflet> leaflet, Wording wording, Vocabulary vocabulary) {
        List<Inline> pieces = new ArrayList<>();
        ModelWalk.each(text, Inline.class, pieces::add);
        List<Passage> passages = wording.passages();
        return new Draft(
                wording.language(),
                site.facts().languages().get(0),
                leaflet,
                wording,
                passages.stream().filter(Draft::isRunning).toList(),
                passages.stream()
                        .filter(passage -> Word.digits(passage.text()) > 0)
                        .toList(),
                passages.stream().filter(BlockCapitals::areIn).toList(),
                pieces,
                TextLink.in(pieces),
                vocabulary,
                limits);
    }
}

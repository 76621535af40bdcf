package org.leafpress.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.leafpress.check.writing.WritingRules;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Glossary;
import org.leafpress.model.Governance;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Site;
import org.leafpress.model.SitePrint;
import org.leafpress.model.SiteText;
import org.leafpress.model.Text;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.prose.Wording;
import org.leafpress.prose.Wordings;

/** All rules. Thread-safe. */
public final class Checks {
    private static final List<Rule> RULES = List.of(
            new ApprovedIsSigned(),
            new CardCount(),
            new EmergencyAdvice(),
            new FigureReferences(),
            new KnownPlaceholders(),
            new LocalReferences(),
            new SectionPlacements(),
            new SourceReferences(),
            new TakenBackFacts(),
            new TermReferences(),
            new TopicReferences(),
            new TranslatedNumbers(),
            new TranslatedPlaceholders(),
            new TranslationRecords(),
            new TranslationsMatchSource(),
            new TypedPhoneNumbers(),
            new UniqueIds());

    private final SiteContext context;
    private final Optional<Wordings> wordings;
    private final Optional<WritingRules> writing;
    private final Optional<QualityRules> quality;

    /**
     * Checks against a site.
     *
     * @param site empty when faults keep it from being known
     * @param topics ids of all topics, those with faults included
     */
    public Checks(Optional<Site> site, Collection<TopicId> topics) {
        this.context = SiteContext.of(site, Collections.unmodifiableSortedSet(new TreeSet<>(topics)));
        this.wordings = site.map(Wordings::new);
        this.writing = site.map(WritingRules::new);
        this.quality = site.map(known -> new QualityRules(known, context));
    }

    /**
     * Looks at one topic with every rule.
     *
     * @param today the day of the build
     */
    public void check(Topic topic, Governance governance, BuildDay today, Diagnostics diagnostics) {
        for (Rule rule : RULES) {
            rule.check(topic, context, diagnostics);
        }
        DatesInFuture.check(topic, today, diagnostics);
        SignOffs.check(topic, governance, context, today, diagnostics);
        ReviewDates.check(topic, governance, context, today, diagnostics);
        topic.leaflets().forEach((language, leaflet) -> checkWords(leaflet, language, diagnostics));
        quality.ifPresent(rules -> rules.check(topic, governance, diagnostics));
    }

    private void checkWords(Leaflet leaflet, LanguageTag language, Diagnostics diagnostics) {
        wordings.ifPresent(known -> {
            Wording wording = known.of(leaflet, language);
            writing.ifPresent(rules -> rules.check(leaflet, wording, diagnostics));
            quality.ifPresent(rules -> rules.check(leaflet, wording, diagnostics));
        });
    }

    /** Looks at the site's own texts. */
    public void checkSite(Diagnostics diagnostics) {
        context.site().ifPresent(site -> checkSite(site, diagnostics));
        writing.ifPresent(rules -> rules.checkSite(diagnostics));
    }

    private void checkSite(Site site, Diagnostics diagnostics) {
        site.texts().forEach((language, text) -> {
            KnownPlaceholders.check(text, language, site, diagnostics);
            TypedPhoneNumbers.check(text, diagnostics);
            checkEmergency(text, diagnostics);
            checkLinks(text, language, diagnostics);
            checkFigures(text, diagnostics);
            checkWords(text, language, diagnostics);
        });
        site.glossaries().forEach((language, glossary) -> {
            KnownPlaceholders.check(glossary, language, site, diagnostics);
            TypedPhoneNumbers.check(glossary, diagnostics);
            checkLinks(glossary, language, diagnostics);
            // Each by itself, as readers meet them.
            glossary.terms().forEach(term -> checkWords(term, language, diagnostics));
        });
        site.facts().print().flatMap(SitePrint::colours).ifPresent(colours -> PaleColours.check(colours, diagnostics));
        RuleSettings.check(site.facts().checks(), diagnostics);
        SiteTranslations.check(site, diagnostics);
        site.glossaries().values().forEach(glossary -> checkForms(glossary, diagnostics));
    }

    private void checkWords(Record text, LanguageTag language, Diagnostics diagnostics) {
        wordings.ifPresent(known ->
                writing.ifPresent(rules -> rules.checkShared(text, known.ofShared(text, language), diagnostics)));
    }

    private static void checkEmergency(SiteText text, Diagnostics diagnostics) {
        if (!EmergencyAdvice.namesTheNumber(text.emergency())) {
            diagnostics.report(
                    Code.NO_EMERGENCY_NUMBER,
                    text.emergency().place(),
                    "the emergency advice does not name the emergency number",
                    "write it as {{emergency.number}}");
        }
    }

    private void checkLinks(Object root, LanguageTag language, Diagnostics diagnostics) {
        ModelWalk.each(root, TopicRef.class, ref -> TopicReferences.check(ref, context, diagnostics));
        context.terms(language)
                .ifPresent(terms -> ModelWalk.each(
                        root, Inline.TermLink.class, link -> TermReferences.check(link, terms, language, diagnostics)));
        ModelWalk.each(
                root,
                Inline.SourceLink.class,
                link -> diagnostics.report(
                        Code.UNKNOWN_SOURCE,
                        link.source().place(),
                        "only topics have sources",
                        "link to the address instead: [text](https://...)"));
    }

    private static void checkFigures(Object root, Diagnostics diagnostics) {
        ModelWalk.each(
                root,
                Block.Figure.class,
                block -> diagnostics.report(
                        Code.UNKNOWN_FIGURE,
                        block.figure().place(),
                        "only topics have figures",
                        "remove the figure, or put it into a topic"));
    }

    private static void checkForms(Glossary glossary, Diagnostics diagnostics) {
        Map<String, Text> seen = new HashMap<>();
        glossary.terms().forEach(term -> {
            List<Text> forms = new ArrayList<>(term.forms());
            forms.add(0, term.term());
            for (Text form : forms) {
                Text first = seen.putIfAbsent(form.value().toLowerCase(Locale.ROOT), form);
                if (first != null) {
                    diagnostics.report(
                            Code.DUPLICATE_ID,
                            form.place(),
                            "the glossary has \"" + form.value() + "\" twice",
                            "remove one of them; the other is at " + first.place());
                }
            }
        });
    }

    /** Looks at what topics must not share. */
    public void checkCatalogue(Catalogue catalogue, Diagnostics diagnostics) {
        checkCodes(catalogue.entries(), diagnostics);
        TakenBackFacts.check(catalogue, diagnostics);
    }

    /**
     * True for the topics of which {@link #checkCatalogue} and {@link Decisions} look at more than the code. The others
     * matter to them only where they share one.
     */
    public static boolean singlesOut(Catalogue.Entry entry) {
        Catalogue.Facts facts = entry.facts();
        return !facts.suppress().isEmpty()
                || facts.takenBack().isPresent()
                || !facts.status().isShown();
    }

    private static void checkCodes(Collection<Catalogue.Entry> entries, Diagnostics diagnostics) {
        Map<String, TopicId> seen = new HashMap<>();
        for (Catalogue.Entry entry : entries) {
            Text code = entry.facts().code();
            Optional.ofNullable(seen.putIfAbsent(code.value(), entry.id()))
                    .ifPresent(first -> diagnostics.report(
                            Code.DUPLICATE_CODE,
                            code.place(),
                            "the topics \"" + first + "\" and \"" + entry.id() + "\" share the code " + code.value(),
                            "give each leaflet its own code, so that a record can say which one was given"));
        }
    }
}

package org.leafpress.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.leafpress.check.care.CareRules;
import org.leafpress.check.translation.TranslationRules;
import org.leafpress.check.writing.WritingRules;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.BuildDay;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;

/**
 * All rules, by what they look at. Those on writing and on translations are listed in their own packages. Thread-safe.
 */
public final class Checks {
    /** These look at a topic by itself. */
    private static final List<Rule<Topic>> OF_TOPICS = List.of(
            new ApprovedIsSigned(),
            new CardCount(),
            new CareAdvicePresent(),
            new ClinicalCodes(),
            new Doses(),
            new LocalReferences(),
            new PartContents(),
            new SectionPlacements(),
            new SeparatePeople(),
            new SheetSections(),
            new TakenBackFacts(),
            new UniqueIds(),
            new UnusedFigures());

    /** These look at a topic beside the site, the day and the judgement on its sign-offs. */
    private static final List<Rule<CheckedTopic>> OF_TOPICS_IN_CONTEXT =
            List.of(new Assessments(), new DatesInFuture(), new ReviewDates(), new SignOffs());

    /** These look at what patients read in one language: leaflets, texts of the site, glossaries. */
    private static final List<Rule<CheckedText>> OF_TEXTS = List.of(
            new EmergencyAdvice(),
            new FigureReferences(),
            new GapsLeft(),
            new GarbledText(),
            new HeadingsInBold(),
            new KnownPlaceholders(),
            new ListsByHand(),
            new MarksShown(),
            new NothingUnwritten(),
            new SourceReferences(),
            new TermReferences(),
            new TypedPhoneNumbers());

    /** These look at topics, texts of the site and glossaries, each as a whole. */
    private static final List<Rule<Checked>> OF_ALL = List.of(new TopicReferences());

    /** These look at the site as a whole. */
    private static final List<Rule<Site>> OF_SITES = List.of(
            new ContactEmail(), new GlossaryForms(), new LogoForDarkScreens(), new BrandColours(), new RuleSettings());

    /** These look at what topics must not share. */
    private static final List<Rule<Catalogue>> OF_CATALOGUES =
            List.of(new FormerAddresses(), new LeafletCodes(), new Replacements());

    private final SiteContext context;
    private final Optional<WritingRules> writing;

    /**
     * Checks against a site.
     *
     * @param site empty when faults keep it from being known
     * @param topics ids of all topics, those with faults included
     */
    public Checks(Optional<Site> site, Collection<TopicId> topics) {
        this.context = SiteContext.of(site, Collections.unmodifiableSortedSet(new TreeSet<>(topics)));
        this.writing = site.flatMap(known -> context.meter().map(meter -> new WritingRules(known, meter)));
    }

    /**
     * Looks at one topic with every rule.
     *
     * @param today the day of the build
     */
    public void check(Topic topic, Governance governance, BuildDay today, Diagnostics diagnostics) {
        Rule.checkAll(OF_TOPICS, topic, diagnostics);
        Rule.checkAll(CareRules.OF_TOPICS, topic, diagnostics);
        Rule.checkAll(TranslationRules.OF_TOPICS, topic, diagnostics);
        CheckedTopic checked = new CheckedTopic(topic, governance, today, context);
        Rule.checkAll(OF_TOPICS_IN_CONTEXT, checked, diagnostics);
        Rule.checkAll(OF_ALL, checked, diagnostics);
        topic.leaflets().forEach((language, leaflet) -> {
            Rule.checkAll(OF_TEXTS, new CheckedText(leaflet, language, Optional.of(topic), context), diagnostics);
            writing.ifPresent(rules -> rules.check(leaflet, language, diagnostics));
        });
    }

    /** Looks at the site's own texts and settings. */
    public void checkSite(Diagnostics diagnostics) {
        context.site().ifPresent(site -> {
            Rule.checkAll(OF_SITES, site, diagnostics);
            Rule.checkAll(CareRules.OF_SITES, site, diagnostics);
            LanguageTag source = site.facts().languages().get(0);
            Rule.checkAll(OF_ALL, new CheckedText(site.facts(), source, Optional.empty(), context), diagnostics);
            Rule.checkAll(TranslationRules.OF_SITES, site, diagnostics);
            Rule.checkAll(WritingRules.OF_SITES, site, diagnostics);
            site.texts().forEach((language, text) -> checkShared(text, List.of(text), language, diagnostics));
            // Each term by itself, as readers meet them.
            site.glossaries().forEach((language, all) -> checkShared(all, all.terms(), language, diagnostics));
        });
    }

    private void checkShared(
            Record whole, List<? extends Record> parts, LanguageTag language, Diagnostics diagnostics) {
        CheckedText text = new CheckedText(whole, language, Optional.empty(), context);
        Rule.checkAll(OF_TEXTS, text, diagnostics);
        Rule.checkAll(OF_ALL, text, diagnostics);
        writing.ifPresent(rules -> parts.forEach(part -> rules.checkShared(part, language, diagnostics)));
    }

    /** Looks at what topics must not share. */
    public void checkCatalogue(Catalogue catalogue, Diagnostics diagnostics) {
        Rule.checkAll(OF_CATALOGUES, catalogue, diagnostics);
    }

    /**
     * True for the topics of which {@link #checkCatalogue} and {@link Decisions} look at more than the code. The others
     * matter to them only where they share one.
     */
    public static boolean singlesOut(Catalogue.Entry entry) {
        Catalogue.Facts facts = entry.facts();
        return !facts.suppress().isEmpty()
                || !facts.formerAddresses().isEmpty()
                || facts.takenBack().isPresent()
                || !facts.status().isShown();
    }
}

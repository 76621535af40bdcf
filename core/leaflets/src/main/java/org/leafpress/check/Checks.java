package org.leafpress.check;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.leafpress.check.care.CareRules;
import org.leafpress.check.reference.ReferenceRules;
import org.leafpress.check.review.SignOffRules;
import org.leafpress.check.site.SiteRules;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.check.subject.SiteContext;
import org.leafpress.check.text.TextRules;
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
import org.leafpress.model.text.PartialText;
import org.leafpress.model.topic.Topic;

/** All rules, by what they look at. The packages below this one list them by subject. Thread-safe. */
public final class Checks {
    private static final List<List<Rule<Topic>>> OF_TOPICS =
            List.of(CareRules.OF_TOPICS, ReferenceRules.OF_TOPICS, SignOffRules.OF_TOPICS, TranslationRules.OF_TOPICS);

    private static final List<List<Rule<CheckedText>>> OF_TEXTS =
            List.of(CareRules.OF_TEXTS, ReferenceRules.OF_TEXTS, TextRules.OF_TEXTS);

    private static final List<List<Rule<Site>>> OF_SITES =
            List.of(CareRules.OF_SITES, SiteRules.OF_SITES, TranslationRules.OF_SITES, WritingRules.OF_SITES);

    private static final List<List<Rule<Catalogue>>> OF_CATALOGUES =
            List.of(ReferenceRules.OF_CATALOGUES, SignOffRules.OF_CATALOGUES);

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
        checkAll(OF_TOPICS, topic, diagnostics);
        CheckedTopic checked = new CheckedTopic(topic, governance, today, context);
        Rule.checkAll(SignOffRules.OF_TOPICS_IN_CONTEXT, checked, diagnostics);
        Rule.checkAll(ReferenceRules.OF_ALL, checked, diagnostics);
        topic.leaflets().forEach((language, leaflet) -> {
            CheckedText text = new CheckedText(leaflet, language, Optional.of(topic), context, TextRules.SOUGHT);
            checkAll(OF_TEXTS, text, diagnostics);
            Rule.checkAll(ReferenceRules.OF_ALL, text, diagnostics);
            writing.ifPresent(rules -> rules.check(leaflet, text, diagnostics));
        });
    }

    /** Looks at each text of a leaflet of which faults have lost the rest: what is told now need not be told next time. */
    public void check(PartialText texts, LanguageTag language, Diagnostics diagnostics) {
        Rule.checkAll(
                TextRules.OF_TEXTS,
                new CheckedText(texts, language, Optional.empty(), context, TextRules.SOUGHT),
                diagnostics);
    }

    /** Looks at the site's own texts and settings. */
    public void checkSite(Diagnostics diagnostics) {
        context.site().ifPresent(site -> {
            checkAll(OF_SITES, site, diagnostics);
            LanguageTag source = site.facts().languages().get(0);
            Rule.checkAll(
                    ReferenceRules.OF_ALL,
                    new CheckedText(site.facts(), source, Optional.empty(), context, TextRules.SOUGHT),
                    diagnostics);
            site.texts().forEach((language, text) -> checkShared(text, List.of(text), language, diagnostics));
            // Each term by itself, as readers meet them.
            site.glossaries().forEach((language, all) -> checkShared(all, all.terms(), language, diagnostics));
        });
    }

    private void checkShared(
            Record whole, List<? extends Record> parts, LanguageTag language, Diagnostics diagnostics) {
        CheckedText text = new CheckedText(whole, language, Optional.empty(), context, TextRules.SOUGHT);
        checkAll(OF_TEXTS, text, diagnostics);
        Rule.checkAll(ReferenceRules.OF_ALL, text, diagnostics);
        writing.ifPresent(rules -> parts.forEach(part -> rules.checkShared(part, language, diagnostics)));
    }

    /** Looks at what topics must not share. */
    public void checkCatalogue(Catalogue catalogue, Diagnostics diagnostics) {
        checkAll(OF_CATALOGUES, catalogue, diagnostics);
    }

    private static <T> void checkAll(List<List<Rule<T>>> rules, T subject, Diagnostics diagnostics) {
        rules.forEach(some -> Rule.checkAll(some, subject, diagnostics));
    }

    /**
     * True for the topics of which {@link #checkCatalogue} and {@link Decisions} look at more than the code. The others
     * matter to them only where they share one.
     */
    public static boolean singlesOut(Catalogue.Entry entry) {
        Catalogue.Facts facts = entry.facts();
        return !facts.suppress().isEmpty()
                || !entry.governance().issues().isEmpty()
                || !facts.formerAddresses().isEmpty()
                || facts.takenBack().isPresent()
                || !facts.status().isShown();
    }
}

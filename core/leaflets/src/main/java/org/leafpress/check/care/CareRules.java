package org.leafpress.check.care;

import java.util.List;
import org.leafpress.check.subject.CheckedText;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;

/** Rules on care advice, by what they look at. */
public final class CareRules {
    /** These look at a topic by itself. */
    public static final List<Rule<Topic>> OF_TOPICS =
            List.of(new CardCount(), new CardServices(), new CareAdvicePresent(), new Doses(), new NestedSigns());

    /** These look at the site as a whole. */
    public static final List<Rule<Site>> OF_SITES = List.of(new Services());

    /** These look at what patients read in one language: leaflets, texts of the site, glossaries. */
    public static final List<Rule<CheckedText>> OF_TEXTS = List.of(new EmergencyAdvice());

    /** These look at the words of a leaflet. */
    public static final List<Rule<CheckedWording>> OF_LEAFLETS = List.of(
            new CareActions(),
            new CareSigns(),
            new DoNotWording(),
            new EmergencyInBody(),
            new LonelyAdvice(),
            new ProhibitionsAmongDos(),
            new ProhibitionsInProse(),
            new SelfHarm(),
            new SignLevels(),
            new StepsMissing(),
            new Urgency());

    /** These look at words wherever they stand. */
    public static final List<Rule<CheckedWording>> OF_WORDS = List.of(new DoseNumbers());

    private CareRules() {}
}

package org.leafpress.check.translation;

import java.util.List;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;

/** All rules on translations. */
public final class TranslationRules {
    /** These look at a topic in all its languages. */
    public static final List<Rule<Topic>> OF_TOPICS = List.of(
            new LeftInSourceLanguage(),
            new TranslatedMarkup(),
            new TranslatedNumbers(),
            new TranslatedPlaceholders(),
            new TranslationRecords(),
            new TranslationsMatchSource());

    /** These look at the site's own texts. */
    public static final List<Rule<Site>> OF_SITES = List.of(new SiteTranslations());

    private TranslationRules() {}
}

package org.leafpress.translation;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.SiteContent;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.SiteReading;
import org.leafpress.parse.TopicReading;

/** Reads a leaflet and its translation, if there is one yet, as texts to exchange. */
final class ExchangeReader {
    private ExchangeReader() {}

    /** Empty, and reported, if there is no such topic or language, or the topic has faults. */
    static Optional<Exchange> read(ContentLoader loader, TranslationChoice choice, Diagnostics diagnostics) {
        SiteContent content = loader.site();
        SiteReading site = content.reading();
        if (!choice.isKnown(site, diagnostics)) {
            return Optional.empty();
        }
        LanguageTag source = site.languages().get(0);
        LanguageTag language = new LanguageTag(choice.language());
        TopicReading reading = loader.texts(content, new TopicId(choice.topic()));
        diagnostics.addAll(reading.diagnostics());
        return reading.topic()
                .filter(topic -> !diagnostics.hasErrors())
                .map(topic -> exchange(topic, source, language, site.languages()));
    }

    private static Exchange exchange(
            Topic topic, LanguageTag source, LanguageTag language, List<LanguageTag> languages) {
        String folder = SiteReader.TOPICS + "/" + topic.id() + "/";
        return Exchange.of(
                folder + language + ".yaml",
                folder + source + ".yaml",
                source,
                language,
                languages,
                topic.leaflet(source),
                Optional.ofNullable(topic.leaflets().get(language)),
                Optional.ofNullable(topic.translations().get(language)));
    }
}

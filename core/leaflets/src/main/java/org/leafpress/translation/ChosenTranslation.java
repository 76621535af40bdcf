package org.leafpress.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.SiteContent;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.translation.Translation;
import org.leafpress.model.translation.Translation.PartStatus;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.SiteReading;
import org.leafpress.parse.TopicReading;

/**
 * The translation that a command names.
 *
 * @param path of its file without the ending, such as {@code topics/muscle-twitches/ur}
 * @param source the leaflet in the language that topics are written in
 * @param leaflet the translation
 * @param translation how the two compare
 */
record ChosenTranslation(String path, Leaflet source, Leaflet leaflet, Translation translation) {

    /** Finds it, or reports why it cannot be had. */
    static Optional<ChosenTranslation> find(ContentLoader loader, TranslationChoice choice, Diagnostics diagnostics) {
        SiteContent content = loader.site();
        SiteReading site = content.reading();
        if (!choice.isKnown(site, diagnostics)) {
            return Optional.empty();
        }
        TopicId topic = new TopicId(choice.topic());
        LanguageTag language = new LanguageTag(choice.language());
        TopicReading reading = loader.texts(content, topic);
        diagnostics.addAll(reading.diagnostics());
        String path = SiteReader.TOPICS + "/" + topic + "/" + language;
        Optional<ChosenTranslation> found = reading.topic()
                .flatMap(read -> Optional.ofNullable(read.translations().get(language))
                        .map(translation -> new ChosenTranslation(
                                path, read.leaflet(site.languages().get(0)), read.leaflet(language), translation)));
        if (found.isEmpty() && !diagnostics.hasErrors()) {
            diagnostics.report(
                    Code.NO_SUCH_TRANSLATION,
                    Place.file(path + ".yaml"),
                    "the topic \"" + topic + "\" is not translated into " + language,
                    "add the file");
        }
        return found;
    }

    /** The parts of these names, in the order of the leaflet; all if none is named. A name of no part is reported. */
    List<PartStatus> parts(List<String> wanted, Diagnostics diagnostics) {
        List<String> known =
                translation.parts().stream().map(status -> status.part().id()).toList();
        for (String name : wanted) {
            if (!known.contains(name)) {
                diagnostics.report(
                        Code.NO_SUCH_TRANSLATION,
                        Place.file(path + ".yaml"),
                        "leafpress.part is \"" + name + "\", which is no part of this leaflet",
                        TranslationChoice.alternatives(name, known));
            }
        }
        List<PartStatus> parts = new ArrayList<>(translation.parts());
        parts.removeIf(
                status -> !wanted.isEmpty() && !wanted.contains(status.part().id()));
        return List.copyOf(parts);
    }
}

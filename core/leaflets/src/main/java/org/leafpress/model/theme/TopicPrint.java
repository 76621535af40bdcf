package org.leafpress.model.theme;

import java.util.List;
import java.util.function.Function;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Part;

/**
 * How a topic is printed where it differs from the site.
 *
 * @param place where it starts in the source
 * @param formats instead of the site's
 * @param leaveOut parts that the tri-fold does without
 * @param languages those in which it is printed differently
 */
public record TopicPrint(Place place, List<PrintFormat> formats, List<Part> leaveOut, List<LanguagePrint> languages) {
    public TopicPrint {
        formats = List.copyOf(formats);
        leaveOut = List.copyOf(leaveOut);
        languages = List.copyOf(languages);
    }

    /** The formats of the leaflet in a language; empty for the site's. */
    public List<PrintFormat> formats(LanguageTag language) {
        return choice(language, LanguagePrint::formats, formats);
    }

    /** The parts that the tri-fold in a language does without. */
    public List<Part> leaveOut(LanguageTag language) {
        return choice(language, LanguagePrint::leaveOut, leaveOut);
    }

    private <T> List<T> choice(LanguageTag language, Function<LanguagePrint, List<T>> kind, List<T> usual) {
        return languages.stream()
                .filter(own -> own.language().equals(language))
                .map(kind)
                .filter(chosen -> !chosen.isEmpty())
                .findFirst()
                .orElse(usual);
    }
}

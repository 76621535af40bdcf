package org.leafpress.model.theme;

import java.util.List;
import java.util.function.Function;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;

/**
 * How a topic is printed where it differs from the site.
 *
 * @param place where it starts in the source
 * @param formats instead of the site's
 * @param must parts, and sections of prose by their id, that formats of one sheet have whatever their rank
 * @param leaveOut parts, and sections of prose by their id, that formats of one sheet do without
 * @param languages those in which it is printed differently
 */
public record TopicPrint(
        Place place, List<PrintFormat> formats, List<Text> must, List<Text> leaveOut, List<LanguagePrint> languages) {
    public TopicPrint {
        formats = List.copyOf(formats);
        must = List.copyOf(must);
        leaveOut = List.copyOf(leaveOut);
        languages = List.copyOf(languages);
    }

    /** The formats of the leaflet in a language; empty for the site's. */
    public List<PrintFormat> formats(LanguageTag language) {
        return choice(language, LanguagePrint::formats, formats);
    }

    /** The parts and sections that formats of one sheet have in a language, whatever their rank. */
    public List<Text> must(LanguageTag language) {
        return choice(language, LanguagePrint::must, must);
    }

    /** The parts and sections that formats of one sheet do without in a language. */
    public List<Text> leaveOut(LanguageTag language) {
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

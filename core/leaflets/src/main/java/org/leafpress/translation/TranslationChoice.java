package org.leafpress.translation;

import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.parse.SiteReading;

/**
 * Which translation a command is about, as it was typed.
 *
 * @param topic id of the topic
 * @param language tag of the language
 */
public record TranslationChoice(String topic, String language) {

    /** True if the site has the topic and translates into the language; otherwise that is reported. */
    boolean isKnown(SiteReading site, Diagnostics diagnostics) {
        List<String> topics = site.topics().stream().map(TopicId::value).toList();
        List<String> languages =
                site.languages().stream().skip(1).map(LanguageTag::value).toList();
        boolean known = isKnown("topic", topic, "no topic", topics, diagnostics);
        return isKnown("language", language, "no language that the site translates into", languages, diagnostics)
                && known;
    }

    private static boolean isKnown(
            String parameter, String typed, String what, List<String> known, Diagnostics diagnostics) {
        if (known.contains(typed)) {
            return true;
        }
        diagnostics.report(
                Code.NO_SUCH_TRANSLATION,
                Place.file("site.yaml"),
                "leafpress." + parameter + " is \"" + typed + "\", which is " + what,
                alternatives(typed, known));
        return false;
    }

    /** What could have been typed instead. */
    static String alternatives(String typed, List<String> known) {
        return NearestWord.to(typed, known)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse(known.isEmpty() ? "there is none yet" : "known are " + String.join(", ", known));
    }
}

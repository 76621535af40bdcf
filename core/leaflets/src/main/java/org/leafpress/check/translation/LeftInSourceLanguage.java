package org.leafpress.check.translation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.leafpress.check.translation.TranslatedPairs.Pair;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TextUnit;

/** A translation says in its own language what the source says. Names, which stay as they are, have capitals. */
final class LeftInSourceLanguage implements Rule<Topic> {
    /** Two words of which neither is a name. */
    private static final Pattern TWO_WORDS = Pattern.compile(
            "(?<![\\p{L}\\p{N}])[\\p{L}&&[^\\p{Lu}]]{2,}(?!\\p{N}).*?(?<![\\p{L}\\p{N}])[\\p{L}&&[^\\p{Lu}]]{2,}(?!\\p{N})");

    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.translations()
                .keySet()
                .forEach(language -> TranslatedPairs.each(topic, language, pair -> check(pair, language, diagnostics)));
    }

    static void check(Pair pair, LanguageTag language, Diagnostics diagnostics) {
        Locale source = pair.sourceLanguage().locale();
        String words = words(pair.translation());
        if (!source.getLanguage().equals(language.locale().getLanguage())
                && words.equals(words(pair.source()))
                && TWO_WORDS.matcher(words).find()) {
            diagnostics.report(
                    Code.TRANSLATION_MISSING,
                    pair.translation().place(),
                    "this is still in " + source.getDisplayLanguage(Locale.ENGLISH) + ", word for word as at "
                            + pair.source().place(),
                    "translate it into " + language.locale().getDisplayLanguage(Locale.ENGLISH));
        }
    }

    private static String words(TextUnit unit) {
        StringBuilder words = new StringBuilder();
        ModelWalk.eachStretch(
                unit.text(), stretch -> words.append(stretch.text()).append(' '));
        return words.toString().strip();
    }
}

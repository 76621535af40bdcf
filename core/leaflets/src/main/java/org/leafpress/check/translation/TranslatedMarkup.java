package org.leafpress.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TextUnit;

/**
 * A translated text has the bold words and the links of its source. A "not" that is bold is so because readers miss it. A
 * link to another site may lead to its pages in the language. Links to terms come by themselves, and those to sources change
 * nothing of what readers do.
 */
final class TranslatedMarkup implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        TranslatedPairs.each(topic, pair -> check(pair.source(), pair.translation(), diagnostics));
    }

    static void check(TextUnit source, TextUnit translation, Diagnostics diagnostics) {
        List<Inline.Strong> bold = all(source, Inline.Strong.class);
        int kept = all(translation, Inline.Strong.class).size();
        if (kept < bold.size()) {
            diagnostics.report(
                    Code.TRANSLATION_UNEVEN,
                    translation.place(),
                    kept == 0
                            ? "nothing is bold here, where the original has " + quoted(bold) + " in bold"
                            : "fewer words are bold here than in the original, which has " + quoted(bold) + " in bold",
                    "write ** directly before and after the words that say the same; the original stands at "
                            + source.place());
        }
        checkLinks(source, translation, diagnostics);
    }

    private static void checkLinks(TextUnit source, TextUnit translation, Diagnostics diagnostics) {
        List<String> missing = targets(source);
        List<String> added = targets(translation);
        added.removeIf(missing::remove);
        // Another site's address may differ, so one that was added stands for one that is missing.
        for (String target : added) {
            missing.stream()
                    .filter(gone -> isAddress(target) && isAddress(gone))
                    .findFirst()
                    .ifPresent(missing::remove);
        }
        missing.forEach(target -> diagnostics.report(
                Code.TRANSLATION_UNEVEN,
                translation.place(),
                "the link to " + target + " is missing, which the original has",
                "write it where its words stand, as [words](" + target + "); the original stands at "
                        + source.place()));
    }

    private static boolean isAddress(String target) {
        return target.startsWith("http");
    }

    private static List<String> targets(TextUnit unit) {
        return all(unit, Inline.Linked.class).stream()
                .filter(link -> link instanceof Inline.Link || link instanceof Inline.TopicLink)
                .map(Inline.Linked::target)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static <T> List<T> all(TextUnit unit, Class<T> type) {
        List<T> found = new ArrayList<>();
        ModelWalk.each(unit.text(), type, found::add);
        return found;
    }

    private static String quoted(List<Inline.Strong> bold) {
        return bold.stream().map(words -> "\"" + words(words) + "\"").collect(Collectors.joining(", "));
    }

    private static String words(Inline.Strong bold) {
        StringBuilder words = new StringBuilder();
        Inline.words(
                bold.content(),
                run -> words.append(run.text()),
                lineBreak -> words.append(' '),
                fill -> words.append("{{").append(fill.placeholder().key()).append("}}"));
        return words.toString();
    }
}

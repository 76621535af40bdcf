package org.leafpress.check.translation;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.model.translation.TextUnits;

/** Texts of translations beside the texts that they were made from. */
final class TranslatedPairs {
    private TranslatedPairs() {}

    /** A text of the source and its counterpart in a language. */
    record Pair(LanguageTag sourceLanguage, TextUnit source, TextUnit translation) {}

    /** Calls {@code visitor} with every text that both the source and a translation have. */
    static void each(Topic topic, Consumer<Pair> visitor) {
        topic.translations().keySet().forEach(language -> each(topic, language, visitor));
    }

    /** The same for one translation. */
    static void each(Topic topic, LanguageTag language, Consumer<Pair> visitor) {
        Optional<LanguageTag> source = topic.source();
        if (source.isEmpty()) {
            return;
        }
        Map<String, TextUnit> originals = TextUnits.of(topic.leaflet(source.get())).stream()
                .collect(Collectors.toMap(TextUnit::path, Function.identity(), (first, second) -> first));
        for (TextUnit unit : TextUnits.of(topic.leaflet(language))) {
            Optional.ofNullable(originals.get(unit.path()))
                    .filter(original -> !unit.isFree())
                    .ifPresent(original -> visitor.accept(new Pair(source.get(), original, unit)));
        }
    }
}

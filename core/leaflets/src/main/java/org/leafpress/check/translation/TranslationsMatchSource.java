package org.leafpress.check.translation;

import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.TextUnits;
import org.leafpress.model.translation.Translation;
import org.leafpress.model.translation.Translation.PartStatus;
import org.leafpress.parse.text.MessageText;

/** Every part of a translation is there and says what the source says, as far as hashes can tell. */
final class TranslationsMatchSource implements Rule<Topic> {
    /** Paths listed in a message; more would not help. */
    private static final int MOST_PATHS = 5;

    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.translations().forEach((language, translation) -> {
            boolean neverPinned = translation.madeFrom().isEmpty();
            if (neverPinned) {
                reportNeverPinned(topic, language, diagnostics);
            }
            for (PartStatus status : translation.parts()) {
                report(topic, language, status, neverPinned, diagnostics);
            }
            translation.madeFrom().ifPresent(pins -> checkPins(pins, translation, diagnostics));
        });
    }

    private static void reportNeverPinned(Topic topic, LanguageTag language, Diagnostics diagnostics) {
        diagnostics.report(
                Code.TRANSLATION_UNPINNED,
                topic.leaflet(language).place(),
                "nobody has said what this translation was made from, so none of it counts as up to date",
                "compare it with the source as it stands, then run " + pin(topic, language));
    }

    private static void report(
            Topic topic, LanguageTag language, PartStatus status, boolean neverPinned, Diagnostics diagnostics) {
        TextPart part = status.part();
        switch (status.state()) {
            case CURRENT -> {}
            case STALE ->
                diagnostics.report(
                        Code.TRANSLATION_STALE,
                        status.translation(),
                        "the source of \"" + part + "\" has changed since it was translated; it stands at "
                                + status.source(),
                        "bring it up to date, then run " + pin(topic, language, part));
            case UNPINNED -> {
                if (!neverPinned) {
                    diagnostics.report(
                            Code.TRANSLATION_UNPINNED,
                            status.translation(),
                            "nobody has said what \"" + part + "\" was translated from, so it counts as out of date",
                            "compare it with the source at " + status.source() + ", then run "
                                    + pin(topic, language, part));
                }
            }
            case UNEVEN ->
                diagnostics.report(
                        Code.TRANSLATION_UNEVEN,
                        status.translation(),
                        "\"" + part + "\" does not have the same texts as the original: " + difference(topic, status),
                        "translate what is missing and add it where it belongs, and delete what only the translation has; never"
                                + " delete a sign or a warning of the original to make the two alike; the original stands at "
                                + status.source() + "; only then run " + pin(topic, language, part));
            case MISSING ->
                diagnostics.report(
                        Code.TRANSLATION_MISSING,
                        status.translation(),
                        "\"" + part + "\" is not translated",
                        "translate it from " + status.source() + ", then run " + pin(topic, language, part));
        }
    }

    /** The words of the first text that is missing, and where they stand. */
    private static String missingWords(Topic topic, PartStatus status) {
        return topic.source().stream()
                .flatMap(source -> TextUnits.of(topic.leaflet(source)).stream())
                .filter(unit -> status.missing().stream()
                        .findFirst()
                        .filter(unit.path()::equals)
                        .isPresent())
                .findFirst()
                .map(unit -> {
                    String which = status.missing().size() == 1 ? ", which says " : "; the first says ";
                    StringBuilder words = new StringBuilder();
                    ModelWalk.eachStretch(unit.text(), stretch -> words.append(stretch.text()));
                    return which + "\"" + MessageText.abridged(words.toString().strip()) + "\" at " + unit.place();
                })
                .orElse("");
    }

    private static String difference(Topic topic, PartStatus status) {
        String missing =
                status.missing().isEmpty() ? "" : "it lacks " + listed(status.missing()) + missingWords(topic, status);
        String surplus = status.surplus().isEmpty() ? "" : "only it has " + listed(status.surplus());
        return missing + (missing.isEmpty() || surplus.isEmpty() ? "" : "; ") + surplus;
    }

    private static String listed(List<String> paths) {
        String shown = String.join(", ", paths.subList(0, Math.min(MOST_PATHS, paths.size())));
        return paths.size() > MOST_PATHS ? shown + " and " + (paths.size() - MOST_PATHS) + " more" : shown;
    }

    private static void checkPins(MadeFrom pins, Translation translation, Diagnostics diagnostics) {
        for (MadeFrom.Pin pin : pins.parts()) {
            if (pin.fingerprint().isEmpty()) {
                report(pin.hash().place(), "\"" + pin.hash().value() + "\" is not a hash", diagnostics);
            } else if (translation.parts().stream()
                    .noneMatch(status ->
                            status.part().id().equals(pin.part().value()) && status.state() != PartState.MISSING)) {
                report(
                        pin.part().place(),
                        "the translation has no part \"" + pin.part().value() + "\"",
                        diagnostics);
            }
        }
    }

    private static void report(Place place, String message, Diagnostics diagnostics) {
        diagnostics.report(
                Code.BAD_PIN,
                place,
                message,
                "delete this item; leafpress:pin writes it anew when the part is up to date");
    }

    /** The command with which an author says that the whole of a translation is up to date. */
    private static String pin(Topic topic, LanguageTag language) {
        return "mvn leafpress:pin -Dleafpress.topic=" + topic.id() + " -Dleafpress.language=" + language;
    }

    private static String pin(Topic topic, LanguageTag language, TextPart part) {
        return pin(topic, language) + " -Dleafpress.part=" + part;
    }
}

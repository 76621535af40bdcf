package org.leafpress.check.translation;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TranslationMethod;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.Topic;

/** Every translation says how it was made, and what it says can be true. */
final class TranslationRecords implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        topic.leaflets().forEach((language, leaflet) -> {
            if (topic.translations().containsKey(language)) {
                leaflet.translation()
                        .ifPresentOrElse(
                                record -> check(record, diagnostics), () -> reportNone(language, leaflet, diagnostics));
            } else {
                leaflet.translation()
                        .ifPresent(record -> report(
                                record.place(),
                                "the leaflet is in " + language + ", the language that topics are written in",
                                "delete \"translation\"; it belongs into the files of other languages",
                                diagnostics));
            }
        });
    }

    private static void reportNone(LanguageTag language, Leaflet leaflet, Diagnostics diagnostics) {
        diagnostics.report(
                Code.TRANSLATION_UNRECORDED,
                leaflet.place(),
                "nobody has said how the translation into " + language + " was made, so readers are told just that",
                "add translation: with method (human, machine or machine-checked), translator and date");
    }

    private static void check(TranslationRecord record, Diagnostics diagnostics) {
        boolean unchecked = record.checker().isEmpty();
        if (record.method() == TranslationMethod.MACHINE_CHECKED && unchecked) {
            report(
                    record.place(),
                    "the method is machine-checked, but nobody is named as checker",
                    "add checker: with the person or post who compared it with the source, or write method: machine",
                    diagnostics);
        }
        if (record.method() == TranslationMethod.MACHINE && !unchecked) {
            report(
                    record.checker().orElseThrow().place(),
                    "a checker is named, but the method says that nobody has checked",
                    "write method: " + Labels.of(TranslationMethod.MACHINE_CHECKED)
                            + " if all of it is checked, or delete" + " the checker",
                    diagnostics);
        }
        if (record.method() == TranslationMethod.MACHINE && record.credential().isPresent()) {
            report(
                    record.credential().orElseThrow().place(),
                    "a credential is named, but no person has translated or checked",
                    "delete the credential",
                    diagnostics);
        }
        record.checker()
                .filter(checker -> checker.value()
                        .strip()
                        .equalsIgnoreCase(record.translator().value().strip()))
                .ifPresent(checker -> report(
                        checker.place(),
                        "the checker is the translator",
                        "name someone else, or delete the checker",
                        diagnostics));
    }

    private static void report(Place place, String message, String help, Diagnostics diagnostics) {
        diagnostics.report(Code.TRANSLATION_RECORD, place, message, help);
    }
}

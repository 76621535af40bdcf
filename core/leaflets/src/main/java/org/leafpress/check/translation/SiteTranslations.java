package org.leafpress.check.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.check.translation.TranslatedPairs.Pair;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.Term;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/**
 * The site's emergency advice says what the language of the source says, as far as a hash can tell. It and the meanings
 * of terms have the numbers and placeholders that they have there. The site's other texts may differ: speakers of another
 * language may be offered other hours or ways to get in touch.
 */
final class SiteTranslations implements Rule<Site> {
    private static final String PIN = "emergency-made-from";

    @Override
    public void check(Site site, Diagnostics diagnostics) {
        LanguageTag source = site.facts().languages().get(0);
        Optional<SiteText> original = Optional.ofNullable(site.texts().get(source));
        site.texts()
                .forEach((language, text) -> original.filter(found -> !language.equals(source))
                        .ifPresent(found -> {
                            compare(source, "emergency", found.emergency(), text.emergency(), diagnostics);
                            checkLanguage(source, found, language, text, diagnostics);
                            checkPin(site.isEmergencyStale(language), found.emergency(), text, diagnostics);
                        }));
        original.flatMap(SiteText::emergencyMadeFrom)
                .ifPresent(pin -> diagnostics.report(
                        Code.BAD_PIN,
                        pin.place(),
                        source + " is the language that texts are translated from",
                        "delete " + PIN));
        Map<String, Term> terms = Optional.ofNullable(site.glossaries().get(source)).map(Glossary::terms).stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(term -> term.id().value(), Function.identity(), (first, second) -> first));
        site.glossaries().forEach((language, glossary) -> {
            if (!language.equals(source)) {
                glossary.terms()
                        .forEach(term -> Optional.ofNullable(terms.get(term.id().value()))
                                .ifPresent(found -> compare(
                                        source,
                                        "terms/" + term.id().value(),
                                        found.meaning(),
                                        term.meaning(),
                                        diagnostics)));
            }
        });
    }

    /** A file that was copied is translated text by text, and one is soon passed over. Names may stay as they are. */
    private static void checkLanguage(
            LanguageTag source, SiteText original, LanguageTag language, SiteText text, Diagnostics diagnostics) {
        List<TextUnit> originals = units(original);
        for (TextUnit unit : units(text)) {
            originals.stream()
                    .filter(found -> found.path().equals(unit.path()))
                    .forEach(found -> LeftInSourceLanguage.check(new Pair(source, found, unit), language, diagnostics));
        }
    }

    private static List<TextUnit> units(SiteText text) {
        List<TextUnit> units = new ArrayList<>();
        for (Component component : RecordType.of(SiteText.class).components()) {
            addUnit(Labels.key(component), component.get(text), units);
        }
        text.hours()
                .map(hours -> new Phrase(List.of(new Inline.Run(hours.value(), hours.place())), hours.place()))
                .ifPresent(hours -> units.add(unit("hours", hours)));
        return units;
    }

    private static void addUnit(String key, Object value, List<TextUnit> units) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> addUnit(key, present, units));
        } else if (value instanceof Phrase phrase) {
            units.add(unit(key, phrase));
        } else if (value instanceof Prose prose) {
            units.add(unit(key, prose));
        }
    }

    /** Says what the emergency advice was made from, as far as anybody knows. */
    private static void checkPin(boolean stale, Phrase original, SiteText text, Diagnostics diagnostics) {
        String pinned = PIN + ": " + Fingerprint.of(original);
        if (text.emergencyMadeFrom().isEmpty()) {
            // A pin below a copy would say that it is a translation.
            boolean isCopy = Fingerprint.of(text.emergency()).equals(Fingerprint.of(original));
            diagnostics.report(
                    Code.TRANSLATION_UNPINNED,
                    text.emergency().place(),
                    "nobody has said what the site's emergency advice was translated from",
                    isCopy
                            ? "it is still the source at " + original.place() + ", word for word; have it translated"
                            : "compare it with the source at " + original.place() + ", then write below it " + pinned);
        } else if (Fingerprint.parse(text.emergencyMadeFrom().get().value()).isEmpty()) {
            diagnostics.report(
                    Code.BAD_PIN,
                    text.emergencyMadeFrom().get().place(),
                    "\"" + text.emergencyMadeFrom().get().value() + "\" is not a hash",
                    "write " + pinned + " once the advice says what the source at " + original.place() + " says");
        } else if (stale) {
            diagnostics.report(
                    Code.TRANSLATION_STALE,
                    text.emergency().place(),
                    "the source of the site's emergency advice has changed since it was translated; it stands at "
                            + original.place() + ", and is shown in its place",
                    "bring it up to date, then write " + pinned);
        }
    }

    private static void compare(
            LanguageTag source, String path, Phrase original, Phrase translation, Diagnostics diagnostics) {
        TranslatedTexts.check(source, unit(path, original), unit(path, translation), diagnostics);
    }

    private static TextUnit unit(String path, Phrase phrase) {
        Block block = new Block.Paragraph(phrase.content(), phrase.place());
        return unit(path, new Prose(List.of(block), phrase.place()));
    }

    private static TextUnit unit(String path, Prose text) {
        return new TextUnit(path, new TextPart(path), TextUnit.Kind.PROSE, text);
    }
}

package org.leafpress.render.print;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.typeset.CharacterReplacement;
import org.leafpress.typeset.CharacterReplacements;
import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.PrintFinding;

/** Characters of a leaflet for which a format has no font, at their places in the source. */
final class MissingGlyphs {
    /** A list of more would help nobody. */
    private static final int MOST_REPORTED = 10;

    private static final String HELP =
            "write it in words, or name a font that has it under \"fonts\" of \"print\" in site.yaml";

    private final List<FontSet> fonts;
    private final CharacterReplacements replacements;
    /** True if the fonts have all letters of the leaflet's language. */
    private final boolean legible;

    /** The first of each, by what print says instead. */
    private final Map<String, Diagnostic> found = new LinkedHashMap<>();

    private Optional<Diagnostic> unreadable = Optional.empty();

    private MissingGlyphs(LanguageTag language, List<FontSet> fonts) {
        this.fonts = fonts;
        replacements = new CharacterReplacements(language.value());
        LanguageLetters letters = LanguageLetters.of(language);
        legible = fonts.stream().allMatch(letters::areIn);
    }

    /**
     * Looks at everything that is printed of a leaflet.
     *
     * @param fonts those of each format
     */
    static MissingGlyphs of(
            LanguageTag language, TopicFacts facts, Leaflet leaflet, SiteText site, List<FontSet> fonts) {
        MissingGlyphs missing = new MissingGlyphs(language, fonts);
        missing.look(leaflet);
        missing.look(List.of(facts.code(), facts.version(), facts.owner(), facts.sources(), facts.figures()));
        missing.look(List.of(
                site.organisation(),
                site.department(),
                site.address(),
                site.hours(),
                site.disclaimer(),
                site.otherFormats(),
                site.feedback(),
                site.copyright()));
        return missing;
    }

    private void look(Object root) {
        ModelWalk.each(root, Inline.Run.class, run -> look(run.text(), run.place()));
        ModelWalk.each(root, Text.class, text -> look(text.value(), text.place()));
    }

    private void look(String text, Place place) {
        for (FontSet set : fonts) {
            for (CharacterReplacement replacement : replacements.of(text, set)) {
                if (!replacement.alike()) {
                    add(replacement, text, place);
                }
            }
        }
    }

    private void add(CharacterReplacement replacement, String text, Place place) {
        int point = text.codePointAt(replacement.start());
        Place at = place.within(replacement.start(), replacement.end());
        PrintFinding.MissingGlyph finding = replacement.finding(text);
        if (!legible && unreadable.isEmpty() && replacements.isOwn(point)) {
            String message = String.format(
                    Locale.ROOT,
                    "the leaflet is not printed, because no font has the letters of its language, such as U+%04X (%s), in \"%s\"",
                    point,
                    UCharacter.getExtendedName(point),
                    finding.around());
            String help =
                    "ask whoever looks after the site to name a font that has them under \"fonts\" of \"print\" in site.yaml; until then"
                            + " the leaflet is on its page only";
            unreadable = Optional.of(Diagnostic.of(Code.UNPRINTABLE_SCRIPT, at, message, help));
        }
        found.putIfAbsent(replacement.words(), Diagnostic.of(Code.MISSING_GLYPH, at, finding.message(), HELP));
    }

    /** True if the fonts lack the very letters of the leaflet's language, so that nobody could read it on paper. */
    boolean areUnreadable() {
        return unreadable.isPresent();
    }

    /** True if a finding says at which place of the source print says these words. */
    boolean tell(String words) {
        return found.containsKey(words);
    }

    List<Diagnostic> findings() {
        if (unreadable.isPresent()) {
            return List.of(unreadable.get());
        }
        if (found.size() <= MOST_REPORTED) {
            return List.copyOf(found.values());
        }
        List<Diagnostic> first = new ArrayList<>(found.values()).subList(0, MOST_REPORTED);
        Diagnostic last = first.get(MOST_REPORTED - 1);
        first.set(
                MOST_REPORTED - 1,
                Diagnostic.of(
                        last.code(),
                        last.place(),
                        last.message() + ", nor " + (found.size() - MOST_REPORTED) + " others of this leaflet",
                        HELP));
        return List.copyOf(first);
    }
}

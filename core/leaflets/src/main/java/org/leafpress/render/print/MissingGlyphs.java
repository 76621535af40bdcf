package org.leafpress.render.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.PrintFinding;

/** Characters of a leaflet for which a format has no font, at their places in the source. */
final class MissingGlyphs {
    /** With more than these a whole script is missing, and a list of its letters would help nobody. */
    private static final int MOST_REPORTED = 10;
    /** How much of the text a finding shows on either side. */
    private static final int CONTEXT = 12;

    private static final String HELP =
            "write it in words, or name a font that has it under \"fonts\" of \"print\" in site.yaml";

    private final List<FontSet> fonts;
    /** The first of each character. */
    private final Map<Integer, Diagnostic> found = new LinkedHashMap<>();

    private MissingGlyphs(List<FontSet> fonts) {
        this.fonts = fonts;
    }

    /**
     * Looks at everything that is printed of a leaflet.
     *
     * @param fonts those of each format
     */
    static List<Diagnostic> of(TopicFacts facts, Leaflet leaflet, SiteText site, List<FontSet> fonts) {
        MissingGlyphs missing = new MissingGlyphs(fonts);
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
        return missing.findings();
    }

    private void look(Object root) {
        ModelWalk.each(root, Inline.Run.class, run -> look(run.text(), run.place()));
        ModelWalk.each(root, Text.class, text -> look(text.value(), text.place()));
    }

    private void look(String text, Place place) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int end = i + Character.charCount(point);
            if (point >= 0x7F && !found.containsKey(point) && !fonts.stream().allMatch(set -> set.shows(point))) {
                String around = text.substring(start(text, i - CONTEXT), end(text, end + CONTEXT));
                PrintFinding finding = new PrintFinding.MissingGlyph(Character.toString(point), around.strip());
                found.put(point, Diagnostic.of(Code.MISSING_GLYPH, place.within(i, end), finding.message(), HELP));
            }
            i = end;
        }
    }

    /** Never within a surrogate pair. */
    private static int start(String text, int wanted) {
        int start = Math.max(0, wanted);
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int end(String text, int wanted) {
        int end = Math.min(text.length(), wanted);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }

    private List<Diagnostic> findings() {
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

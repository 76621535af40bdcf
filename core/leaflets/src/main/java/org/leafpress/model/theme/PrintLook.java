package org.leafpress.model.theme;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * How a theme prints one format: {@code print/a4.yaml} and its like.
 *
 * @param place where it starts in the source
 * @param margins around the text of a page or panel
 * @param type sizes of type
 * @param larger body sizes in points to try before that, the largest first, with all other sizes in proportion; the
 *     first that fits is taken
 * @param hyphenate true to part words at the ends of lines, in languages for which the theme has patterns; words stay
 *     whole unless told, as clear print wants it
 * @param sections those of the leaflet that the format has, whatever their order; all unless told
 */
public record PrintLook(
        Place place,
        Margins margins,
        Type type,
        List<Double> larger,
        Optional<Boolean> hyphenate,
        List<PrintSection> sections) {
    public PrintLook {
        larger = List.copyOf(larger);
        sections = List.copyOf(sections);
    }

    /**
     * The space around the text of a page or panel, in millimetres.
     *
     * @param place where it starts in the source
     * @param top above the text; the header stands in it
     * @param side left and right
     * @param bottom below the text; the footer stands in it
     */
    public record Margins(Place place, Double top, Double side, Double bottom) {}

    /**
     * Type sizes in points.
     *
     * @param place where it starts in the source
     * @param body running text
     * @param lead the main message
     * @param small captions and small print
     * @param title the title
     * @param section headings of sections
     * @param subsection headings below those
     * @param footer header, footer and page numbers
     * @param leading from line to line, in units of the type size
     * @param gap between paragraphs, in units of the body size
     */
    public record Type(
            Place place,
            Double body,
            Double lead,
            Double small,
            Double title,
            Double section,
            Double subsection,
            Double footer,
            Double leading,
            Double gap) {}
}

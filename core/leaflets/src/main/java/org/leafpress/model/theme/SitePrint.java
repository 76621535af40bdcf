package org.leafpress.model.theme;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * How the site's leaflets are printed. Type sizes and the like belong to the theme.
 *
 * @param place where it starts in the source
 * @param enabled false for no PDFs at all; true unless told
 * @param formats those that every leaflet comes in; all unless told
 * @param paper what the printers hold; A4 unless told
 * @param margins instead of the theme's
 * @param foldMarks whether short marks show where to fold; true unless told
 * @param notesLines lines to write on at the end, 0 to 40; 0 unless told
 * @param patientLabel whether there is room for a patient's label; false unless told
 * @param references whether sources are listed; true unless told
 * @param colours instead of the theme's
 * @param urdu the hand that Urdu is set in, except on the tri-fold; Nastaliq unless told
 * @param hyphenate true to part words at the ends of lines, in running text that is not large print and in languages for
 *     which there are patterns; words stay whole unless told
 * @param fonts further TrueType fonts, for characters that the theme's fonts lack
 */
public record SitePrint(
        Place place,
        Optional<Boolean> enabled,
        List<PrintFormat> formats,
        Optional<Paper> paper,
        Optional<SiteMargins> margins,
        Optional<Boolean> foldMarks,
        Optional<Integer> notesLines,
        Optional<Boolean> patientLabel,
        Optional<Boolean> references,
        Optional<SiteColours> colours,
        Optional<UrduHand> urdu,
        Optional<Boolean> hyphenate,
        List<FontFile> fonts) {
    public SitePrint {
        formats = List.copyOf(formats);
        fonts = List.copyOf(fonts);
    }

    /** What holds for a site that says nothing of print. */
    public static SitePrint usual(Place place) {
        return new SitePrint(
                place,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }
}

package org.leafpress.model.theme;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.Text;

/**
 * The fonts of a theme for print: {@code print/fonts.yaml}.
 *
 * @param place where it starts in the source
 * @param families a leaflet is set in the first that is meant for its language or script, then in those meant for
 *     everything, each character in the first of them that has it
 */
public record PrintFonts(Place place, @NotEmpty List<Family> families) {
    public PrintFonts {
        families = List.copyOf(families);
    }

    /**
     * A family of fonts.
     *
     * @param place where it starts in the source
     * @param languages BCP 47 tags of languages that it is meant for
     * @param scripts ISO 15924 codes of scripts that it is meant for; without these and languages it is for everything
     * @param formats those that it is meant for; all if none is named
     * @param regular static TrueType files of the theme
     * @param bold static TrueType files of the theme
     */
    public record Family(
            Place place,
            List<LanguageTag> languages,
            List<Text> scripts,
            List<PrintFormat> formats,
            @NotEmpty List<Text> regular,
            @NotEmpty List<Text> bold) {
        public Family {
            languages = List.copyOf(languages);
            scripts = List.copyOf(scripts);
            formats = List.copyOf(formats);
            regular = List.copyOf(regular);
            bold = List.copyOf(bold);
        }

        /** True for a family that a format may use. */
        public boolean isFor(PrintFormat format) {
            return formats.isEmpty() || formats.contains(format);
        }

        /** True for a family that is meant for no language or script of its own. */
        public boolean isForEverything() {
            return languages.isEmpty() && scripts.isEmpty();
        }
    }
}

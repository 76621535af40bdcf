package org.leafpress.model.theme;

import java.util.Optional;
import org.leafpress.diagnostic.Place;

/**
 * Margins of the clinic for print, where they differ from the theme's.
 *
 * @param place where it starts in the source
 * @param essentials of both sides of the one sheet
 * @param a4 of whole pages, A4 or US Letter
 * @param largePrint of large print
 * @param booklet of each page of a booklet
 * @param triFold of each panel of a tri-fold
 */
public record SiteMargins(
        Place place,
        Optional<FormatMargins> essentials,
        Optional<FormatMargins> a4,
        Optional<FormatMargins> largePrint,
        Optional<FormatMargins> booklet,
        Optional<FormatMargins> triFold) {

    /** Those of a format. */
    public Optional<FormatMargins> of(PrintFormat format) {
        return switch (format) {
            case ESSENTIALS -> essentials;
            case A4 -> a4;
            case LARGE_PRINT -> largePrint;
            case BOOKLET -> booklet;
            case TRI_FOLD -> triFold;
        };
    }
}

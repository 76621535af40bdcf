package org.leafpress.render.view;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.Drawing;
import org.leafpress.model.site.SiteText;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.TextWriter;

/**
 * What is the same on every page of a language.
 *
 * @param phoneHref {@code tel:} and digits
 * @param emailHref {@code mailto:} and the address, on pages about a leaflet with its code, version and language as subject
 * @param hours in words of the language
 * @param logo address of the logo, relative to the page
 * @param logoDark the same of the logo for dark screens
 * @param cover the same of the picture on covers
 * @param logoSize on pages, in pixels: all logos cover about the same area
 * @param footerMarks signs at the foot of each page
 * @param offline true if readers can save leaflets
 * @param emergency what to do in an emergency, for pages without advice of their own
 */
public record SiteView(
        SiteText model,
        String phone,
        String phoneHref,
        String email,
        String emailHref,
        Optional<String> hours,
        Optional<URI> website,
        Optional<String> logo,
        Optional<String> logoDark,
        Optional<String> cover,
        Optional<Size> logoSize,
        List<MarkView> footerMarks,
        Markup emergency,
        Optional<Foreign> emergencyIn,
        boolean offline,
        TextWriter texts)
        implements ModelView, TextScope {
    public SiteView {
        footerMarks = List.copyOf(footerMarks);
    }

    /** Of a picture, in pixels. */
    public record Size(int width, int height) {
        /** The size at which a drawing covers an area, unless it would be wider or higher than there is room for. */
        public static Size covering(Drawing drawing, int area, int widest, int highest) {
            double ratio = (double) drawing.width() / drawing.height();
            double height = Math.min(highest, Math.min(widest / ratio, Math.sqrt(area / ratio)));
            return new Size(
                    Math.max(1, Math.toIntExact(Math.round(height * ratio))),
                    Math.max(1, Math.toIntExact(Math.round(height))));
        }
    }

    /**
     * A sign at the foot of each page.
     *
     * @param src address, relative to the page
     * @param alt what it stands for
     */
    public record MarkView(String src, String alt, Size size) {}
}

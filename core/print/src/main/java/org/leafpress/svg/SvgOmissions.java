package org.leafpress.svg;

import java.util.Set;
import org.leafpress.svg.SvgFinding.Kind;

/** Says what of a drawing is neither on the page nor on paper. */
record SvgOmissions(SvgFindings findings) {
    private static final Set<String> MOVING =
            Set.of("script", "animate", "animateTransform", "animateMotion", "animateColor", "set", "discard");

    void onlyImages(Element image) {
        findings.add(
                Kind.REFUSED,
                image,
                "the file holds a photograph or another picture of pixels and no drawing",
                "draw it as shapes; a photograph inside an SVG cannot be shown");
    }

    void link(Element raw) {
        findings.add(
                Kind.LEFT_OUT,
                raw,
                "href",
                "the link of this part is left out: pictures lead nowhere",
                "give the link in the text of the leaflet, if readers need it");
    }

    /** Words that a browser would have taken from HTML: others stand there instead, or none. */
    void words(Element raw, String words, String kept) {
        findings.add(
                kept.isEmpty() ? Kind.REFUSED : Kind.LEFT_OUT,
                raw,
                "the words \"" + CssScanner.shortened(words) + "\" are left out"
                        + (kept.isEmpty() ? "" : "; \"" + CssScanner.shortened(kept) + "\" stands there instead"),
                "write them as plain text of the drawing, or better into the caption");
    }

    /** A use of a part that there is not, or that would go on for ever. */
    void use(Element raw, boolean found) {
        findings.add(
                Kind.LEFT_OUT,
                raw,
                "href",
                "a part is left out: it "
                        + (found
                                ? "uses itself, or parts that use parts more than " + SvgLimits.DEEPEST_USE
                                        + " levels deep"
                                : missing(raw.get("href"))),
                "draw the part itself where it is to be seen");
    }

    private static String missing(String href) {
        return href.strip().startsWith("#")
                ? "refers to \"" + CssScanner.shortened(href) + "\", which the drawing does not have"
                : "refers to \"" + CssScanner.shortened(href) + "\", which is outside the drawing";
    }

    void image(Element raw) {
        String href = raw.get("href").strip();
        String what = href.startsWith("data:")
                ? "a photograph or another picture of pixels inside the drawing is left out"
                : "the picture \"" + CssScanner.shortened(href) + "\" is left out: it is outside the drawing";
        findings.add(Kind.LEFT_OUT, raw, what, "draw what it shows as shapes, if readers need to see it");
    }

    void foreign(Element raw) {
        boolean words = raw.hasWords();
        findings.add(
                words ? Kind.REFUSED : Kind.LEFT_OUT,
                raw,
                words
                        ? "the words \"" + CssScanner.shortened(said(raw))
                                + "\" stand in HTML, which a picture cannot show"
                        : "HTML inside the drawing is left out",
                words
                        ? "write them as plain text of the drawing, or better into the caption"
                        : "draw it with shapes, if readers need to see it");
    }

    /** True for what makes a picture move, which is then told; it stands beside shapes or below one. */
    boolean isMovement(Element raw) {
        boolean found = MOVING.contains(raw.name());
        if (found) {
            findings.add(
                    Kind.LEFT_OUT,
                    raw,
                    raw.name().equals("script") ? "a script is left out" : "a movement is left out",
                    "nothing, if the picture says the same when it stands still; readers see it as the file opens it");
        }
        return found;
    }

    /** The words of an element, in order. */
    static String said(Element element) {
        StringBuilder out = new StringBuilder(element.text());
        element.elements().forEach(child -> out.append(' ').append(said(child)));
        return out.toString().strip().replaceAll("\\s+", " ");
    }
}

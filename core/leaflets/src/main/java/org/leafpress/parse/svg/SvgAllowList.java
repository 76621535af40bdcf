package org.leafpress.parse.svg;

import java.util.Set;

/** What a drawing may hold. Whatever is not listed here is left out or reported. */
final class SvgAllowList {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "title",
            "desc",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "use",
            "symbol",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask");

    /** Elements whose text is shown or spoken. */
    private static final Set<String> WORDS = Set.of("text", "tspan", "title", "desc");

    private static final Set<String> LEFT_OUT = Set.of("metadata");

    private static final Set<String> ATTRIBUTES = Set.of(
            "id",
            "viewBox",
            "preserveAspectRatio",
            "transform",
            "d",
            "x",
            "y",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "x1",
            "y1",
            "x2",
            "y2",
            "fx",
            "fy",
            "dx",
            "dy",
            "points",
            "pathLength",
            "offset",
            "gradientUnits",
            "gradientTransform",
            "spreadMethod",
            "clipPathUnits",
            "maskUnits",
            "maskContentUnits",
            "href",
            "fill",
            "fill-opacity",
            "fill-rule",
            "stroke",
            "stroke-width",
            "stroke-opacity",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-miterlimit",
            "stroke-dasharray",
            "stroke-dashoffset",
            "opacity",
            "color",
            "clip-path",
            "clip-rule",
            "mask",
            "stop-color",
            "stop-opacity",
            "vector-effect",
            "paint-order",
            "font-family",
            "font-size",
            "font-weight",
            "text-anchor",
            "visibility",
            "display");

    /** Attributes that say something to browsers but nothing about the picture. */
    private static final Set<String> SILENT = Set.of("version", "baseProfile", "role", "focusable");

    private SvgAllowList() {}

    /** An element that stays. */
    static boolean isElement(String name) {
        return ELEMENTS.contains(name);
    }

    /** An element that is left out without a finding. */
    static boolean isLeftOut(String name) {
        return LEFT_OUT.contains(name);
    }

    /** An element in which white space between tags parts words. */
    static boolean holdsWords(String name) {
        return WORDS.contains(name);
    }

    /** An attribute that stays. */
    static boolean isAttribute(String name) {
        return ATTRIBUTES.contains(name);
    }

    /** An attribute that is left out without a finding. */
    static boolean isSilent(String name) {
        return SILENT.contains(name) || name.startsWith("aria-");
    }
}

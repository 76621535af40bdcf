package org.leafpress.svg;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.svg.SvgFinding.Kind;

/** Cleans clip paths, and masks that do nothing but clip. */
final class Clips {
    private static final String HELP =
            "nothing, if the picture still looks right; otherwise cut the shape itself in the drawing program";

    private final SvgTree source;
    private final Definitions definitions;
    private final Geometry geometry;

    Clips(SvgTree source, Definitions definitions) {
        this.source = source;
        this.definitions = definitions;
        geometry = new Geometry(source);
    }

    /** The id of a cleaned clip path for all that limits an element; empty if nothing does. */
    Optional<String> clean(Element at, Map<String, String> style, Scope scope) {
        Optional<String> clip = reference(at, style, "clip-path").flatMap(path -> clip(at, path, scope, 0));
        Optional<Element> mask = reference(at, style, "mask");
        if (mask.isPresent() && !masksNothingButShapes(mask.get())) {
            drop(at, "mask", "what a mask hides or fades in this part shows in full");
            return clip;
        }
        return mask.map(found -> define(at, found, "", scope, clip)).or(() -> clip);
    }

    /** The id of a clip path that is a rectangle. */
    String rectangle(Rectangle2D area, Element at) {
        Element clip = Element.of("clipPath", at.end());
        Element rect = Element.of("rect", at.end());
        rect.attributes().put("x", Lengths.text(area.getX()));
        rect.attributes().put("y", Lengths.text(area.getY()));
        rect.attributes().put("width", Lengths.text(area.getWidth()));
        rect.attributes().put("height", Lengths.text(area.getHeight()));
        clip.children().add(rect);
        return definitions.add(clip);
    }

    private Optional<Element> reference(Element at, Map<String, String> style, String property) {
        String value = style.getOrDefault(property, "none").strip();
        if (value.equals("none") || value.isEmpty() || value.equals("inherit")) {
            return Optional.empty();
        }
        Optional<Element> target = SvgTree.reference(value).flatMap(found -> source.byId(found.id()));
        if (target.isEmpty()) {
            drop(
                    at,
                    property,
                    "this part is not cut to shape by \"" + CssScanner.shortened(value)
                            + "\", which the drawing does not have");
        }
        return target;
    }

    private void drop(Element at, String property, String message) {
        source.findings().add(Kind.LEFT_OUT, at, property, message, HELP);
    }

    private Optional<String> clip(Element at, Element path, Scope scope, int depth) {
        Map<String, String> style = source.style(path);
        Optional<String> outer = depth < SvgLimits.DEEPEST_USE
                ? reference(path, style, "clip-path").flatMap(next -> clip(path, next, scope, depth + 1))
                : Optional.empty();
        String unit = "";
        if (style.getOrDefault("clipPathUnits", "").equals("objectBoundingBox")) {
            if (!Shapes.isShape(at.name())) {
                drop(at, "clip-path", "this part is not cut to shape");
                return outer;
            }
            Rectangle2D box =
                    Shapes.of(geometry.shape(at, source.style(at), scope)).getBounds2D();
            unit = "matrix(" + Lengths.text(box.getWidth()) + " 0 0 " + Lengths.text(box.getHeight()) + " "
                    + Lengths.text(box.getX()) + " " + Lengths.text(box.getY()) + ")";
        }
        return Optional.of(define(at, path, unit, unit.isEmpty() ? scope : scope.viewBox(1, 1), outer));
    }

    private String define(Element at, Element path, String unit, Scope scope, Optional<String> outer) {
        Element clean = Element.of("clipPath", at.end());
        outer.ifPresent(id -> clean.attributes().put("clip-path", "url(#" + id + ")"));
        String own = path.name().equals("clipPath") ? transform(path, source.style(path)) : "";
        shapes(path, (unit + " " + own).strip(), clean, scope, 0);
        return definitions.add(clean);
    }

    private String transform(Element element, Map<String, String> style) {
        return source.transform(element, "transform", style.getOrDefault("transform", ""))
                .orElse("");
    }

    private void shapes(Element parent, String transform, Element out, Scope scope, int depth) {
        for (Element child : parent.elements()) {
            Map<String, String> style = source.style(child);
            String all = (transform + " " + transform(child, style)).strip();
            boolean hidden = style.getOrDefault("display", "").equals("none")
                    || style.getOrDefault("visibility", "").equals("hidden");
            if (hidden || depth > SvgLimits.DEEPEST_USE || out.children().size() > SvgLimits.MOST_ELEMENTS / 10) {
                continue;
            }
            if (Shapes.isShape(child.name())) {
                shape(child, style, all, out, scope);
            } else if (child.name().equals("use")) {
                String moved =
                        (all + " translate(" + length(style, "x", scope) + " " + length(style, "y", scope) + ")");
                source.target(child.get("href")).ifPresent(target -> {
                    Element one = Element.of("g", child.end());
                    one.children().add(target);
                    shapes(one, moved.strip(), out, scope, depth + 1);
                });
            } else if (child.name().equals("g")) {
                shapes(child, all, out, scope, depth + 1);
            } else if (child.name().equals("text") && child.hasWords()) {
                drop(child, "", "words that cut out a shape do not cut it out");
            }
        }
    }

    private static String length(Map<String, String> style, String name, Scope scope) {
        return Lengths.plain(style.getOrDefault(name, "0"), Lengths.axis(name), scope)
                .orElse("0");
    }

    private void shape(Element child, Map<String, String> style, String transform, Element out, Scope scope) {
        Element clean = geometry.shape(child, style, scope);
        if (!transform.isEmpty()) {
            clean.attributes().put("transform", transform);
        }
        String rule = source.inherited(child, "clip-rule", "nonzero").toLowerCase(Locale.ROOT);
        if (rule.equals("evenodd")) {
            clean.attributes().put("clip-rule", rule);
        }
        out.children().add(clean);
    }

    /** Such a mask, which Figma writes for every frame, lets all of its shapes through and nothing else. */
    private boolean masksNothingButShapes(Element mask) {
        boolean byOpacity =
                source.style(mask).getOrDefault("mask-type", "luminance").equals("alpha");
        String fill = source.style(mask).getOrDefault("fill", "");
        List<Element> children = mask.elements();
        return !children.isEmpty() && children.stream().allMatch(child -> isSolid(child, byOpacity, fill));
    }

    private boolean isSolid(Element element, boolean byOpacity, String inheritedFill) {
        Map<String, String> style = source.style(element);
        String fill = style.getOrDefault("fill", inheritedFill);
        for (String opacity : List.of("opacity", "fill-opacity")) {
            if (!Lengths.fraction(style.getOrDefault(opacity, "1"))
                    .map(Double::parseDouble)
                    .orElse(1.0)
                    .equals(1.0)) {
                return false;
            }
        }
        if (style.containsKey("mask") || style.containsKey("clip-path") || style.containsKey("filter")) {
            return false;
        }
        if (element.name().equals("g")) {
            return element.elements().stream().allMatch(child -> isSolid(child, byOpacity, fill));
        }
        boolean outlined = !style.getOrDefault("stroke", "none").equals("none");
        return Shapes.isShape(element.name()) && !outlined && (byOpacity ? isOpaque(fill) : isWhite(fill));
    }

    private static boolean isOpaque(String fill) {
        return fill.isEmpty()
                || SvgColours.find(fill).filter(tint -> tint.opacity() == 1).isPresent();
    }

    private static boolean isWhite(String fill) {
        return SvgColours.find(fill)
                .filter(tint -> tint.opacity() == 1 && tint.hex().equals("#ffffff"))
                .isPresent();
    }
}

package org.leafpress.svg;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.svg.SvgFinding.Kind;

/**
 * The part of its plane that a drawing shows.
 *
 * @param area in the drawing's own units
 * @param text as an attribute
 */
record ViewBox(Rectangle2D area, String text) {
    private static final String NUMBER = "[-+]?(?:\\d{1,6}\\.?\\d*|\\.\\d+)(?:[eE][-+]?\\d)?";
    private static final Pattern BOX = Pattern.compile(
            "\\s*(" + NUMBER + ")[\\s,]+(" + NUMBER + ")[\\s,]+(" + NUMBER + ")[\\s,]+(" + NUMBER + ")\\s*");

    /** Empty if it is none, or has no area. */
    static Optional<ViewBox> parse(String text) {
        Matcher box = BOX.matcher(text);
        if (!box.matches()) {
            return Optional.empty();
        }
        Rectangle2D area = new Rectangle2D.Double(
                Double.parseDouble(box.group(1)),
                Double.parseDouble(box.group(2)),
                Double.parseDouble(box.group(3)),
                Double.parseDouble(box.group(4)));
        return Optional.of(new ViewBox(area, text.strip().replaceAll("\\s+", " ")))
                .filter(view -> area.getWidth() > 0 && area.getHeight() > 0);
    }

    /** The view box of a file, or what its width and height amount to; empty after a fatal finding. */
    static Optional<ViewBox> ofRoot(Element root, SvgFindings findings) {
        String text = root.get("viewBox");
        Optional<ViewBox> view = BOX.matcher(text).matches() ? parse(text) : size(root);
        if (view.filter(box -> Math.round(box.area().getWidth()) < 1
                        || Math.round(box.area().getHeight()) < 1)
                .isPresent()) {
            view = Optional.empty();
        }
        if (view.isEmpty()) {
            boolean empty = BOX.matcher(text).matches();
            findings.add(
                    Kind.UNREADABLE,
                    Optional.empty(),
                    empty ? "the viewBox has no area" : "the SVG has no usable viewBox",
                    empty
                            ? "give the viewBox a width and a height of at least 1"
                            : "give the svg element a viewBox such as \"0 0 640 360\"");
        }
        return view;
    }

    private static Optional<ViewBox> size(Element root) {
        Scope none = Scope.root(0, 0);
        Optional<String> width = Lengths.plain(root.get("width"), Lengths.Axis.ACROSS, none);
        Optional<String> height = Lengths.plain(root.get("height"), Lengths.Axis.DOWN, none);
        return width.flatMap(across -> height.flatMap(down -> parse("0 0 " + across + " " + down)));
    }

    /**
     * How much larger than its view box a drawing is to be shown, as its width and height say: drawing programs that
     * count in millimetres have 80 units in a drawing of 302 pixels. 1 if they say nothing, or less.
     */
    double enlarged(Element root) {
        Optional<ViewBox> shown =
                root.get("width").contains("%") || root.get("height").contains("%") ? Optional.empty() : size(root);
        return shown.map(ViewBox::area)
                .map(size -> Math.min(size.getWidth() / area.getWidth(), size.getHeight() / area.getHeight()))
                .filter(factor -> factor > 1)
                .orElse(1.0);
    }

    /** The transform that fits this into an area, as {@code preserveAspectRatio} says. */
    AffineTransform fit(Rectangle2D into, String preserve) {
        double sx = into.getWidth() / area.getWidth();
        double sy = into.getHeight() / area.getHeight();
        String how = preserve.strip();
        if (!how.startsWith("none")) {
            double both = how.endsWith("slice") ? Math.max(sx, sy) : Math.min(sx, sy);
            sx = both;
            sy = both;
        }
        double restX = (into.getWidth() - area.getWidth() * sx) * part(how, "xM");
        double restY = (into.getHeight() - area.getHeight() * sy) * part(how, "YM");
        AffineTransform fit = AffineTransform.getTranslateInstance(into.getX() + restX, into.getY() + restY);
        fit.scale(sx, sy);
        fit.translate(-area.getX(), -area.getY());
        return fit;
    }

    private static double part(String how, String axis) {
        int at = how.indexOf(axis);
        String word = at < 0 ? "Mid" : how.substring(at + 1, Math.min(how.length(), at + 4));
        return switch (word) {
            case "Min" -> 0;
            case "Max" -> 1;
            default -> 0.5;
        };
    }

    /** A rectangle of one colour that covers it. */
    Element filled(SvgColours.Tint tint, Node.Spot end) {
        Element rect = Element.of("rect", end);
        rect.attributes().put("x", Lengths.text(area.getX()));
        rect.attributes().put("y", Lengths.text(area.getY()));
        rect.attributes().put("width", Lengths.text(area.getWidth()));
        rect.attributes().put("height", Lengths.text(area.getHeight()));
        rect.attributes().put("fill", tint.hex());
        if (tint.opacity() < 1) {
            rect.attributes().put("fill-opacity", Lengths.text(tint.opacity()));
        }
        return rect;
    }
}

package org.leafpress.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.Gradient;
import org.leafpress.pdf.Stroke;
import org.leafpress.svg.Mark.Fill;

/** Reads what a cleaned drawing draws. */
final class MarkReader {
    private final Map<String, Element> definitions = new HashMap<>();

    private MarkReader() {}

    static List<Mark> read(Element root) {
        MarkReader reader = new MarkReader();
        root.elements().stream()
                .filter(child -> child.name().equals("defs"))
                .flatMap(defs -> defs.elements().stream())
                .forEach(element -> reader.definitions.put(element.get("id"), element));
        ViewBox view = ViewBox.parse(root.get("viewBox")).orElseThrow();
        AffineTransform origin = AffineTransform.getTranslateInstance(
                -view.area().getX(), -view.area().getY());
        List<Mark> marks = new ArrayList<>();
        reader.group(root, Look.INITIAL.within(root, origin), marks);
        return marks;
    }

    private void children(Element parent, Look look, List<Mark> out) {
        for (Element child : parent.elements()) {
            Look own = look.within(child, SvgTree.matrix(child.get("transform")));
            switch (child.name()) {
                case "g" -> group(child, own, out);
                case "text" ->
                    grouped(child, own, TextReader.read(child, own).stream().toList(), out);
                case "path", "rect", "circle", "ellipse", "line", "polyline", "polygon" -> form(child, own, out);
                default -> {
                    // Definitions are looked up, and titles do not show.
                }
            }
        }
    }

    private void group(Element element, Look look, List<Mark> out) {
        List<Mark> marks = new ArrayList<>();
        children(element, look, marks);
        grouped(element, look, marks, out);
    }

    /** Adds marks, as one if they are cut or let something through together. */
    private void grouped(Element element, Look look, List<? extends Mark> marks, List<Mark> out) {
        double opacity = number(element, "opacity", 1);
        List<Mark.Clip> clips = clips(element.get("clip-path"), look);
        boolean cutToNothing =
                clips.stream().anyMatch(clip -> clip.area().getBounds2D().isEmpty());
        if (marks.isEmpty() || opacity <= 0 || cutToNothing) {
            return;
        }
        if (opacity >= 1 && clips.isEmpty()) {
            out.addAll(marks);
        } else {
            out.add(new Mark.Group(List.copyOf(marks), opacity, clips));
        }
    }

    private void form(Element element, Look look, List<Mark> out) {
        Shape shape = Shapes.of(element);
        if (look.hidden() || shape.getPathIterator(null).isDone()) {
            return;
        }
        Optional<Fill> fill = fill(look, shape);
        Optional<Stroke> line = look.line();
        double opacity = number(element, "opacity", 1);
        boolean alone = fill.isEmpty() || line.isEmpty();
        double direct = alone ? opacity : 1;
        double lineOpacity = look.strokeOpacity() * direct;
        Mark.Form form = new Mark.Form(
                shape,
                look.transform(),
                fill.map(found -> new Fill(found.colour(), found.gradient(), found.place(), found.opacity() * direct))
                        .filter(found -> found.opacity() > 0),
                look.evenOdd(),
                line.filter(unused -> lineOpacity > 0),
                lineOpacity,
                look.lineFirst());
        if (form.fill().isEmpty() && form.line().isEmpty()) {
            return;
        }
        Element without = Element.of(element.name(), element.end());
        without.attributes().putAll(element.attributes());
        if (alone) {
            // One thing needs no group to let through what is below.
            without.attributes().remove("opacity");
        }
        grouped(without, look, List.of(form), out);
    }

    private Optional<Fill> fill(Look look, Shape shape) {
        if (look.fill().equals("none") || look.fillOpacity() <= 0) {
            return Optional.empty();
        }
        Optional<Element> gradient = definition(look.fill());
        if (gradient.isEmpty()) {
            return Optional.of(
                    new Fill(look.fillColour(), Optional.empty(), new AffineTransform(), look.fillOpacity()));
        }
        AffineTransform place = new AffineTransform(look.transform());
        if (!gradient.get().get("gradientUnits").equals("userSpaceOnUse")) {
            Rectangle2D box = shape.getBounds2D();
            if (box.getWidth() <= 0 || box.getHeight() <= 0) {
                return Optional.empty(); // browsers fill nothing then
            }
            place.concatenate(new AffineTransform(box.getWidth(), 0, 0, box.getHeight(), box.getX(), box.getY()));
        }
        place.concatenate(SvgTree.matrix(gradient.get().get("gradientTransform")));
        Gradient colours = GradientReader.read(gradient.get());
        double opacity = look.fillOpacity() * GradientReader.opacity(gradient.get());
        return Optional.of(new Fill(Colour.BLACK, Optional.of(colours), place, opacity));
    }

    private Optional<Element> definition(String paint) {
        return SvgTree.reference(paint).flatMap(found -> Optional.ofNullable(definitions.get(found.id())));
    }

    private List<Mark.Clip> clips(String reference, Look look) {
        List<Mark.Clip> clips = new ArrayList<>();
        Optional<Element> at = definition(reference);
        for (int i = 0; i < SvgLimits.DEEPEST && at.isPresent(); i++) {
            clips.add(clip(at.get(), look));
            at = definition(at.get().get("clip-path"));
        }
        return clips;
    }

    private static Mark.Clip clip(Element element, Look look) {
        Path2D area = new Path2D.Double();
        boolean evenOdd = false;
        for (Element child : element.elements()) {
            AffineTransform place = new AffineTransform(look.transform());
            place.concatenate(SvgTree.matrix(child.get("transform")));
            area.append(place.createTransformedShape(Shapes.of(child)), false);
            evenOdd |= child.get("clip-rule").equals("evenodd");
        }
        return new Mark.Clip(area, evenOdd);
    }

    static double number(Element element, String name, double usual) {
        String text = element.get(name);
        return text.isEmpty() ? usual : Double.parseDouble(text);
    }
}

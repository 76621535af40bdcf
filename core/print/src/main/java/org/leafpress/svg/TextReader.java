package org.leafpress.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of a cleaned drawing: its stretches of one look, each with its place if it has one. */
final class TextReader {
    /** Only there to bring the line back to its height. */
    private static final String NOTHING = "\u200B";

    private final List<Mark.Run> runs = new ArrayList<>();
    /** What the next stretch starts with. */
    private Optional<Double> x = Optional.of(0.0);

    private Optional<Double> y = Optional.of(0.0);
    private double dx;
    private double dy;
    private boolean spaced = true;

    private TextReader() {}

    /** Empty if nothing of it shows. */
    static Optional<Mark.Label> read(Element text, Look look) {
        TextReader reader = new TextReader();
        reader.element(text, look);
        return reader.runs.isEmpty() ? Optional.empty() : Optional.of(new Mark.Label(look.transform(), reader.runs));
    }

    private void element(Element element, Look look) {
        if (element.find("x").isPresent()) {
            x = element.find("x").map(Double::parseDouble);
        }
        if (element.find("y").isPresent()) {
            y = element.find("y").map(Double::parseDouble);
            dy = 0;
        }
        dx += MarkReader.number(element, "dx", 0);
        dy += MarkReader.number(element, "dy", 0);
        for (Node child : element.children()) {
            if (child instanceof TextNode words) {
                words(words.text(), look);
            } else if (child instanceof Element inner && inner.name().equals("tspan")) {
                element(inner, look.within(inner, new AffineTransform()));
            }
        }
    }

    private void words(String raw, Look look) {
        String text = raw.replace(NOTHING, "").replaceAll("\\s+", " ");
        String shown = (spaced || x.isPresent()) && text.startsWith(" ") ? text.substring(1) : text;
        double opacity = look.fillOpacity();
        boolean visible =
                !look.hidden() && look.type().size() > 0 && !look.fill().equals("none") && opacity > 0;
        if (shown.isEmpty() || !visible) {
            return;
        }
        spaced = shown.endsWith(" ");
        runs.add(new Mark.Run(
                shown,
                x,
                y,
                dx,
                dy,
                look.type().size(),
                look.type().strong(),
                look.fillColour(),
                opacity,
                look.type().shift()));
        x = Optional.empty();
        y = Optional.empty();
        dx = 0;
        dy = 0;
    }
}

package org.leafpress.svg;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.svg.SvgFinding.Kind;

/** Rebuilds a drawing from what page and paper draw alike. */
final class SvgCleaner {
    private final SvgFindings findings;
    private final SvgTree source;
    private final Definitions definitions = new Definitions();
    private final Looks looks;
    private final TextCleaner texts;
    private final SvgOmissions leftOut;
    private int elements;
    private int shapes;
    private Optional<Element> firstImage = Optional.empty();

    private SvgCleaner(Element root, SvgFindings findings) {
        this.findings = findings;
        source = new SvgTree(root, findings);
        looks = new Looks(source, definitions);
        texts = new TextCleaner(source, looks);
        leftOut = new SvgOmissions(findings);
    }

    static SvgReading read(String text) {
        SvgFindings findings = new SvgFindings(text);
        Optional<Svg> svg = SvgParser.parse(text, findings)
                .flatMap(root ->
                        ViewBox.ofRoot(root, findings).map(view -> new SvgCleaner(root, findings).root(root, view)));
        return new SvgReading(findings.hasFatal() ? Optional.empty() : svg, findings.sorted());
    }

    private Svg root(Element raw, ViewBox view) {
        Map<String, String> style = source.style(raw);
        Scope around = Scope.root(view.area().getWidth(), view.area().getHeight());
        Scope scope = looks.scope(style, around, "");
        Element clean = Element.of("svg", raw.end());
        clean.attributes().put("viewBox", view.text());
        looks.apply(raw, style, scope, clean);
        SvgColours.find(style.getOrDefault("background-color", style.getOrDefault("background", "none")))
                .filter(tint -> tint.opacity() > 0)
                .ifPresent(tint -> clean.children().add(view.filled(tint, raw.end())));
        children(raw, clean, scope);
        if (!definitions.all().isEmpty()) {
            Element defs = Element.of("defs", raw.end());
            defs.children().addAll(definitions.all());
            clean.children().add(0, defs);
        }
        if (clean.elements().stream().anyMatch(SvgCleaner::isText)) {
            clean.attributes().put("font-family", "sans-serif");
        }
        firstImage.filter(unused -> shapes == 0).ifPresent(leftOut::onlyImages);
        return new Svg(clean, view, view.enlarged(raw));
    }

    private static boolean isText(Element element) {
        return element.name().equals("text") || element.elements().stream().anyMatch(SvgCleaner::isText);
    }

    private void children(Element raw, Element clean, Scope scope) {
        for (Element child : raw.elements()) {
            if (findings.hasFatal()) {
                return;
            }
            element(child, scope).ifPresent(clean.children()::add);
        }
    }

    private Optional<Element> element(Element raw, Scope outer) {
        if (++elements > SvgLimits.MOST_ELEMENTS) {
            SvgLimits.tooMany(raw, findings);
            return Optional.empty();
        }
        Map<String, String> style = source.style(raw);
        if (style.getOrDefault("display", "").equals("none")) {
            return Optional.empty();
        }
        if (Shapes.isShape(raw.name())) {
            raw.elements().forEach(leftOut::isMovement);
            return shape(raw, style, outer);
        }
        if (leftOut.isMovement(raw)) {
            return Optional.empty();
        }
        return switch (raw.name()) {
            case "title", "desc" -> Optional.of(words(raw));
            case "g", "a" -> group(raw, style, outer);
            case "svg" -> nested(raw, raw, style, outer);
            case "switch" -> choice(raw, style, outer);
            case "use" -> use(raw, style, outer);
            case "text" -> text(raw, style, outer);
            case "image" -> {
                firstImage = firstImage.or(() -> Optional.of(raw));
                leftOut.image(raw);
                yield Optional.empty();
            }
            case "foreignObject" -> {
                leftOut.foreign(raw);
                yield Optional.empty();
            }
            case "metadata",
                    "style",
                    "defs",
                    "symbol",
                    "linearGradient",
                    "radialGradient",
                    "clipPath",
                    "mask",
                    "pattern",
                    "marker",
                    "filter",
                    "font",
                    "font-face",
                    "cursor",
                    "view",
                    "color-profile",
                    "solidColor" -> Optional.empty();
            default -> {
                looks.unknown(raw);
                yield Optional.empty();
            }
        };
    }

    private static Element words(Element raw) {
        Element clean = Element.of(raw.name(), raw.end());
        if (!raw.text().isEmpty()) {
            clean.children().add(new TextNode(raw.text().replaceAll("\\s+", " ")));
        }
        return clean;
    }

    private Optional<Element> shape(Element raw, Map<String, String> style, Scope outer) {
        Element clean = Element.of(raw.name(), raw.end());
        Scope scope = dress(raw, style, outer, clean, "");
        Shape outline = scope.transform().createTransformedShape(Shapes.of(clean));
        if (!Shapes.isDrawable(outline)) {
            findings.add(
                    Kind.LEFT_OUT,
                    raw,
                    "a shape is left out: it is far larger than the drawing",
                    "draw it again within the page of the drawing program");
            return Optional.empty();
        }
        shapes++;
        return Optional.of(clean).map(done -> new Markers(source, this::element).with(raw, style, done, scope));
    }

    /**
     * Gives an element its transform and its look.
     *
     * @param moved a transform after its own, cleaned; empty for none
     * @return what its contents take from it
     */
    private Scope dress(Element raw, Map<String, String> style, Scope outer, Element clean, String moved) {
        String own = looks.transform(raw, style, outer);
        String all = (own + " " + moved).strip();
        Scope scope = looks.scope(style, outer, all);
        looks.apply(raw, style, scope, clean);
        if (!all.isEmpty()) {
            clean.transform(all, raw);
        }
        if (scope.depth() > SvgLimits.DEEPEST) {
            SvgLimits.tooDeep(raw, findings);
        }
        return scope;
    }

    private Optional<Element> group(Element raw, Map<String, String> style, Scope outer) {
        if (raw.name().equals("a") && !raw.get("href").isEmpty()) {
            leftOut.link(raw);
        }
        Element clean = Element.of("g", raw.end());
        children(raw, clean, dress(raw, style, outer, clean, ""));
        return Optional.of(clean);
    }

    /**
     * A drawing within the drawing.
     *
     * @param raw the element whose size counts: {@code svg}, or the {@code use} of one or of a symbol
     * @param content the element whose contents are drawn
     */
    private Optional<Element> nested(Element raw, Element content, Map<String, String> style, Scope outer) {
        Rectangle2D area = area(style, outer);
        if (area.getWidth() <= 0 || area.getHeight() <= 0) {
            return Optional.empty();
        }
        Optional<ViewBox> view = ViewBox.parse(content.get("viewBox"));
        AffineTransform fit = view.map(box -> box.fit(area, content.get("preserveAspectRatio")))
                .orElseGet(() -> AffineTransform.getTranslateInstance(area.getX(), area.getY()));
        Element clean = Element.of("g", raw.end());
        Scope scope = dress(raw, style, outer, clean, fit.isIdentity() ? "" : SvgTree.text(fit));
        Map<String, String> own = source.style(content);
        if (!own.getOrDefault("overflow", "hidden").equals("visible")) {
            clip(raw, area, fit, clean);
        }
        Rectangle2D inner = view.map(ViewBox::area).orElse(area);
        children(content, clean, scope.viewBox(inner.getWidth(), inner.getHeight()));
        return Optional.of(clean);
    }

    private void clip(Element raw, Rectangle2D area, AffineTransform fit, Element clean) {
        try {
            Rectangle2D cut = fit.createInverse().createTransformedShape(area).getBounds2D();
            clean.attributes().putIfAbsent("clip-path", "url(#" + looks.clips().rectangle(cut, raw) + ")");
        } catch (NoninvertibleTransformException e) {
            clean.attributes().put("visibility", "hidden"); // squeezed to nothing: there is nothing to see
        }
    }

    private static Rectangle2D area(Map<String, String> style, Scope scope) {
        double[] box = new double[4];
        String[] names = {"x", "y", "width", "height"};
        for (int i = 0; i < 4; i++) {
            String value = style.getOrDefault(names[i], i < 2 ? "0" : "100%");
            box[i] = Lengths.find(value.equals("auto") ? "100%" : value, Lengths.axis(names[i]), scope)
                    .orElse(0.0);
        }
        return new Rectangle2D.Double(box[0], box[1], box[2], box[3]);
    }

    /** The first of several that can be drawn. Words that a browser would take from HTML must stand in it too. */
    private Optional<Element> choice(Element raw, Map<String, String> style, Scope outer) {
        List<Element> able = raw.elements().stream()
                .filter(child -> child.get("requiredExtensions").isBlank()
                        && child.get("systemLanguage").isBlank())
                .toList();
        Optional<Element> shown = able.stream().findFirst();
        Optional<Element> chosen = able.stream()
                .filter(child -> !child.name().equals("foreignObject"))
                .findFirst();
        String words = shown.map(SvgOmissions::said).orElse("");
        String kept = chosen.map(SvgOmissions::said).orElse("");
        if (!kept.contains(words)) {
            leftOut.words(shown.orElse(raw), words, kept);
        }
        Element clean = Element.of("g", raw.end());
        Scope scope = dress(raw, style, outer, clean, "");
        chosen.flatMap(child -> element(child, scope)).ifPresent(clean.children()::add);
        return Optional.of(clean);
    }

    private Optional<Element> use(Element raw, Map<String, String> style, Scope outer) {
        Optional<Element> target = source.target(raw.get("href"));
        if (target.isEmpty() || outer.uses() >= SvgLimits.DEEPEST_USE) {
            leftOut.use(raw, target.isPresent());
            return Optional.empty();
        }
        Element content = target.get();
        Scope used = outer.used();
        if (content.name().equals("symbol") || content.name().equals("svg")) {
            return nested(raw, content, sized(style, content), used);
        }
        Rectangle2D at = area(style, outer);
        boolean moved = at.getX() != 0 || at.getY() != 0;
        Element clean = Element.of("g", raw.end());
        String move = "translate(" + Lengths.text(at.getX()) + " " + Lengths.text(at.getY()) + ")";
        Scope scope = dress(raw, style, used, clean, moved ? move : "");
        element(content, scope).ifPresent(clean.children()::add);
        return Optional.of(clean);
    }

    /** A drawing that is used has its own size, unless the use of it says another; a symbol has none. */
    private Map<String, String> sized(Map<String, String> style, Element content) {
        Map<String, String> sized = new LinkedHashMap<>(style);
        for (String side : List.of("width", "height")) {
            Optional.ofNullable(source.style(content).get(side))
                    .filter(unused -> content.name().equals("svg"))
                    .ifPresent(value -> sized.putIfAbsent(side, value));
        }
        return sized;
    }

    private Optional<Element> text(Element raw, Map<String, String> style, Scope outer) {
        String transform = looks.transform(raw, style, outer);
        Scope scope = looks.scope(style, outer, transform);
        Element clean = texts.span(raw, style, scope, 0);
        if (!transform.isEmpty()) {
            clean.transform(transform, raw);
        }
        if (raw.hasWords()) {
            shapes++;
            findings.add(
                    Kind.WORDS,
                    raw,
                    "words are drawn in the picture",
                    "take them out and say them in the caption: words in pictures cannot be translated or enlarged");
        }
        return Optional.of(clean);
    }
}

package org.leafpress.svg;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.svg.SvgFinding.Kind;

/** The tree of a file as it was read: who stands in whom, what has which id, and what its style sheets say. */
final class SvgTree {
    private static final Pattern REFERENCE =
            Pattern.compile("url\\(\\s*['\"]?\\s*#([^'\")]*?)\\s*['\"]?\\s*\\)\\s*(.*)");
    private static final Pattern OWN = Pattern.compile("\\s*#(.+)");

    private final SvgFindings findings;
    private final StyleSheet styles;
    private final Map<String, Element> byId = new HashMap<>();
    private final IdentityHashMap<Element, Element> parents = new IdentityHashMap<>();

    SvgTree(Element root, SvgFindings findings) {
        this.findings = findings;
        styles = StyleSheet.of(root, findings);
        index(root);
    }

    private void index(Element element) {
        element.find("id").ifPresent(id -> byId.putIfAbsent(id, element));
        for (Element child : element.elements()) {
            parents.put(child, element);
            index(child);
        }
    }

    SvgFindings findings() {
        return findings;
    }

    /**
     * A reference to a part of the file.
     *
     * @param id of the part
     * @param rest what to do without it
     */
    record Reference(String id, String rest) {}

    static Optional<Reference> reference(String value) {
        Matcher reference = REFERENCE.matcher(value.strip());
        return reference.matches()
                ? Optional.of(new Reference(reference.group(1), reference.group(2)))
                : Optional.empty();
    }

    Optional<Element> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** What an {@code href} refers to, if it is in the file. */
    Optional<Element> target(String href) {
        Matcher own = OWN.matcher(href);
        return own.matches() ? byId(own.group(1).strip()) : Optional.empty();
    }

    /** All that attributes and style sheets say about an element. */
    Map<String, String> style(Element element) {
        List<Element> path = new ArrayList<>();
        for (Element at = element; at != null; at = parents.get(at)) {
            path.add(at);
        }
        Collections.reverse(path);
        return styles.computed(path);
    }

    /** What an element or the nearest around it says of a property. */
    String inherited(Element element, String property, String usual) {
        for (Element at = element; at != null; at = parents.get(at)) {
            Optional<String> value = Optional.ofNullable(style(at).get(property));
            if (value.isPresent()) {
                return value.get();
            }
        }
        return usual;
    }

    /** A transform in the words of SVG; empty if it cannot be understood, which is a finding, or changes nothing. */
    Optional<String> transform(Element element, String attribute, String value) {
        String plain = value.strip().replaceAll("(?<=\\d|\\.)(?:deg|px)\\b", "").replaceAll("\\s+", " ");
        if (plain.isEmpty() || plain.equals("none")) {
            return Optional.empty();
        }
        try {
            SvgTransform.parse(plain);
            return Optional.of(plain);
        } catch (SvgFault e) {
            findings.add(
                    Kind.LEFT_OUT,
                    element,
                    attribute,
                    "this part stands where it would without its transform: " + e.reason(),
                    "ungroup this part in the drawing program, and export the drawing again");
            return Optional.empty();
        }
    }

    /** The transform that a cleaned text describes. */
    static AffineTransform matrix(String clean) {
        try {
            return SvgTransform.parse(clean);
        } catch (SvgFault e) {
            throw new IllegalArgumentException("not a cleaned transform: " + clean, e);
        }
    }

    /** A transform as text. */
    static String text(AffineTransform transform) {
        double[] m = new double[6];
        transform.getMatrix(m);
        StringBuilder out = new StringBuilder("matrix(");
        for (int i = 0; i < 6; i++) {
            out.append(i == 0 ? "" : " ").append(Lengths.text(m[i]));
        }
        return out.append(')').toString();
    }
}

package org.leafpress.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An element of an SVG, before or after cleaning.
 *
 * @param name without a prefix
 * @param attributes in the order of the file, without those of drawing programs; {@code xlink:href} is {@code href}
 * @param children may be added to while the tree is built
 * @param end where its start tag ends in the file
 */
record Element(String name, Map<String, String> attributes, List<Node> children, Spot end) implements Node {
    private static final Set<String> UNSEEN = Set.of("title", "desc", "metadata", "style", "script");

    static Element of(String name, Spot end) {
        return new Element(name, new LinkedHashMap<>(), new ArrayList<>(), end);
    }

    Optional<String> find(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** An attribute; empty if it is not there. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    List<Element> elements() {
        return children.stream()
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .toList();
    }

    /** The text of this element alone. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (Node child : children) {
            if (child instanceof TextNode words) {
                out.append(words.text());
            }
        }
        return out.toString();
    }

    /** True if words stand in it that a reader would see. */
    boolean hasWords() {
        return !UNSEEN.contains(name)
                && (!text().isBlank() || elements().stream().anyMatch(Element::hasWords));
    }

    /** Sets the transform at the place where the file has it, so that a drawing that is clean already stays as it is. */
    void transform(String transform, Element raw) {
        Map<String, String> before = Map.copyOf(attributes);
        List<String> order = List.copyOf(attributes.keySet());
        attributes.clear();
        List<String> names = List.copyOf(raw.attributes().keySet());
        int at = names.indexOf("transform");
        boolean placed = false;
        for (String name : order) {
            if (!placed && names.indexOf(name) > at) {
                attributes.put("transform", transform);
                placed = true;
            }
            attributes.put(name, String.valueOf(before.get(name)));
        }
        attributes.putIfAbsent("transform", transform);
    }
}

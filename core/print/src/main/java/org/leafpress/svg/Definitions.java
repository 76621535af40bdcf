package org.leafpress.svg;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The gradients and clip paths of a cleaned drawing, each once. */
final class Definitions {
    private final Map<String, String> ids = new LinkedHashMap<>();
    private final List<Element> elements = new ArrayList<>();

    /** The id under which an element can be referred to; the element's own id is set to it. */
    String add(Element element) {
        return ids.computeIfAbsent(SvgWriter.write(element), text -> {
            String id = "d" + (elements.size() + 1);
            Element named = Element.of(element.name(), element.end());
            named.attributes().put("id", id);
            named.attributes().putAll(element.attributes());
            named.children().addAll(element.children());
            elements.add(named);
            return id;
        });
    }

    List<Element> all() {
        return elements;
    }
}

package org.leafpress.svg;

import org.leafpress.xml.Escape;

/** Writes a cleaned drawing. */
final class SvgWriter {
    private SvgWriter() {}

    static String write(Element root) {
        StringBuilder out = new StringBuilder(1024);
        write(root, " xmlns=\"http://www.w3.org/2000/svg\"", out);
        return out.append('\n').toString();
    }

    private static void write(Element element, String first, StringBuilder out) {
        out.append('<').append(element.name()).append(first);
        element.attributes().forEach((name, value) -> {
            out.append(' ').append(name).append("=\"");
            Escape.text(value, out);
            out.append('"');
        });
        out.append('>');
        for (Node child : element.children()) {
            if (child instanceof TextNode words) {
                Escape.text(words.text(), out);
            } else if (child instanceof Element inner) {
                write(inner, "", out);
            }
        }
        out.append("</").append(element.name()).append('>');
    }
}

package org.leafpress.xml;

/** Escapes text for HTML and XML, the one way for all that is written as either. */
public final class Escape {
    private Escape() {}

    /** Text for element content and for attribute values in double quotes. */
    public static void text(CharSequence text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}

package org.leafpress.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a part of the model says, written out so that it can be kept in a file: one value on a line, and the words of a
 * paragraph on one. The file is proved by its {@link #fingerprint}, which is that of the part.
 */
public final class SaidText {
    /** What holds the words of one paragraph in {@code content}. */
    private static final Set<String> PARAGRAPHS = Set.of("Phrase", "Paragraph", "Heading");

    private final String said;
    private final KeyNames names;

    private SaidText(String said, Class<?> type) {
        this.said = said;
        this.names = KeyNames.of(type);
    }

    /**
     * A value, or the words of a paragraph.
     *
     * @param part keys and ids that lead to it, such as {@code relief/do/small-sips/action}
     * @param words with {@code **} around what is bold
     */
    public record Saying(String part, String words) {}

    /** What a part says, in the sense of {@link Fingerprint#of}. */
    public static SaidText of(Record part) {
        StringBuilder said = new StringBuilder();
        new CanonicalForm(said).write(part);
        return new SaidText(said.toString(), part.getClass());
    }

    /**
     * Reads what {@link #lines} wrote.
     *
     * @param type of the part
     * @return empty if it does not have the fingerprint: someone has changed it
     */
    public static Optional<SaidText> parse(String lines, Class<?> type, Fingerprint fingerprint) {
        return Optional.of(new SaidText(lines.replaceAll("\r?\n *", ""), type))
                .filter(text -> text.fingerprint().equals(fingerprint));
    }

    /** The fingerprint of the part. */
    public Fingerprint fingerprint() {
        return Fingerprint.ofSaid(said);
    }

    /** To be kept in a file. */
    public String lines() {
        return read().lines.append('\n').toString();
    }

    /** What is said, in order. */
    public List<Saying> sayings() {
        return List.copyOf(read().sayings);
    }

    private Reader read() {
        Reader reader = new Reader(said, names);
        reader.value("", "", 0);
        return reader;
    }

    /** Reads the canonical form, in which each value has its length before it. */
    private static final class Reader {
        private final String said;
        private final KeyNames names;
        private final StringBuilder lines = new StringBuilder();
        private final List<Saying> sayings = new ArrayList<>();
        private int at;

        /** The words of the paragraph at hand. */
        private @Nullable StringBuilder paragraph;

        Reader(String said, KeyNames names) {
            this.said = said;
            this.names = names;
        }

        /**
         * Reads a value.
         *
         * @param part that it belongs to
         * @param key of the component that it is in
         */
        void value(String part, String key, int depth) {
            char first = said.charAt(at);
            if (Character.isDigit(first)) {
                leaf(part, key);
            } else if (first == '[') {
                copy(1);
                while (said.charAt(at) != ']') {
                    line(depth + 1);
                    value(part, key, depth + 1);
                }
                copy(1);
            } else if (first == '{') {
                copy(1);
                while (said.charAt(at) != '}') {
                    line(depth + 1);
                    String name = text();
                    value(below(part, name), name, depth + 1);
                }
                copy(1);
            } else {
                record(part, depth);
            }
        }

        private void record(String part, int depth) {
            int open = said.indexOf('(', at);
            String type = said.substring(at, open);
            copy(open + 1 - at);
            String mark = type.equals("Strong") ? "**" : type.equals("Emphasis") ? "*" : "";
            say(mark);
            String own = part;
            while (said.charAt(at) != ')') {
                line(depth + 1);
                int equals = said.indexOf('=', at);
                String name = said.substring(at, equals);
                copy(equals + 1 - at);
                if (name.equals("content") && PARAGRAPHS.contains(type)) {
                    paragraph(own, depth + 1);
                } else {
                    value(below(own, names.key(type, name)), name, depth + 1);
                    if (name.equals("id")) {
                        own = below(own, sayings.get(sayings.size() - 1).words());
                    }
                }
            }
            say(mark);
            copy(1);
        }

        private void paragraph(String part, int depth) {
            StringBuilder words = new StringBuilder();
            paragraph = words;
            value(part, "content", depth);
            paragraph = null;
            sayings.add(new Saying(part, words.toString()));
        }

        private void leaf(String part, String key) {
            String text = text();
            if (paragraph == null) {
                sayings.add(new Saying(part, text));
            } else {
                say(
                        key.equals("content")
                                ? text
                                : key.equals("placeholder") ? "{{" + text.replace('-', '.') + "}}" : "[" + text + "]");
            }
        }

        private void say(String words) {
            if (paragraph != null) {
                paragraph.append(words);
            }
        }

        private String text() {
            int colon = said.indexOf(':', at);
            int length = Integer.parseInt(said.substring(at, colon));
            String text = said.substring(colon + 1, colon + 1 + length);
            copy(colon + 1 + length - at);
            return text;
        }

        private void copy(int length) {
            lines.append(said, at, at + length);
            at += length;
        }

        private void line(int depth) {
            if (paragraph == null) {
                lines.append('\n').append(" ".repeat(depth));
            }
        }

        private static String below(String part, String name) {
            return part.isEmpty() || part.equals("leaflet") ? name : part + "/" + name;
        }
    }
}

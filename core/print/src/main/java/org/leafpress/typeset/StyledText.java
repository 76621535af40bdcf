package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.pdf.Colour;
import org.leafpress.pdf.LinkTarget;

/**
 * The text of a paragraph without its nesting: one string, cleaned, in stretches of one look and one owner each.
 *
 * @param text with single spaces, {@code \n} for a line break, and no lone surrogates or control characters
 * @param runs in order; together they cover the text
 */
record StyledText(String text, List<Run> runs) {
    StyledText {
        runs = List.copyOf(runs);
    }

    /**
     * A stretch of text.
     *
     * @param end index after its last character
     * @param strong true for bold
     * @param colour of the letters
     * @param owner the element it belongs to
     */
    record Run(int end, boolean strong, Colour colour, InlineOwner owner) {}

    /** Flattens inline content. */
    static StyledText of(List<Inline> content, TextStyle style, InlineOwner owner, LayoutContext layout) {
        // Words are hyphenated in running text only, not in links, and only in the document's own language.
        Collector collector = new Collector(layout, style.strong() ? Hyphenation.NONE : layout.hyphenation());
        collector.all(content, style.strong(), style.colour(), owner);
        return collector.finish();
    }

    /**
     * A part of a paragraph that several elements share.
     *
     * @param strong true for bold
     * @param owner the element that it belongs to
     */
    record Part(List<Inline> content, boolean strong, InlineOwner owner) {}

    /** Flattens what runs on from one element to the next: a term, and what there is to say of it. */
    static StyledText runOn(List<Part> parts, TextStyle style, LayoutContext layout) {
        Collector collector = new Collector(layout, layout.hyphenation());
        for (Part part : parts) {
            collector.space(style.colour(), part.owner());
            collector.all(part.content(), part.strong(), style.colour(), part.owner());
        }
        return collector.finish();
    }

    private static final class Collector {
        private final LayoutContext layout;
        private Hyphenation hyphenation;
        private final StringBuilder text = new StringBuilder();
        private final List<Run> runs = new ArrayList<>();
        /** True when a space here would be one too many. */
        private boolean spaced = true;

        Collector(LayoutContext layout, Hyphenation hyphenation) {
            this.layout = layout;
            this.hyphenation = hyphenation;
        }

        void all(List<Inline> content, boolean strong, Colour colour, InlineOwner owner) {
            content.forEach(inline -> one(inline, strong, colour, owner));
        }

        private void one(Inline inline, boolean strong, Colour colour, InlineOwner owner) {
            if (inline instanceof Inline.Text plain) {
                append(hyphenation.soften(shown(plain.text(), owner)));
                endRun(strong, colour, owner);
            } else if (inline instanceof Inline.Strong bold) {
                all(bold.content(), true, colour, owner);
            } else if (inline instanceof Inline.Link link) {
                link(link, strong, colour, owner);
            } else if (inline instanceof Inline.Foreign foreign) {
                text.append(foreign.rightToLeft() ? Characters.ISOLATE_TO_LEFT : Characters.ISOLATE_TO_RIGHT);
                endRun(strong, colour, owner);
                Hyphenation own = hyphenation;
                hyphenation = Hyphenation.NONE;
                all(foreign.content(), strong, colour, owner.foreign(foreign.language()));
                hyphenation = own;
                text.append(Characters.END_OF_ISOLATE);
                endRun(strong, colour, owner);
            } else {
                dropSpace();
                text.append('\n');
                spaced = true;
                endRun(strong, colour, owner);
            }
        }

        private void link(Inline.Link link, boolean strong, Colour colour, InlineOwner owner) {
            String words = InlineText.of(link.content());
            String description = link.description().filter(d -> !d.isBlank()).orElse(words);
            if (link.target() instanceof LinkTarget.Anchor anchor
                    && !layout.anchors().contains(anchor.id())) {
                layout.findings().add(new PrintFinding.UnknownAnchor(anchor.id()));
            } else if (owner.link().isEmpty() && !description.isBlank()) {
                InlineOwner inner = owner.link(new InlineOwner.LinkEnd(link.target(), InlineText.clean(description)));
                Hyphenation own = hyphenation;
                hyphenation = Hyphenation.NONE;
                all(link.content(), strong, linkColour(colour), inner);
                hyphenation = own;
                return;
            }
            all(link.content(), strong, colour, owner);
        }

        /** Running text shows links by colour too; headings and the bands of cards have colours that must stay legible. */
        private Colour linkColour(Colour colour) {
            boolean running = colour.equals(layout.palette().text())
                    || colour.equals(layout.palette().muted());
            return running ? layout.palette().link() : colour;
        }

        /** The text with words for what no font has. */
        private String shown(String raw, InlineOwner owner) {
            List<CharacterReplacement> replacements = layout.replacements().of(raw, layout.fonts(owner));
            if (replacements.isEmpty()) {
                return raw;
            }
            replacements.stream()
                    .filter(replacement -> !replacement.alike())
                    .forEach(replacement -> layout.findings().add(replacement.finding(raw)));
            return CharacterReplacements.replace(raw, replacements);
        }

        /** A space between what was said by one element and what the next says. */
        void space(Colour colour, InlineOwner owner) {
            append(" ");
            endRun(false, colour, owner);
        }

        private void append(String raw) {
            for (int i = 0; i < raw.length(); ) {
                int c = raw.codePointAt(i);
                i += Character.charCount(c);
                if (Characters.isSpace(c)) {
                    if (!spaced && !Characters.holdsSpace(text.charAt(text.length() - 1))) {
                        text.append(' ');
                        spaced = true;
                    }
                } else if (Character.isBmpCodePoint(c) && Character.isSurrogate((char) c)) {
                    text.append(Characters.REPLACEMENT);
                    spaced = false;
                } else if (!Characters.isUnprintable(c)) {
                    text.appendCodePoint(c);
                    spaced = false;
                }
            }
        }

        private void endRun(boolean strong, Colour colour, InlineOwner owner) {
            int start = runs.isEmpty() ? 0 : runs.get(runs.size() - 1).end();
            if (text.length() > start) {
                runs.add(new Run(text.length(), strong, colour, owner));
            }
        }

        private void dropSpace() {
            int end = text.length();
            if (end > 0 && text.charAt(end - 1) == ' ') {
                text.setLength(end - 1);
                trimRuns();
            }
        }

        private void trimRuns() {
            for (int i = runs.size() - 1; i >= 0; i--) {
                Run run = runs.get(i);
                int start = i == 0 ? 0 : runs.get(i - 1).end();
                if (run.end() <= text.length()) {
                    return;
                }
                if (start >= text.length()) {
                    runs.remove(i);
                } else {
                    runs.set(i, new Run(text.length(), run.strong(), run.colour(), run.owner()));
                }
            }
        }

        StyledText finish() {
            dropSpace();
            return new StyledText(text.toString(), runs);
        }
    }
}

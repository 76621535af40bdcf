package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.ShapedWord;

/** Shapes stretches of text, each in the first font that has all of it, or else letter by letter. */
final class Shaper {
    /** What readers see of a character that not even words could be found for. */
    private static final String BOX = "\u25A1";

    private final LayoutContext layout;
    private final double size;
    private final String whole;
    /** Every other glyph run is a space. */
    private @Nullable GlyphRun space;

    /**
     * Shapes parts of a text.
     *
     * @param size in points
     * @param whole the text, of which findings show some
     */
    Shaper(LayoutContext layout, double size, String whole) {
        this.layout = layout;
        this.size = size;
        this.whole = whole;
    }

    /** Shapes a stretch of one run and one level. */
    void shape(int start, int end, int level, StyledText.Run run, List<GlyphRun> out) {
        if (end == start + 1 && whole.charAt(start) == ' ') {
            space(level, run, out);
            return;
        }
        String text = visible(whole, start, end);
        if (text.isEmpty()) {
            return;
        }
        Sides sides = Sides.of(whole, start, end, level);
        Optional<FontFace> first = firstWithAll(text, run);
        if (first.isPresent()) {
            out.add(glyphRun(text, sides, first.get(), level, run));
        } else {
            split(text, sides, start, level, run, out);
        }
    }

    /** What stands beside a text in its paragraph, for text whose letters may join it; empty for others. */
    private record Sides(boolean mayJoin, String before, String after) {
        static Sides of(String whole, int start, int end, int level) {
            return (level & 1) == 0
                    ? new Sides(false, "", "")
                    : new Sides(
                            true,
                            isEdge(whole, start - 1)
                                    ? ""
                                    : visible(whole, Math.max(0, start - Joining.FARTHEST), start),
                            isEdge(whole, end)
                                    ? ""
                                    : visible(whole, end, Math.min(whole.length(), end + Joining.FARTHEST)));
        }

        private static boolean isEdge(String whole, int index) {
            return index < 0 || index == whole.length() || whole.charAt(index) == ' ';
        }

        /** The same for a part of the text. */
        Sides of(String text, int start, int end) {
            return mayJoin ? new Sides(true, before + text.substring(0, start), text.substring(end) + after) : this;
        }
    }

    /** A space in the look of a run. */
    void space(int level, StyledText.Run run, List<GlyphRun> out) {
        if ((level & 1) == 1 && !out.isEmpty() && out.get(out.size() - 1).face().has(' ')) {
            out.add(glyphRun(" ", out.get(out.size() - 1).face(), level, run));
            return;
        }
        GlyphRun known = space;
        if (known == null || known.run().end() != run.end() || known.level() != level) {
            FontSet fonts = fonts(run);
            FontFace face = fonts.find(' ', run.strong()).orElse(fonts.first(run.strong()));
            known = glyphRun(" ", face, level, run);
            space = known;
        }
        out.add(known);
    }

    /** The hyphen that shows when a line ends after {@code before}. */
    GlyphRun hyphen(GlyphRun before) {
        String hyphen = Character.toString(Characters.SOFT_HYPHEN);
        return glyphRun(hyphen, before.face(), before.face().hyphen(), before.level(), before.run());
    }

    /** A part of a glyph run that is torn, shaped anew. */
    GlyphRun part(GlyphRun torn, int start, int end) {
        if (start == 0 && end == torn.text().length()) {
            return torn;
        }
        return glyphRun(torn.text().substring(start, end), torn.face(), torn.level(), torn.run());
    }

    private GlyphRun glyphRun(String text, Sides sides, FontFace face, int level, StyledText.Run run) {
        String before = Joining.before(sides.before, text);
        String after = Joining.after(sides.after, text);
        String first = before.isEmpty() ? text : Joining.withoutFirstJoiners(text);
        String own = after.isEmpty() ? first : Joining.withoutLastJoiners(first);
        return own.isEmpty()
                ? glyphRun(text, face, level, run)
                : glyphRun(text, face, face.shape(before, own, after, (level & 1) == 1), level, run);
    }

    private GlyphRun glyphRun(String text, FontFace face, int level, StyledText.Run run) {
        return glyphRun(text, face, face.shape(text, (level & 1) == 1), level, run);
    }

    private GlyphRun glyphRun(String text, FontFace face, ShapedWord word, int level, StyledText.Run run) {
        return new GlyphRun(text, face, word, face.width(word) * size, level, run);
    }

    private Optional<FontFace> firstWithAll(String text, StyledText.Run run) {
        FontSet fonts = fonts(run);
        for (FontFace face : fonts.faces(run.strong())) {
            if (hasAll(face, text)) {
                return Optional.of(face);
            }
            if (showsAll(face, text)) {
                return Optional.empty();
            }
        }
        // A word of another script is shaped as a whole, in the font of the script.
        return fonts.fallback().find(text.codePointAt(0), run.strong()).filter(face -> hasAll(face, text));
    }

    /** A loop, since it is asked for every word. */
    private static boolean hasAll(FontFace face, String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!face.has(c) && !Characters.isDefaultIgnorable(c)) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }

    /** The same, with what {@linkplain Characters#substitute looks the same} too: no other font need be asked. */
    private static boolean showsAll(FontFace face, String text) {
        return text.codePoints()
                .allMatch(c -> face.has(c) || Characters.isDefaultIgnorable(c) || face.has(Characters.substitute(c)));
    }

    /** Sets each letter in the first font that has it; marks stay with their letter if its font has them. */
    private void split(String text, Sides sides, int start, int level, StyledText.Run run, List<GlyphRun> out) {
        int from = 0;
        Optional<FontFace> current = Optional.empty();
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            boolean stays = i > 0
                    && current.isPresent()
                    && (Characters.isDefaultIgnorable(c)
                            || (Characters.clings(c) && current.get().has(c)));
            if (!stays) {
                Optional<FontFace> wanted = fonts(run).find(c, run.strong());
                if (i == 0 || wanted.isEmpty() || !wanted.equals(current)) {
                    add(text.substring(from, i), sides.of(text, from, i), current, start, level, run, out);
                    from = i;
                    current = wanted;
                }
            }
            i += Character.charCount(c);
        }
        add(text.substring(from), sides.of(text, from, text.length()), current, start, level, run, out);
    }

    private void add(
            String text,
            Sides sides,
            Optional<FontFace> face,
            int start,
            int level,
            StyledText.Run run,
            List<GlyphRun> out) {
        if (text.isEmpty()) {
            return;
        }
        if (face.isPresent()) {
            out.add(glyphRun(text, sides, face.get(), level, run));
            return;
        }
        int c = text.codePointAt(0);
        int substitute = Characters.substitute(c);
        Optional<FontFace> other = fonts(run).find(substitute, run.strong());
        if (substitute != c && other.isPresent()) {
            out.add(glyphRun(Character.toString(substitute), other.get(), level, run));
        } else if (!Characters.isDefaultIgnorable(c)) {
            int end = Math.min(whole.length(), start + text.length());
            layout.findings().add(new CharacterReplacement(start, end, BOX, false).finding(whole));
            FontFace first = fonts(run).first(run.strong());
            out.add(glyphRun(text, first, first.missing(text), level, run));
        }
    }

    private FontSet fonts(StyledText.Run run) {
        return layout.fonts(run.owner());
    }

    private static String visible(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= '\u00AD' && (Characters.isSteering(c) || Character.isHighSurrogate(c))) {
                StringBuilder out = new StringBuilder(end - start);
                text.substring(start, end)
                        .codePoints()
                        .filter(point -> !Characters.isSteering(point))
                        .forEach(out::appendCodePoint);
                return out.toString();
            }
        }
        return text.substring(start, end);
    }
}

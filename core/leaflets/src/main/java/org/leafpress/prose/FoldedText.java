package org.leafpress.prose;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text as it is compared with words, with the way back to the text as it was written. What readers do not tell apart,
 * or keyboards and word processors choose for them, is folded: apostrophes and quotation marks, hyphens and dashes, every
 * kind of blank, composed and decomposed letters (NFC), ligatures and full-width forms, digits below the line, characters
 * without width, Arabic vowel signs and tatweel, and the two ways to type kaf and yeh. Letters keep their case; {@link #key} folds that too.
 * Only for comparing: what readers see stays as it was written. Immutable.
 */
public final class FoldedText {
    private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** No text of smaller units than this one changes by composing. */
    private static final int FIRST_COMBINING = 0x0300;

    private static final int TATWEEL = 0x0640;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    /** Stands for a character that is left out. */
    private static final int NOTHING = -1;

    private final String value;
    /** For each unit of the value, where what it stands for begins in the source; empty if nothing was folded. */
    private final int[] starts;
    /** The same for where that ends. */
    private final int[] ends;

    private FoldedText(String value, int[] starts, int[] ends) {
        this.value = value;
        this.starts = starts;
        this.ends = ends;
    }

    /** Folds the typography of a text. Quick for a text in which there is none: that is itself. */
    public static FoldedText of(String text) {
        return isPlain(text) ? new FoldedText(text, new int[0], new int[0]) : new Builder(text).fold();
    }

    /** What two words have in common that differ only in typography and case, by the rules of a language. */
    public static String key(String words, Locale locale) {
        return lower(of(words).value, locale);
    }

    /** The text to look for words in. */
    public String value() {
        return value;
    }

    /** Where in the source the unit at an index of {@link #value} begins; 0-based, in UTF-16 units like all indexes. */
    public int start(int index) {
        return starts.length == 0 ? index : starts[index];
    }

    /**
     * Where in the source a stretch ends, with the marks on its last letter.
     *
     * @param end index after the stretch's last unit in {@link #value}; at least 1
     */
    public int end(int end) {
        return ends.length == 0 ? end : ends[end - 1];
    }

    /**
     * Small letters. Those that have no capital of their own are folded as Unicode says: "STRASSE" is "straße", a sigma
     * at the end of a word is a sigma; in Turkish and Azerbaijani the two kinds of i stay apart.
     */
    static String lower(String text, Locale locale) {
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            // Scripts from Hebrew to Myanmar have no capitals.
            if (unit >= 128 && (unit < '\u0590' || unit >= '\u10A0')) {
                boolean turkic = locale.getLanguage().equals("tr")
                        || locale.getLanguage().equals("az");
                return NFC.normalize(UCharacter.foldCase(
                        text, turkic ? UCharacter.FOLD_CASE_EXCLUDE_SPECIAL_I : UCharacter.FOLD_CASE_DEFAULT));
            }
        }
        return text.toLowerCase(locale);
    }

    /** True when no character is folded, by itself or with its neighbours. */
    private static boolean isPlain(String text) {
        boolean mayCombine = false;
        char before = 0;
        char[] units = text.toCharArray();
        for (char unit : units) {
            if (unit < 128) {
                if (unit == ' ' && before == ' ') {
                    return false;
                }
            } else if (fold(unit) != unit || isForm(unit)) {
                return false;
            } else {
                mayCombine |= unit >= FIRST_COMBINING;
            }
            before = unit;
        }
        return !mayCombine || NFC.isNormalized(text);
    }

    /** What a character is compared as; itself if it is not folded alone. */
    private static int fold(int point) {
        return switch (point) {
            case 0x2018, 0x2019, 0x201B, 0x02BC, 0x2032, 0x00B4 -> '\'';
            case 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x00AB, 0x00BB -> '"';
            case 0x00A0, 0x1680, 0x202F, 0x205F, 0x3000, 0x2028, 0x2029 -> ' ';
            case 0x2010, 0x2011, 0x2012, 0x2013, 0x2212 -> '-';
            // Soft hyphen, grapheme joiner, joiners and other marks without width, byte order mark.
            case 0x00AD, 0x034F, 0x061C, 0x180E, ZERO_WIDTH_SPACE, 0x200C, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF ->
                NOTHING;
            case TATWEEL, 0x0670 -> NOTHING;
            // Kaf and yeh of Arabic keyboards are those of Persian and Urdu ones.
            case 0x0643 -> 0x06A9;
            case 0x064A -> 0x06CC;
            default -> foldByRange(point);
        };
    }

    private static int foldByRange(int point) {
        if (point >= 0x2000 && point <= 0x200A) {
            return ' ';
        }
        if (point >= 0x2080 && point <= 0x2089) {
            return '0' + (point - 0x2080);
        }
        boolean vowelSign = point >= 0x064B && point <= 0x0652;
        boolean direction = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
        return vowelSign || direction ? NOTHING : point;
    }

    /** True for ligatures, Arabic letters in one of their shapes, and full-width signs. */
    private static boolean isForm(int point) {
        return (point >= 0xFB00 && point <= 0xFB06)
                || (point >= 0xFB50 && point <= 0xFDFF)
                || (point >= 0xFE70 && point <= 0xFEFC)
                || (point >= 0xFF01 && point <= 0xFF5E);
    }

    /** Thai, Lao, Myanmar and Khmer, whose words are parted by spaces without width, if at all. */
    private static boolean isUnspaced(int point) {
        return (point >= 0x0E00 && point <= 0x0EFF)
                || (point >= 0x1000 && point <= 0x109F)
                || (point >= 0x1780 && point <= 0x17FF);
    }

    private static final class Builder {
        private final String text;
        private final StringBuilder out;
        private int[] starts;
        private int[] ends;

        Builder(String text) {
            this.text = text;
            this.out = new StringBuilder(text.length());
            this.starts = new int[text.length()];
            this.ends = new int[text.length()];
        }

        FoldedText fold() {
            int start = 0;
            while (start < text.length()) {
                int point = text.codePointAt(start);
                int end = start + Character.charCount(point);
                while (end < text.length() && !NFC.hasBoundaryBefore(text.codePointAt(end))) {
                    end += Character.charCount(text.codePointAt(end));
                }
                addCluster(point, start, end);
                start = end;
            }
            return new FoldedText(
                    out.toString(), Arrays.copyOf(starts, out.length()), Arrays.copyOf(ends, out.length()));
        }

        /** A character with those that combine with it: on the way back they are one. */
        private void addCluster(int first, int start, int end) {
            if (end == start + Character.charCount(first) && !isForm(first)) {
                add(first, start, end);
            } else {
                Normalizer2 form = isForm(first) ? NFKC : NFC;
                form.normalize(text.substring(start, end)).codePoints().forEach(point -> add(point, start, end));
            }
        }

        private void add(int point, int start, int end) {
            int folded = point == ZERO_WIDTH_SPACE && start > 0 && isUnspaced(text.codePointBefore(start))
                    ? ' '
                    : FoldedText.fold(point);
            boolean blankAgain = folded == ' ' && !out.isEmpty() && out.charAt(out.length() - 1) == ' ';
            if (folded != NOTHING && !blankAgain) {
                int length = out.length();
                out.appendCodePoint(folded);
                reserve();
                Arrays.fill(starts, length, out.length(), start);
                Arrays.fill(ends, length, out.length(), end);
            } else if ((point == TATWEEL || blankAgain) && !out.isEmpty()) {
                ends[out.length() - 1] = end;
            }
        }

        /** Some characters are longer when they are folded. */
        private void reserve() {
            if (out.length() > starts.length) {
                starts = Arrays.copyOf(starts, out.length() * 2);
                ends = Arrays.copyOf(ends, out.length() * 2);
            }
        }
    }
}

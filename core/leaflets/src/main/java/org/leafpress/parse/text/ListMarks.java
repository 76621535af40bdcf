package org.leafpress.parse.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.LanguageTag;

/**
 * What people type, or word processors put, at the start of a list item instead of a hyphen and a space. Neither YAML nor
 * Markdown takes it for the start of one.
 */
public final class ListMarks {
    /** A blank of any width that is not a line end; no-break spaces are among them. */
    public static final String BLANK = "[\\h\\u2800\\u3164]";

    private static final String BULLET =
            "[\\u2022\\u00B7\\u25CF\\u2219\\u2043\\u25AA\\u25A0\\u25E6\\u25CB\\u2023\\u25B8\\u25BA"
                    + "\\u25B6\\u2794\\u279C\\u27A2\\u27A4\\u2714\\u2713\\u274F\\u2751\\u2756\\u2605\\u30FB\\uFF65\\u2666\\u25C6"
                    + "\\uE000-\\uF8FF]";

    /** Bullets in the fonts Courier and Wingdings, which are pasted as other signs with a tab behind them. */
    private static final String PASTED = "[o\\u00A7\\u00FC\\u00D8vq](?=\\t| {3})";

    /**
     * The same with one space behind, where no word looks like them; boxes to tick, which may be meant in a list; and
     * picture signs. Only several of them below each other are a list.
     */
    private static final String PASTED_WITH_SPACE = "(?:[\\u00A7\\u00FC\\u00D8](?= \\p{L})|[~+](?= ?\\p{L})"
            + "|[\\u2610-\\u2612\\u2717\\u2718\\u2705\\u27A1\\x{1F449}]\\uFE0F?)";

    private static final Set<String> O_IS_NO_WORD = Set.of("en", "fr", "de", "nl", "so", "sw", "vi");

    private static final String DASH = "(?:[\\u2010-\\u2015\\u2212\\uFE63\\uFF0D]|--|[-=~]>)";

    private static final String HAN = "\\u4E00\\u4E8C\\u4E09\\u56DB\\u4E94\\u516D\\u4E03\\u516B\\u4E5D\\u5341";

    private static final String NUMBER =
            "(?:[(\\uFF08]?(?:\\p{Nd}{1,2}|\\p{L}\\p{M}*|[ivx]{2,4})[.)\\uFF0E\\u3001\\uFF09]|[0-9]{1,2}-(?=\\h\\p{Lu})|[0-9]\\uFE0F?\\u20E3)";

    /** Numbers that have no space behind them where Chinese, Japanese, Arabic and Bengali are written. */
    private static final String GLUED = "(?:(?:[(\\uFF08]?(?:\\p{Nd}{1,2}|[" + HAN + "]{1,3})[\\uFF0E\\u3001\\uFF09]"
            + "|[\\u2460-\\u249B])(?![" + HAN + "\\p{Nd}])"
            + "|\\p{Nd}{1,2}(?:\\h?[-\\u2013](?=\\h*[\\p{IsArabic}&&\\p{L}])|-(?=\\h\\p{IsBengali})|\\u0964)"
            + "|[(]?\\p{Nd}{1,2}[.)](?=\\p{L}))";

    private static final Pattern MARK = Pattern.compile("(?:(?<bullet>(?:" + BULLET + "|" + PASTED + ")" + BLANK + "*)"
            + "|(?<dash>" + PASTED_WITH_SPACE + BLANK + "*|(?:\\u0640|" + DASH + ")" + BLANK + "+|(?:" + DASH
            + "|-)(?=\\p{L})|-(?! )" + BLANK + "+)"
            + "|(?<number>" + NUMBER + BLANK + "+|" + GLUED + BLANK + "*))(?=\\S)");

    private ListMarks() {}

    /** The kinds of marks. A bullet at the start of a line is hardly ever meant as anything else, the others may be. */
    public enum Kind {
        BULLET,
        DASH,
        NUMBER
    }

    /**
     * A mark at the start of a line.
     *
     * @param text the mark without blanks
     * @param length of it with the blanks behind it, in UTF-16 code units
     */
    public record Mark(Kind kind, String text, int length) {
        /** The mark for a message. What stands for bullets in fonts of Word has no look of its own. */
        public String name() {
            boolean isPrivate = text.length() == 1 && Character.getType(text.charAt(0)) == Character.PRIVATE_USE;
            return isPrivate
                    ? String.format(Locale.ROOT, "the bullet U+%04X of a word processor", (int) text.charAt(0))
                    : "\"" + text + "\"";
        }
    }

    /** True for two small letters that no mark has side by side: quick to tell, and the end of it for most lines. */
    private static boolean beginsWithWord(CharSequence line) {
        return line.length() > 1
                && isLetter(line.charAt(0))
                && isLetter(line.charAt(1))
                && "ivx".indexOf(line.charAt(1)) < 0;
    }

    private static boolean isLetter(char unit) {
        return (unit >= 'a' && unit <= 'z') || (unit >= 'A' && unit <= 'Z');
    }

    /**
     * The mark that a line starts with, in a language: where "o" is no word, it is the bullet that Word puts before items
     * within items.
     */
    public static Optional<Mark> find(CharSequence line, LanguageTag language) {
        Optional<Mark> mark = find(line);
        return mark.isEmpty()
                        && line.length() > 2
                        && line.charAt(0) == 'o'
                        && line.charAt(1) == ' '
                        && Character.isLetter(line.charAt(2))
                        && O_IS_NO_WORD.contains(language.locale().getLanguage())
                ? Optional.of(new Mark(Kind.DASH, "o", 2))
                : mark;
    }

    /** The mark that a line starts with. */
    public static Optional<Mark> find(CharSequence line) {
        if (beginsWithWord(line)) {
            return Optional.empty();
        }
        Matcher matcher = MARK.matcher(line);
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Kind kind =
                matcher.group("bullet") != null ? Kind.BULLET : matcher.group("dash") != null ? Kind.DASH : Kind.NUMBER;
        return Optional.of(new Mark(kind, matcher.group().replaceAll(BLANK + "+$", ""), matcher.end()));
    }
}

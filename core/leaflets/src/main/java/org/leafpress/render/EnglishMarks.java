package org.leafpress.render;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks English messages on pages in another language. Nobody knows yet, when a message is formatted, whether it will
 * stand in text or in an attribute. So it gets control characters around it, which no content can have; and where they
 * stand once the page is made tells what becomes of them: elements in text, nothing elsewhere.
 *
 * @param page the language of the page
 */
record EnglishMarks(ULocale page) {
    private static final char ENGLISH = '\u0001';
    /** What fills a place in an English message is in the language of the page. */
    private static final char PAGE = '\u0002';

    private static final char END = '\u0003';

    private static final Pattern MARK = Pattern.compile("[\u0001-\u0003]");

    /** Elements that can hold no others, tags and comments; or a mark anywhere else. */
    private static final Pattern TOKEN =
            Pattern.compile("(?s)<(title|script|style|option|textarea)\\b.*?</\\1>|<!--.*?-->"
                    + "|<[^>\"]*+(?:\"[^\"]*+\"[^>\"]*+)*+>|" + MARK);

    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    /** A message of which it can be told what language it is in. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}");

    /** An English message between marks; one without words, such as {@code {0} ({1})}, is in every language. */
    String format(String pattern, Object... arguments) {
        if (!WORDS.matcher(PLACE.matcher(pattern).replaceAll("")).find()) {
            return new MessageFormat(pattern, page).format(arguments);
        }
        String marked = PLACE.matcher(pattern)
                .replaceAll(place -> isText(place.group(1), arguments) ? PAGE + place.group() + END : place.group());
        return ENGLISH + new MessageFormat(marked, ULocale.ENGLISH).format(arguments) + END;
    }

    private static boolean isText(String index, Object... arguments) {
        int at = Integer.parseInt(index);
        return at < arguments.length && arguments[at] instanceof String;
    }

    /** A page in UTF-8 with the marks turned into elements. */
    byte[] toMarkup(byte[] made) {
        for (byte unit : made) {
            if (unit == ENGLISH) {
                return toMarkup(new String(made, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
            }
        }
        return made;
    }

    /** HTML or a print document with the marks turned into elements. */
    String toMarkup(String made) {
        return made.indexOf(ENGLISH) < 0
                ? made
                : TOKEN.matcher(made).replaceAll(token -> Matcher.quoteReplacement(markup(token.group())));
    }

    private String markup(String token) {
        return switch (token.charAt(0)) {
            case ENGLISH -> begin(ULocale.ENGLISH);
            case PAGE -> begin(page);
            case END -> "</span>";
            default -> MARK.matcher(token).replaceAll("");
        };
    }

    private static String begin(ULocale language) {
        return "<span lang=\"" + language.toLanguageTag() + "\" dir=\"" + (language.isRightToLeft() ? "rtl" : "ltr")
                + "\">";
    }
}

package org.leafpress.parse.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.parse.text.WebAddress;

/**
 * Addresses that stand in a text without marks, which readers expect to be links: {@code https://…}, {@code www.…} and mail
 * addresses. A sign at their end belongs to the sentence, and so do the letters of a script without spaces.
 */
final class BareAddresses {
    private static final String LETTER =
            "[\\p{L}\\p{M}\\p{N}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsBopomofo}"
                    + "\\p{IsHangul}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}\\p{IsTibetan}]]";
    private static final String HOST = "(?:" + LETTER + "|-)++(?:\\.(?:" + LETTER + "|-)++)+";

    private static final String REST = "[/?#](?:" + LETTER + "|[-._~:/?#\\[\\]@!$&'()*+,;=%])*+";

    private static final Pattern ADDRESS = Pattern.compile("(?<![a-zA-Z0-9@./_+-])(?:"
            + "(?<web>(?i:https?://|www\\.(?=" + LETTER + "))" + HOST + "(?::[0-9]{1,5})?"
            + "(?:" + REST + ")?"
            // Without www. only what has a path, and ends in what nothing but an address does.
            + "|(?:[a-z0-9-]+\\.)+(?:uk|com|org|net|edu|gov|int|ie|eu|nhs|scot|wales)" + REST + ")"
            + "|(?:mailto:)?(?<mail>[a-zA-Z0-9][a-zA-Z0-9._%+-]{0,63}@" + HOST + "))");

    private static final String ENDS_SENTENCE = ".,;:!?'\"*_~()[]";

    private BareAddresses() {}

    /**
     * An address in a text.
     *
     * @param start index of its first character
     * @param end index after its last
     * @param url that it leads to
     */
    record Address(int start, int end, String url) {}

    /** The first address from an index on, or one of no length at the end of the text. */
    static Address next(String text, int from) {
        if (mayBeIn(text)) {
            Matcher matcher = ADDRESS.matcher(text).region(from, text.length()).useTransparentBounds(true);
            while (matcher.find()) {
                Address found = matcher.group("mail") == null ? web(matcher) : mail(matcher);
                if (WebAddress.find(found.url()).isPresent() || found.url().startsWith("mailto:")) {
                    return found;
                }
            }
        }
        return new Address(text.length(), text.length(), "");
    }

    /** True if a text may hold one. */
    static boolean mayBeIn(String text) {
        return text.contains("://")
                || text.contains("ww.")
                || text.contains("WW.")
                || text.indexOf('@') >= 0
                || (text.indexOf('/') > 0 && text.indexOf('.') > 0);
    }

    private static Address web(Matcher matcher) {
        String written = matcher.group("web");
        int length = written.length();
        while (ENDS_SENTENCE.indexOf(written.charAt(length - 1)) >= 0 && !closes(written.substring(0, length))) {
            length--;
        }
        String address = written.substring(0, length);
        boolean scheme = address.regionMatches(true, 0, "http", 0, 4);
        return new Address(matcher.start(), matcher.start() + length, scheme ? address : "https://" + address);
    }

    private static Address mail(Matcher matcher) {
        String host = matcher.group("mail");
        return new Address(matcher.start("mail"), matcher.end("mail"), "mailto:" + host);
    }

    /** True if an address ends with the bracket that closes one within it. */
    private static boolean closes(String address) {
        char last = address.charAt(address.length() - 1);
        char opening = last == ')' ? '(' : last == ']' ? '[' : 0;
        return opening != 0
                && address.chars().filter(c -> c == opening).count()
                        >= address.chars().filter(c -> c == last).count();
    }
}

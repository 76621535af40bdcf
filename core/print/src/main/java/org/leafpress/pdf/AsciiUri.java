package org.leafpress.pdf;

import com.ibm.icu.text.IDNA;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses as a file holds them: 7-bit ASCII (ISO 32000-1, 12.6.4.7), with names of hosts by UTS 46 and all else as RFC
 * 3987, 3.1 maps it. What is encoded already stays as it is.
 */
final class AsciiUri {
    private static final Pattern HOST = Pattern.compile("^([A-Za-z][\\w+.-]*://(?:[^/?#@]*@)?)([^/?#:@\\[\\]]+)");
    private static final Pattern MAIL_HOST = Pattern.compile("(@)([^@?&,]+)");
    /** Characters that a URI may hold, but for the signs of percent and number. */
    private static final String ALLOWED = "-._~:/?@!$&'()*+,;=[]";

    private static final IDNA NAMES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private AsciiUri() {}

    static String of(String address) {
        boolean mail = address.regionMatches(true, 0, "mailto:", 0, 7);
        String named = (mail ? MAIL_HOST : HOST).matcher(address).replaceAll(AsciiUri::withName);
        int fragment = named.indexOf('#');
        StringBuilder out = new StringBuilder(named.length() + 16);
        for (int i = 0; i < named.length(); ) {
            int c = named.codePointAt(i);
            if (isAllowed(c) || i == fragment || (c == '%' && isEncoded(named, i))) {
                out.appendCodePoint(c);
            } else {
                for (byte part : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    HEX.toHexDigits(out.append('%'), part);
                }
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    /** With the name of the host in ASCII; as it is if it can be no name, and then its letters are percent-encoded. */
    private static String withName(MatchResult match) {
        String host = match.group(2);
        StringBuilder name = new StringBuilder();
        IDNA.Info info = new IDNA.Info();
        boolean isAscii = host.chars().allMatch(c -> c < 0x80);
        if (!isAscii) {
            NAMES.nameToASCII(host, name, info);
        }
        return Matcher.quoteReplacement(match.group(1) + (isAscii || info.hasErrors() ? host : name));
    }

    private static boolean isAllowed(int c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || ALLOWED.indexOf(c) >= 0;
    }

    private static boolean isEncoded(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
    }
}

package org.leafpress.parse.text;

import com.ibm.icu.text.SpoofChecker;
import java.net.IDN;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/** Letters of an address that look like others, so that it leads elsewhere than its reader believes (Unicode TR 39). */
public final class LookalikeHosts {
    private static final Pattern HOST =
            Pattern.compile("(?:https?://|mailto:[^@]*@)([^/?#:]+)", Pattern.CASE_INSENSITIVE);

    /** Other letters as they are written where only ASCII is taken (RFC 5890). */
    private static final Pattern CODED = Pattern.compile("xn--", Pattern.CASE_INSENSITIVE);

    /** Made when an address first has letters that are not ASCII, which few sites have: it reads tables of all letters. */
    private static final class Tables {
        static final SpoofChecker CHECKER = new SpoofChecker.Builder()
                .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
                .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS | SpoofChecker.INVISIBLE)
                .build();
    }

    private LookalikeHosts() {}

    /**
     * What the host of an address looks like.
     *
     * @return empty if it is what it looks like
     */
    public static Optional<String> lookAlike(String address) {
        Matcher host = HOST.matcher(address);
        if (!host.lookingAt()
                || (isAscii(host.group(1)) && !CODED.matcher(host.group(1)).find())) {
            return Optional.empty();
        }
        String shown = IDN.toUnicode(host.group(1));
        return Arrays.stream(shown.split("[.]", -1)).anyMatch(LookalikeHosts::isLookAlike)
                ? Optional.of(Tables.CHECKER.getSkeleton(shown))
                : Optional.empty();
    }

    /** A name in letters of several scripts, or one in other letters that all look like Latin ones. */
    private static boolean isLookAlike(String label) {
        return !isAscii(label) && (Tables.CHECKER.failsChecks(label) || isAscii(Tables.CHECKER.getSkeleton(label)));
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 0x80);
    }

    /** Reports an address that is not what it looks like. */
    public static void report(Place place, String looksLike, Diagnostics diagnostics) {
        diagnostics.report(
                Code.LOOK_ALIKE,
                place,
                "the address looks like \"" + looksLike + "\", and has letters of another alphabet",
                "delete it and type it in again");
    }
}

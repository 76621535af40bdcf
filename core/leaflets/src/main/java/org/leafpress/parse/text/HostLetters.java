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
public final class HostLetters {
    private static final Pattern HOST =
            Pattern.compile("(?:https?://|mailto:[^@]*@)([^/?#:]+)", Pattern.CASE_INSENSITIVE);

    private static final SpoofChecker CHECKER = new SpoofChecker.Builder()
            .setRestrictionLevel(SpoofChecker.RestrictionLevel.HIGHLY_RESTRICTIVE)
            .setChecks(SpoofChecker.RESTRICTION_LEVEL | SpoofChecker.MIXED_NUMBERS | SpoofChecker.INVISIBLE)
            .build();

    private HostLetters() {}

    /**
     * What the host of an address looks like.
     *
     * @return empty if it is what it looks like
     */
    public static Optional<String> lookAlike(String address) {
        Matcher host = HOST.matcher(address);
        if (!host.lookingAt()) {
            return Optional.empty();
        }
        String shown = IDN.toUnicode(host.group(1));
        return Arrays.stream(shown.split("[.]", -1)).anyMatch(HostLetters::isLookAlike)
                ? Optional.of(CHECKER.getSkeleton(shown))
                : Optional.empty();
    }

    /** A name in letters of several scripts, or one in other letters that all look like Latin ones. */
    private static boolean isLookAlike(String label) {
        boolean plain = label.chars().allMatch(c -> c < 0x80);
        return !plain
                && (CHECKER.failsChecks(label)
                        || CHECKER.getSkeleton(label).chars().allMatch(c -> c < 0x80));
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

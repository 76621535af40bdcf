package org.leafpress.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/**
 * Names that Windows gives to no file: those of its devices, whatever ending they have, and those with characters that
 * mean something else there.
 */
public final class DeviceNames {
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:[ ]*[.].*)?[ ]*");

    private static final Pattern NOT_ALLOWED = Pattern.compile(".*[<>:\"|?*\\\\\\p{Cntrl}].*|.*[. ]", Pattern.DOTALL);

    private DeviceNames() {}

    /** The first such name in a path with {@code /}. */
    public static Optional<String> find(String path) {
        return Arrays.stream(path.split("/", -1)).filter(DeviceNames::isOne).findFirst();
    }

    private static boolean isOne(String name) {
        return DEVICE.matcher(name.toLowerCase(Locale.ROOT)).matches()
                || NOT_ALLOWED.matcher(name).matches();
    }

    /**
     * Reports one.
     *
     * @param whose with a space behind it, or nothing
     */
    public static void report(Place place, String name, String whose, Diagnostics diagnostics) {
        diagnostics.report(
                Code.DEVICE_NAME,
                place,
                "the name \"" + name + "\" " + whose + "is not possible on Windows",
                "give it another name, of letters, digits and hyphens");
    }
}

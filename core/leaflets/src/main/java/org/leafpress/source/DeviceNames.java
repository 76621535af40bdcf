package org.leafpress.source;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/**
 * Names that Windows gives to no file: those of its devices, whatever ending they have, and those with characters that
 * mean something else there.
 */
public final class DeviceNames {
    private static final Set<String> DEVICES = Stream.concat(
                    Stream.of("con", "prn", "aux", "nul"),
                    Stream.of("com", "lpt")
                            .flatMap(port ->
                                    "0123456789\u00b9\u00b2\u00b3".chars().mapToObj(c -> port + (char) c)))
            .collect(Collectors.toUnmodifiableSet());

    private static final String NOT_ALLOWED = "<>:\"|?*\\\u007f";

    private DeviceNames() {}

    /** The first such name in a path with {@code /}. */
    public static Optional<String> find(String path) {
        int start = 0;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
            if (isOne(path, start, slash)) {
                return Optional.of(path.substring(start, slash));
            }
            start = slash + 1;
        }
        return isOne(path, start, path.length()) ? Optional.of(path.substring(start)) : Optional.empty();
    }

    /** By hand: each path of a site is asked about, and patterns took one part in a hundred of a build. */
    private static boolean isOne(String path, int start, int end) {
        int stem = end;
        for (int i = start; i < end; i++) {
            char c = path.charAt(i);
            if (c < ' ' || NOT_ALLOWED.indexOf(c) >= 0) {
                return true;
            }
            stem = c == '.' ? Math.min(stem, i) : stem;
        }
        if (end > start && (path.charAt(end - 1) == '.' || path.charAt(end - 1) == ' ')) {
            return true;
        }
        return DEVICES.contains(path.substring(start, stem).stripTrailing().toLowerCase(Locale.ROOT));
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

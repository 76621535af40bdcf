package org.leafpress.parse.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses that a reader's browser can open. */
public final class WebAddress {
    /** UTF-16 units; longer ones fit neither into a QR code nor into every server. */
    static final int LONGEST = 2_000;

    private static final int LAST_PORT = 65_535;

    /**
     * A name or numbers, and perhaps a port; in brackets the new kind of numbers. Browsers decode {@code %2e} in a name, so
     * that it leads elsewhere than it seems to.
     */
    private static final Pattern HOST =
            Pattern.compile("(?:\\[[0-9A-Fa-f:.]+\\]|[^.:\\[%]+(?:\\.[^.:\\[%]+)*+\\.?)(?::([0-9]{1,5}))?");

    private WebAddress() {}

    /** The address, if it is whole, with https or http and a host. */
    public static Optional<URI> find(String text) {
        if (text.length() > LONGEST || ControlCharacters.indexIn(text) >= 0) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            return web && isHost(Optional.ofNullable(uri.getRawAuthority()).orElse(""))
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isHost(String authority) {
        Matcher host = HOST.matcher(authority);
        return !authority.contains("@")
                && host.matches()
                && Optional.ofNullable(host.group(1))
                        .map(Integer::parseInt)
                        .filter(port -> port < 1 || port > LAST_PORT)
                        .isEmpty();
    }
}

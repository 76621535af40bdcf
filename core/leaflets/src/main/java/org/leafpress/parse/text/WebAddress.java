package org.leafpress.parse.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/** Addresses that a reader's browser can open. */
public final class WebAddress {
    private WebAddress() {}

    /** The address, if it is whole, with https or http and a host. */
    public static Optional<URI> find(String text) {
        try {
            URI uri = new URI(text);
            String scheme = Optional.ofNullable(uri.getScheme()).orElse("").toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("https") || scheme.equals("http");
            boolean host =
                    uri.getRawAuthority() != null && !uri.getRawAuthority().contains("@");
            return web && host ? Optional.of(uri) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}

package org.leafpress.parse.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.parse.text.WebAddress;

/** Addresses that mail programs and search engines put before the one that is meant, as links copied from them have. */
final class RedirectLinks {
    private static final Pattern KNOWN = Pattern.compile(
            "https?://(?:[a-z0-9-]+\\.)*(?:safelinks\\.protection\\.outlook\\.com/|google\\.[a-z.]{2,6}/url|l\\.facebook\\.com/l\\.php"
                    + "|urldefense\\.com/|linkprotect\\.cudasvc\\.com/url)\\??(?:[^#]*?[?&])?(?:url|q|u|a)=(?<meant>[^&#]+).*",
            Pattern.CASE_INSENSITIVE);

    private RedirectLinks() {}

    /** The address that is meant behind such a one. */
    static Optional<String> find(String address) {
        Matcher known = KNOWN.matcher(address);
        if (!known.matches()) {
            return Optional.empty();
        }
        try {
            String meant = URLDecoder.decode(known.group("meant"), StandardCharsets.UTF_8);
            return WebAddress.find(meant).isPresent() ? Optional.of(meant) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

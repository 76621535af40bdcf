package org.leafpress.preview;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** Adds to a page what makes it a preview. The files that are published have none of this. */
final class PreviewPage {
    /** A page's own forbids scripts; the preview sends another with it. */
    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"?Content-Security-Policy\"?[^>]*>\\n?", Pattern.CASE_INSENSITIVE);

    static final String ALLOWED = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self';"
            + " script-src 'self'; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none';"
            + " frame-ancestors 'self'";

    private PreviewPage() {}

    /**
     * The page of a site as a preview.
     *
     * @param version of the content that it shows
     */
    static byte[] of(byte[] page, long version) {
        String text = POLICY.matcher(new String(page, StandardCharsets.UTF_8)).replaceFirst("");
        String script = String.format(
                Locale.ROOT, "<script src=\"/.leafpress/preview.js\" data-version=\"%d\" defer></script>\n", version);
        int end = text.indexOf("</head>");
        return (end < 0 ? text + script : text.substring(0, end) + script + text.substring(end))
                .getBytes(StandardCharsets.UTF_8);
    }
}

package org.leafpress.render.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.model.site.Host;

class HostingFilesTest {
    private static final URI BELOW = URI.create("https://example.org/leaflets/");

    private static String text(Host host, URI base) {
        return new String(new HostingFiles(base, false).file(host).content(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @EnumSource
    void everyHostGivesTheSameHeadersAndNoneAllowsWhatIsUnsafe(Host host) {
        assertThat(text(host, BELOW))
                .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'self'", "nosniff", "no-referrer")
                .contains("Strict-Transport-Security")
                .doesNotContain("unsafe", "http:");
    }

    @Test
    void aSiteWithoutEncryptionDoesNotAskForIt() {
        assertThat(text(Host.NETLIFY, URI.create("http://intranet/"))).doesNotContain("Strict-Transport-Security");
    }

    @Test
    void hostsThatNeedToBeToldSendTheCompressedCopies() {
        HostingFiles files = new HostingFiles(BELOW, true);
        assertThat(new String(files.file(Host.NGINX).content(), StandardCharsets.UTF_8))
                .contains("  gzip_static on;\n  gzip_vary on;\n");
        assertThat(new String(files.file(Host.APACHE).content(), StandardCharsets.UTF_8))
                .contains("RewriteCond %{REQUEST_FILENAME}.gz -f\n", "Header set Content-Encoding gzip\n")
                .contains("<FilesMatch \"[.]svg[.]gz$\">\n  ForceType image/svg+xml\n</FilesMatch>\n");
        assertThat(text(Host.NGINX, BELOW) + text(Host.APACHE, BELOW)).doesNotContain("gzip");
    }

    @Test
    void settingsHoldBelowThePathOfTheSite() {
        assertThat(text(Host.NETLIFY, BELOW)).startsWith("/leaflets/*\n  Content-Security-Policy: ");
        assertThat(text(Host.NGINX, BELOW))
                .contains("location /leaflets/ {\n  error_page 404 /leaflets/404.html;\n")
                .contains("  add_header X-Content-Type-Options \"nosniff\" always;\n");
        assertThat(text(Host.APACHE, BELOW)).startsWith("ErrorDocument 404 /leaflets/404.html\n");
        assertThat(text(Host.IIS, BELOW)).contains("path=\"/leaflets/404.html\" responseMode=\"ExecuteURL\"");
        assertThat(text(Host.NGINX, URI.create("https://example.org/"))).contains("location / {", "404 /404.html;");
    }
}

package org.leafpress.render.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leafpress.model.site.Host;
import org.leafpress.render.RenderedFile;

/**
 * What web hosts are to answer besides the files themselves: headers that keep pages safe, and the page for unknown
 * addresses, at the root of a host or below a path.
 */
public final class HostingFiles {
    /** Apache looks for a copy only if the browser takes it; its type is that of the file, and it is not compressed again. */
    private static final String APACHE_COPIES = """
            <IfModule mod_rewrite.c>
              RewriteEngine On
              RewriteCond %{HTTP:Accept-Encoding} gzip
              RewriteCond %{REQUEST_FILENAME}.gz -f
              RewriteRule ^(.+)[.](html|css|js|json|svg|xml|txt|atom)$ $1.$2.gz [L]
            </IfModule>
            <FilesMatch "[.](html|css|js|json|svg|xml|txt|atom)[.]gz$">
              SetEnv no-gzip 1
              Header set Content-Encoding gzip
              Header append Vary Accept-Encoding
            </FilesMatch>
            """;

    /** The types of the files behind copies, which Apache would take for archives. */
    private static final Map<String, String> TYPES = new TreeMap<>(Map.of(
            "html", "text/html",
            "css", "text/css",
            "js", "text/javascript",
            "json", "application/json",
            "svg", "image/svg+xml",
            "xml", "application/xml",
            "txt", "text/plain",
            "atom", "application/atom+xml"));

    /** Types that older versions of IIS do not know. */
    private static final Map<String, String> IIS_TYPES = new TreeMap<>(Map.of(
            "atom", "application/atom+xml",
            "json", "application/json",
            "svg", "image/svg+xml",
            "webp", "image/webp",
            "woff2", "font/woff2"));

    private final boolean gzipped;
    private final String root;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * Settings for a site at an address.
     *
     * @param gzipped true if compressed copies of text files are to be sent
     */
    public HostingFiles(URI baseUrl, boolean gzipped) {
        this.gzipped = gzipped;
        this.root = baseUrl.getRawPath();
        headers.put(
                "Content-Security-Policy",
                "default-src 'none'; img-src 'self'; style-src 'self'; font-src 'self'; connect-src 'self';"
                        + " script-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'");
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "no-referrer");
        headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        if ("https".equals(baseUrl.getScheme())) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
    }

    /** Where the settings for a host are. */
    public static String path(Host host) {
        return switch (host) {
            case NETLIFY -> "_headers";
            case NGINX -> "nginx.conf";
            case APACHE -> ".htaccess";
            case IIS -> "web.config";
        };
    }

    /** The settings for a host. */
    public RenderedFile file(Host host) {
        String text = switch (host) {
            case NETLIFY -> root + "*\n" + lines("  %s: %s\n");
            case NGINX ->
                "# Include this in the server block.\nlocation " + root + " {\n  error_page 404 " + root + "404.html;\n"
                        + (gzipped ? "  gzip_static on;\n  gzip_vary on;\n" : "")
                        + lines("  add_header %s \"%s\" always;\n") + "}\n";
            case APACHE ->
                "ErrorDocument 404 " + root + "404.html\n<IfModule mod_headers.c>\n"
                        + lines("  Header always set %s \"%s\"\n") + "</IfModule>\n" + (gzipped ? apacheCopies() : "");
            case IIS -> iis();
        };
        return new RenderedFile(path(host), text.getBytes(StandardCharsets.UTF_8));
    }

    private static String apacheCopies() {
        return APACHE_COPIES
                + TYPES.entrySet().stream()
                        .map(type -> "<FilesMatch \"[.]" + type.getKey() + "[.]gz$\">\n  ForceType " + type.getValue()
                                + "\n</FilesMatch>\n")
                        .collect(Collectors.joining());
    }

    /**
     * What stands further up is taken away first: a header or a type that is named twice is an error to IIS, and it sends no
     * file whose type it does not know.
     */
    private String iis() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <configuration>
                  <system.webServer>
                    <httpErrors errorMode="Custom" existingResponse="Auto">
                      <remove statusCode="404"/>
                      <error statusCode="404" path="%s404.html" responseMode="ExecuteURL"/>
                    </httpErrors>
                    <staticContent>
                %s    </staticContent>
                    <httpProtocol>
                      <customHeaders>
                %s      </customHeaders>
                    </httpProtocol>
                  </system.webServer>
                </configuration>
                """.formatted(
                        root,
                        IIS_TYPES.entrySet().stream()
                                .map(type -> "      <remove fileExtension=\".%1$s\"/>\n".formatted(type.getKey())
                                        + "      <mimeMap fileExtension=\".%s\" mimeType=\"%s\"/>\n"
                                                .formatted(type.getKey(), type.getValue()))
                                .collect(Collectors.joining()),
                        lines("        <remove name=\"%1$s\"/>\n        <add name=\"%1$s\" value=\"%2$s\"/>\n"));
    }

    private String lines(String form) {
        return headers.entrySet().stream()
                .map(header -> form.formatted(header.getKey(), header.getValue()))
                .collect(Collectors.joining());
    }
}

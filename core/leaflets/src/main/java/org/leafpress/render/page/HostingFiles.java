package org.leafpress.render.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.leafpress.model.site.Host;
import org.leafpress.render.RenderedFile;

/**
 * What web hosts are to answer besides the files themselves: headers that keep pages safe, and the page for unknown
 * addresses, at the root of a host or below a path.
 */
public final class HostingFiles {
    private final String root;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /** Settings for a site at an address. */
    public HostingFiles(URI baseUrl) {
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
                        + lines("  add_header %s \"%s\" always;\n") + "}\n";
            case APACHE ->
                "ErrorDocument 404 " + root + "404.html\n<IfModule mod_headers.c>\n"
                        + lines("  Header always set %s \"%s\"\n") + "</IfModule>\n";
            case IIS -> iis();
        };
        return new RenderedFile(path(host), text.getBytes(StandardCharsets.UTF_8));
    }

    private String iis() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <configuration>
                  <system.webServer>
                    <httpErrors errorMode="Custom" existingResponse="Auto">
                      <remove statusCode="404"/>
                      <error statusCode="404" path="%s404.html" responseMode="ExecuteURL"/>
                    </httpErrors>
                    <httpProtocol>
                      <customHeaders>
                %s      </customHeaders>
                    </httpProtocol>
                  </system.webServer>
                </configuration>
                """.formatted(root, lines("        <add name=\"%s\" value=\"%s\"/>\n"));
    }

    private String lines(String form) {
        return headers.entrySet().stream()
                .map(header -> form.formatted(header.getKey(), header.getValue()))
                .collect(Collectors.joining());
    }
}

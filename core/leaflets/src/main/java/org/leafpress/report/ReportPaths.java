package org.leafpress.report;

import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;

/** Where everything is in a report. Paths are relative to its root. */
final class ReportPaths {
    static final String OVERVIEW = "index.html";
    static final String RULES = "rules.html";
    static final String SHARED = "site.html";

    private ReportPaths() {}

    static String topic(String id) {
        return "topics/" + id + ".html";
    }

    /** The page that shows a file, by the topic that it belongs to. */
    static String page(Optional<String> topic) {
        return topic.map(ReportPaths::topic).orElse(SHARED);
    }

    /** The path itself, but for characters that an id or an address cannot hold. */
    static String fileAnchor(String file) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < file.length(); i++) {
            char c = file.charAt(i);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._/".indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "~%x~", (int) c));
        }
        return out.toString();
    }

    static String anchor(Place place) {
        return fileAnchor(place.file()) + place.span().map(ReportPaths::line).orElse("");
    }

    private static String line(Span span) {
        return ":" + span.line();
    }

    static String rule(Code code) {
        return code.id().toLowerCase(Locale.ROOT);
    }
}

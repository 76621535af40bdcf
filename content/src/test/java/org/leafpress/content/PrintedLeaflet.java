package org.leafpress.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;

/**
 * A published PDF file.
 *
 * @param language that it is in
 * @param topic id of its topic
 * @param format as in its name
 * @param file path in the site
 */
record PrintedLeaflet(LanguageTag language, String topic, String format, String file) {
    private static final Pattern NAME =
            Pattern.compile("(.+/)?topics/(.+)-(essentials|a4|letter|large-print|booklet|tri-fold)\\.pdf");

    /** All of them, in order; at least one, or the tests over them would prove nothing. */
    static List<PrintedLeaflet> all() {
        List<PrintedLeaflet> all = PublishedSite.files().stream()
                .filter(file -> file.endsWith(".pdf"))
                .map(PrintedLeaflet::of)
                .toList();
        if (all.isEmpty()) {
            throw new IllegalStateException("no PDF in " + PublishedSite.folder());
        }
        return all;
    }

    /** Those that hold everything that the page says. */
    static List<PrintedLeaflet> whole() {
        return all().stream()
                .filter(leaflet -> !leaflet.isTriFold() && !leaflet.format().equals("essentials"))
                .toList();
    }

    /** Those that hold the essentials. */
    static List<PrintedLeaflet> triFolds() {
        return all().stream().filter(PrintedLeaflet::isTriFold).toList();
    }

    private static PrintedLeaflet of(String file) {
        Matcher name = NAME.matcher(file);
        if (!name.matches()) {
            throw new IllegalStateException("a PDF whose name tells no format: " + file);
        }
        return new PrintedLeaflet(SampleTopics.language(file), name.group(2), name.group(3), file);
    }

    private boolean isTriFold() {
        return format.equals("tri-fold");
    }

    byte[] bytes() {
        return PublishedSite.bytes(file);
    }

    /** The HTML page of the same leaflet. */
    String page() {
        return file.replace("-" + format + ".pdf", ".html");
    }

    /** A message of the theme in its language. */
    String message(String key, Object... arguments) {
        return SampleTopics.message(language, key, arguments);
    }

    /** What its author wrote. */
    Leaflet written() {
        return SampleTopics.leaflet(topic, language);
    }

    /** What finds a text in it. */
    Pattern pattern(List<Inline> content) {
        return SampleTopics.pattern(content, language);
    }

    @Override
    public String toString() {
        return file;
    }
}

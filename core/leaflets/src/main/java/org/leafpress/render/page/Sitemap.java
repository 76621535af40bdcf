package org.leafpress.render.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.render.StreamedFile;
import org.leafpress.xml.Escape;

/**
 * Tells search engines of pages (sitemaps.org, protocol 0.9): in one file, or, where they are too many for that, in several
 * that the first one lists.
 */
final class Sitemap {
    /** The most addresses that the protocol allows in a file. Its other limit, 50 MB, is ten times what so many take. */
    static final int MOST = 50_000;

    private final Supplier<Stream<Address>> addresses;
    private final UnaryOperator<String> absolute;
    private final int parts;

    /**
     * Where a page is.
     *
     * @param changed the latest date that it gives itself
     */
    record Address(String url, Optional<LocalDate> changed) {}

    /**
     * Of some addresses.
     *
     * @param count of them
     * @param addresses the same ones each time, in the same order
     * @param absolute address of a path
     */
    Sitemap(long count, Supplier<Stream<Address>> addresses, UnaryOperator<String> absolute) {
        this.addresses = addresses;
        this.absolute = absolute;
        this.parts = Math.toIntExact((count + MOST - 1) / MOST);
    }

    /** {@code sitemap.xml}. */
    StreamedFile file() {
        return StreamedFile.text("sitemap.xml", parts > 1 ? this::index : out -> addresses(addresses.get(), out));
    }

    /** The further files; none where one holds all. */
    List<StreamedFile> parts() {
        return parts > 1 ? IntStream.range(0, parts).mapToObj(this::part).toList() : List.of();
    }

    private StreamedFile part(int part) {
        return StreamedFile.text(
                path(part),
                out -> addresses(addresses.get().skip((long) part * MOST).limit(MOST), out));
    }

    private static String path(int part) {
        return "sitemaps/" + (part + 1) + ".xml";
    }

    private void index(Writer out) throws IOException {
        out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        for (int part = 0; part < parts; part++) {
            element("sitemap", new Address(absolute.apply(path(part)), Optional.empty()), out);
        }
        out.write("</sitemapindex>\n");
    }

    private static void addresses(Stream<Address> addresses, Writer out) throws IOException {
        out.write("""
                <?xml version="1.0" encoding="UTF-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                """);
        try {
            // An iterator would hold all addresses of an edition.
            addresses.forEachOrdered(address -> url(address, out));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        out.write("</urlset>\n");
    }

    private static void url(Address address, Writer out) {
        try {
            element("url", address, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write the sitemap", e);
        }
    }

    private static void element(String name, Address address, Writer out) throws IOException {
        StringBuilder element = new StringBuilder("<").append(name).append("><loc>");
        Escape.text(address.url(), element);
        element.append("</loc>");
        address.changed()
                .ifPresent(date -> element.append("<lastmod>").append(date).append("</lastmod>"));
        out.write(element.append("</").append(name).append(">\n").toString());
    }
}

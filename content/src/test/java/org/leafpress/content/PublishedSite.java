package org.leafpress.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The site that {@code mvn package} made, as files. Paths are relative to its folder, with {@code /}. */
final class PublishedSite {
    /** The public address of the home page, as in {@code site.yaml}. */
    static final URI BASE = URI.create("https://leaflets.example.org/");

    private PublishedSite() {}

    static Path folder() {
        return Path.of(required("leafpress.site"));
    }

    /** The folder of the topics. */
    static Path content() {
        return Path.of(required("leafpress.content"));
    }

    /** All files, in order. */
    static List<String> files() {
        return List.copyOf(files(folder()).keySet());
    }

    /** All HTML files, in order; at least one, or the tests over them would prove nothing. */
    static List<String> pages() {
        List<String> pages =
                files().stream().filter(file -> file.endsWith(".html")).toList();
        if (pages.isEmpty()) {
            throw new IllegalStateException("no page in " + folder() + ": run mvn package first");
        }
        return pages;
    }

    /**
     * The pages in the first language and in Arabic, once to the right and once to the left: enough for what language
     * does not change.
     */
    static List<String> pagesInTwoLanguages() {
        return pages().stream()
                .filter(page -> page.startsWith("ar/") || !page.matches("[a-z]{2}/.*"))
                .toList();
    }

    /** The pages that have an address of their own: all but the one for addresses that lead nowhere. */
    static List<String> addressedPages() {
        return pages().stream().filter(page -> !page.endsWith("404.html")).toList();
    }

    /** The pages of topics. */
    static List<String> leaflets() {
        List<String> leaflets = pages().stream()
                .filter(page -> page.matches("([^/]+/)?topics/.*"))
                .toList();
        if (leaflets.isEmpty()) {
            throw new IllegalStateException("no leaflet in " + folder());
        }
        return leaflets;
    }

    static boolean exists(String file) {
        return Files.isRegularFile(folder().resolve(file));
    }

    static byte[] bytes(String file) {
        return read(folder().resolve(file));
    }

    static Document document(String page) {
        try {
            return Jsoup.parse(folder().resolve(page), "UTF-8", address(page).toString());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + page, e);
        }
    }

    /** The public address of a file; a folder stands for its {@code index.html}. */
    static URI address(String file) {
        return BASE.resolve(file.replaceFirst("(^|/)index\\.html$", "$1"));
    }

    /** The file behind a public address of this site; empty for an address elsewhere. */
    static Optional<String> file(URI address) {
        URI rest = BASE.relativize(address);
        if (rest.isAbsolute()) {
            return Optional.empty();
        }
        String path = rest.getPath();
        return Optional.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    }

    /** Every file below a folder with its bytes, in order. */
    static SortedMap<String, byte[]> files(Path folder) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(Files::isRegularFile)
                    .forEach(
                            file -> files.put(folder.relativize(file).toString().replace('\\', '/'), read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + folder, e);
        }
        return files;
    }

    /** Every file below a folder with the SHA-256 of its bytes, in order; none if there is no such folder. */
    static SortedMap<String, String> hashes(Path folder) {
        SortedMap<String, String> hashes = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            files(folder)
                    .forEach((file, bytes) -> hashes.put(file, HexFormat.of().formatHex(sha256(bytes))));
        }
        return hashes;
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Deletes a file, or a folder with all that is in it; does nothing if there is none. */
    static void delete(Path path) {
        if (!Files.exists(path)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + path, e);
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static String required(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("the system property " + property + " is missing; the pom.xml sets it");
        }
        return value;
    }
}

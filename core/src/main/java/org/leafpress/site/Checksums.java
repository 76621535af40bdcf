package org.leafpress.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The list of a site's files with their SHA-256, in the form that {@code sha256sum --check} reads. It is published with
 * the site; for the next build it says which files in the folder are Leafpress's own.
 */
final class Checksums {
    static final String FILE = "checksums.txt";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  (\\S.*)");

    private Checksums() {}

    /** SHA-256 in lower-case hexadecimal. */
    static String of(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** The file's content for paths and their checksums. */
    static byte[] write(SortedMap<String, String> checksums) {
        StringBuilder out = new StringBuilder();
        for (Map.Entry<String, String> entry : checksums.entrySet()) {
            out.append(entry.getValue()).append("  ").append(entry.getKey()).append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The paths and checksums of the site in a folder; none if it has no list. Lines that are damaged, or that lead
     * out of the folder, count as absent.
     *
     * @throws UncheckedIOException if the list is there but cannot be read
     */
    static SortedMap<String, String> read(Path site) {
        SortedMap<String, String> checksums = new TreeMap<>();
        try {
            String text = new String(Files.readAllBytes(site.resolve(FILE)), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                Matcher matcher = LINE.matcher(line);
                if (matcher.matches() && isInside(site, matcher.group(2))) {
                    checksums.put(matcher.group(2), matcher.group(1));
                }
            }
        } catch (NoSuchFileException e) {
            return checksums;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + site.resolve(FILE), e);
        }
        return checksums;
    }

    private static boolean isInside(Path site, String path) {
        return path.indexOf('\0') < 0
                && !path.startsWith("/")
                && !path.contains("\\")
                && !path.contains(":")
                && site.resolve(path).normalize().startsWith(site)
                && !site.resolve(path).normalize().equals(site);
    }
}

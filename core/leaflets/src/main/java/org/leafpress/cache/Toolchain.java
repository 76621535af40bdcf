package org.leafpress.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.source.Hash;
import org.leafpress.typeset.Typesetter;

/** The programs that make a site: Leafpress, its default theme, the libraries and the JDK. */
final class Toolchain {
    /** One class of each library that the core is built with, not loaded for this; a test compares them with the POM. */
    static final List<String> LIBRARIES = List.of(
            "com/google/i18n/phonenumbers/PhoneNumberUtil",
            "com/ibm/icu/util/ULocale",
            "com/twelvemonkeys/imageio/metadata/tiff/TIFFReader",
            "com/twelvemonkeys/imageio/plugins/webp/WebPImageReaderSpi",
            "freemarker/template/Configuration",
            "io/nayuki/qrcodegen/QrCode",
            "org/commonmark/ext/gfm/tables/TablesExtension",
            "org/commonmark/parser/Parser",
            "org/snakeyaml/engine/v2/api/LoadSettings",
            "tools/jackson/core/JsonParser",
            "tools/jackson/dataformat/yaml/YAMLFactory");

    private Toolchain() {}

    /** The loaded classes stay the same while the JVM runs, so they are looked at once. */
    private static final class Loaded {
        static final Hash HASH = look();
    }

    /** Differs when any of the programs does. */
    static Hash hash() {
        return Loaded.HASH;
    }

    private static Hash look() {
        StringBuilder all = new StringBuilder(Runtime.version().toString()).append('\n');
        for (Class<?> module : List.of(Toolchain.class, Typesetter.class)) {
            all.append(content(source(module))).append('\n');
        }
        Optional.ofNullable(Toolchain.class.getClassLoader().getResource("org/leafpress/theme/default-theme.txt"))
                .ifPresent(theme -> all.append(content(archive(theme))).append('\n'));
        LIBRARIES.forEach(library -> all.append(jar(library)).append('\n'));
        return Hash.of(all.toString());
    }

    /** The name of the jar that a class is in; a released library never changes under its name. */
    static String jar(String type) {
        return Optional.ofNullable(Toolchain.class.getClassLoader().getResource(type + ".class"))
                .map(found -> archive(found).getFileName().toString())
                .orElse("");
    }

    /** The jar or folder that a class comes from. */
    private static Path source(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The jar that a resource is in; of the theme, the folder if it is in none. */
    private static Path archive(URL resource) {
        String address = resource.toString();
        try {
            if (address.startsWith("jar:")) {
                return path(new URI(address.substring("jar:".length(), address.indexOf("!/"))).toURL());
            }
            return path(resource).resolve("..").normalize();
        } catch (URISyntaxException | IOException e) {
            throw new IllegalStateException("cannot tell where the theme is: " + resource, e);
        }
    }

    private static Path path(URL location) {
        try {
            return Path.of(location.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("cannot tell where a program is: " + location, e);
        }
    }

    private static Hash content(Path source) {
        try {
            return Files.isRegularFile(source) ? Hash.of(Files.readAllBytes(source)) : contentOfFolder(source);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
    }

    private static Hash contentOfFolder(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                all.append(folder.relativize(file))
                        .append(' ')
                        .append(Hash.of(Files.readAllBytes(file)))
                        .append('\n');
            }
            return Hash.of(all.toString());
        }
    }
}

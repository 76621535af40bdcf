package org.leafpress.cache;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.ibm.icu.util.ULocale;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import freemarker.template.Configuration;
import io.nayuki.qrcodegen.QrCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.leafpress.source.Hash;
import org.leafpress.typeset.Typesetter;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JsonParser;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** The programs that make a site: Leafpress, its default theme, the libraries and the JDK. */
final class Toolchain {
    /** One class of each library that the core is built with; a test compares them with the POM. */
    static final List<Class<?>> LIBRARIES = List.of(
            Configuration.class,
            JsonParser.class,
            LoadSettings.class,
            Parser.class,
            PhoneNumberUtil.class,
            QrCode.class,
            TIFFReader.class,
            TablesExtension.class,
            ULocale.class,
            WebPImageReaderSpi.class,
            YAMLFactory.class);

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
        for (Class<?> library : LIBRARIES) {
            Path file = source(library);
            // A released library never changes under its name.
            all.append(file.getFileName()).append('\n');
        }
        return Hash.of(all.toString());
    }

    /** The jar or folder that a class comes from. */
    static Path source(Class<?> type) {
        return path(type.getProtectionDomain().getCodeSource().getLocation());
    }

    /** The jar or folder that a resource of the theme is in. */
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
            return Files.isRegularFile(source) ? contentOfJar(source) : contentOfFolder(source);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + source, e);
        }
    }

    /** By the checksums that the jar has of its files: reading them all would take longer than an unchanged build. */
    private static Hash contentOfJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            StringBuilder all = new StringBuilder();
            zip.stream()
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .forEach(entry -> all.append(entry.getName())
                            .append(' ')
                            .append(entry.getSize())
                            .append(' ')
                            .append(entry.getCrc())
                            .append('\n'));
            return Hash.of(all.toString());
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

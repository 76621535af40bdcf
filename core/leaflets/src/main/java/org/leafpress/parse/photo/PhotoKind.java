package org.leafpress.parse.photo;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.leafpress.source.FileKind;

/** Kinds of photographs that are read, known by how their files begin. */
enum PhotoKind {
    JPEG("JPEG", "jpg jpeg jfif", 64_000_000),
    PNG("PNG", "png", 64_000_000),
    /** Its reader holds all pixels at once. */
    WEBP("WebP", "webp", 16_000_000);

    private final String shown;
    /** The usual one first, and spaces between them. */
    private final String endings;

    private final long mostPixels;

    PhotoKind(String shown, String endings, long mostPixels) {
        this.shown = shown;
        this.endings = endings;
        this.mostPixels = mostPixels;
    }

    /** What a file is, whatever its name says. */
    static Optional<PhotoKind> find(byte[] file) {
        return FileKind.find(file)
                .flatMap(found -> Arrays.stream(values())
                        .filter(kind -> kind.name().equals(found.name()))
                        .findFirst());
    }

    /** The kind that a file's name promises. */
    static Optional<PhotoKind> named(String path) {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings().contains(ending))
                .findFirst();
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }

    /** The usual ending of names. */
    String ending() {
        return endings().get(0);
    }

    /** Its name, for people. */
    String shown() {
        return shown;
    }

    /** Pixels of the largest photograph that is read. */
    long mostPixels() {
        return mostPixels;
    }

    /** A reader of the JDK or of the library, never one that another program has added to the JDK's. */
    ImageReader reader() throws IOException {
        if (this == WEBP) {
            return new WebPImageReaderSpi().createReaderInstance();
        }
        for (Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(shown); readers.hasNext(); ) {
            ImageReader reader = readers.next();
            if (reader.getClass().getModule() == ImageIO.class.getModule()) {
                return reader;
            }
        }
        throw new IllegalStateException("every JDK reads " + shown);
    }
}

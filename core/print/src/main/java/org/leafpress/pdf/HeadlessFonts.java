package org.leafpress.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Makes AWT's fonts work where there is no screen and no font installed, as in a container. */
final class HeadlessFonts {
    private static final String HEADLESS = "java.awt.headless";
    private static final String FONT_CONFIGURATION = "sun.awt.fontconfig";

    private HeadlessFonts() {}

    /** The font, with AWT told about it first if that is what AWT needs to start. */
    static Font create(byte[] data) throws BrokenFontException {
        if (System.getProperty(HEADLESS) == null) {
            System.setProperty(HEADLESS, "true");
        }
        try {
            return load(data);
        } catch (InternalError | RuntimeException e) {
            // "Fontconfig head is null": newer JDKs throw it as it is, older ones wrap it in an InternalError.
            return createWithoutFontconfig(data, e);
        }
    }

    /**
     * AWT wants to know the system's fonts before it opens any, and on a system without fontconfig it finds none and
     * gives up. Its own configuration file, which names one font, is enough. A failed start leaves AWT as it was, so
     * that the second try is a first.
     */
    private static synchronized Font createWithoutFontconfig(byte[] data, Throwable failure)
            throws BrokenFontException {
        if (System.getProperty(FONT_CONFIGURATION) == null) {
            configure(data, failure);
        }
        return load(data);
    }

    private static void configure(byte[] data, Throwable failure) {
        try {
            FontStore store = FontStore.ofUser();
            Path font = store.file(data, ".ttf");
            String text = """
                    version=1
                    sequence.allfonts=default
                    allfonts.default=Bundled
                    filename.Bundled=%s
                    """.formatted(font.toString().replace('\\', '/'));
            Path configuration = store.file(text.getBytes(StandardCharsets.UTF_8), ".properties");
            System.setProperty(FONT_CONFIGURATION, configuration.toString());
        } catch (IOException e) {
            e.addSuppressed(failure);
            throw new UncheckedIOException("cannot write a temporary file for the font configuration", e);
        }
    }

    private static Font load(byte[] data) throws BrokenFontException {
        try {
            return Font.createFont(
                    Font.TRUETYPE_FONT,
                    FontStore.ofUser().file(data, ".ttf").toFile());
        } catch (FontFormatException e) {
            throw new BrokenFontException("the JDK cannot read it: " + e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a temporary file for a font", e);
        }
    }
}

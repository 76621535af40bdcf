package org.leafpress.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts of the default theme, each read once, as a site would. */
public final class TestFonts {
    private static final Path FOLDER = Path.of("../../templates/src/main/resources/org/leafpress/theme/fonts/print");
    private static final Map<String, FontFace> FACES = new ConcurrentHashMap<>();

    private TestFonts() {}

    public static FontFace face(String name) {
        return FACES.computeIfAbsent(name, TestFonts::read);
    }

    private static FontFace read(String name) {
        FontReading reading = FontFace.read(name, bytes(name));
        if (reading instanceof FontReading.Usable usable) {
            return usable.face();
        }
        throw new IllegalStateException(reading.toString());
    }

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name + ".ttf"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

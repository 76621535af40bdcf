package org.leafpress.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The fonts under {@code fonts}, each read once, as a site would. */
public final class TestFonts {
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
        try (InputStream in = TestFonts.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalArgumentException("no such font: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

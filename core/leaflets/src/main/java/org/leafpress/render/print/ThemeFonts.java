package org.leafpress.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.FontReading;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.ThemeFiles;

/** The font files of a theme, each read when it is first wanted. Thread-safe. */
final class ThemeFonts {
    private final ThemeFiles files;
    private final ConcurrentMap<String, FontFace> faces = new ConcurrentHashMap<>();

    ThemeFonts(ThemeFiles files) {
        this.files = files;
    }

    /**
     * A font.
     *
     * @param name its path in the theme
     * @throws TemplateFault if the theme does not have it or it cannot be used
     */
    FontFace face(Text name) {
        return faces.computeIfAbsent(name.value(), unused -> read(name));
    }

    private FontFace read(Text name) {
        Path file = files.find(name.value())
                .orElseThrow(() -> fault(name.place(), "the theme has no file \"" + name.value() + "\""));
        try {
            FontReading reading = FontFace.read(name.value(), Files.readAllBytes(file));
            if (reading instanceof FontReading.Usable usable) {
                return usable.face();
            }
            throw fault(
                    name.place(),
                    "the font \"" + name.value() + "\" cannot be used: " + ((FontReading.Unusable) reading).reason());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + name.value(), e);
        }
    }

    private static TemplateFault fault(Place place, String message) {
        return TemplateFault.of(Code.BAD_FONT, place, message, "name a static TrueType font of the theme");
    }
}

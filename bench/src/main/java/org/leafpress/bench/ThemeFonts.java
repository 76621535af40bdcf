package org.leafpress.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.FontReading;
import org.leafpress.typeset.FontSet;

/** The default theme's fonts for Latin text, of which every engine gets the same. */
final class ThemeFonts {
    /** In order of preference. */
    static final List<String> FAMILIES =
            List.of("AtkinsonHyperlegibleNext-Latin", "AtkinsonHyperlegibleNext", "NotoSans");

    private ThemeFonts() {}

    static byte[] bytes(String family, boolean bold) {
        String path = "/org/leafpress/theme/fonts/print/" + family + (bold ? "-Bold" : "-Regular") + ".ttf";
        try (InputStream in = ThemeFonts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the theme has no font " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    static FontSet set() {
        return new FontSet(faces(false), faces(true));
    }

    private static List<FontFace> faces(boolean bold) {
        return FAMILIES.stream().map(family -> face(family, bold)).toList();
    }

    private static FontFace face(String family, boolean bold) {
        if (FontFace.read(family, bytes(family, bold)) instanceof FontReading.Usable usable) {
            return usable.face();
        }
        throw new IllegalStateException("unusable font: " + family);
    }
}

package org.leafpress.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.FileRef;
import org.leafpress.model.theme.FontFile;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.FontReading;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.source.ContentFolder;

/** Reads the fonts that a site adds to those of the theme. */
final class FontFiles {
    /** In bytes; a font of all Chinese characters has some 20 million. */
    private static final int LARGEST = 64 << 20;

    private final ContentFolder folder;
    private final Diagnostics diagnostics;

    FontFiles(ContentFolder folder, Diagnostics diagnostics) {
        this.folder = folder;
        this.diagnostics = diagnostics;
    }

    /** Those that can be used; the others are reported. */
    PrintStyle.ExtraFonts read(List<FontFile> fonts) {
        List<FontFace> regular = new ArrayList<>();
        List<FontFace> bold = new ArrayList<>();
        for (FontFile font : fonts) {
            Optional<FontFace> plain = face(font.regular());
            plain.ifPresent(regular::add);
            font.bold().map(this::face).orElse(plain).ifPresent(bold::add);
        }
        return new PrintStyle.ExtraFonts(regular, bold);
    }

    private Optional<FontFace> face(FileRef file) {
        Optional<byte[]> bytes = folder.readBytes(file.path(), file.place(), LARGEST, diagnostics);
        return bytes.flatMap(found -> {
            FontReading reading = FontFace.read(file.path(), found);
            if (reading instanceof FontReading.Unusable unusable) {
                diagnostics.report(
                        Code.BAD_FONT,
                        file.place(),
                        "the font \"" + file.path() + "\" cannot be used: " + unusable.reason(),
                        "if it is no font, delete these lines; otherwise name a static TrueType font (.ttf), such as those of Google Fonts'"
                                + " folder \"static\"");
            }
            return reading instanceof FontReading.Usable usable ? Optional.of(usable.face()) : Optional.empty();
        });
    }
}

package org.leafpress.render.print;

import com.ibm.icu.lang.UScript;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leafpress.model.theme.PrintFonts;
import org.leafpress.pdf.FontFace;
import org.leafpress.typeset.FallbackFonts;

/**
 * The fonts of a theme by the script of a character, whatever the leaflet's language: Bengali ones for a Bengali word in an
 * English leaflet, and those of signs for arrows and ticks. Thread-safe.
 */
final class ScriptFonts implements FallbackFonts {
    /** ISO 15924 codes that stand for signs of no script: mathematics, symbols, emoji. */
    private static final List<String> SIGNS = List.of("Zmth", "Zsym", "Zsye");

    private final ThemeFonts fonts;
    private final List<PrintFonts.Family> families;
    private final ConcurrentMap<Wanted, Optional<FontFace>> found = new ConcurrentHashMap<>();

    ScriptFonts(ThemeFonts fonts, List<PrintFonts.Family> families) {
        this.fonts = fonts;
        this.families = List.copyOf(families);
    }

    private record Wanted(int codePoint, boolean strong) {}

    @Override
    public Optional<FontFace> find(int codePoint, boolean strong) {
        return found.computeIfAbsent(new Wanted(codePoint, strong), this::look);
    }

    private Optional<FontFace> look(Wanted wanted) {
        return families.stream()
                .filter(family -> family.scripts().stream().anyMatch(code -> has(code.value(), wanted.codePoint())))
                .flatMap(family -> (wanted.strong() ? family.bold() : family.regular()).stream())
                .map(fonts::face)
                .filter(face -> face.has(wanted.codePoint()))
                .findFirst();
    }

    /** True for the character's script, and for signs, which belong to none. */
    private static boolean has(String code, int codePoint) {
        if (SIGNS.contains(code)) {
            return UScript.getScript(codePoint) <= UScript.INHERITED;
        }
        int script = UScript.getCodeFromName(code);
        return script != UScript.INVALID_CODE && UScript.hasScript(codePoint, script);
    }
}

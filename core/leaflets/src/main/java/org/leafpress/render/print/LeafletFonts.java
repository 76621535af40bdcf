package org.leafpress.render.print;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.theme.PrintFonts;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.pdf.FontFace;
import org.leafpress.typeset.FontSet;

/** Chooses the fonts of leaflets among those of the theme and the site. Thread-safe. */
final class LeafletFonts {
    private final ThemeFonts files;
    private final PrintFonts fonts;
    private final PrintStyle.ExtraFonts extra;
    private final List<LanguageTag> languages;
    /** For each format the first that has the same fonts, so that both share them. */
    private final Map<PrintFormat, PrintFormat> alike = new EnumMap<>(PrintFormat.class);

    private final ConcurrentMap<PrintFormat, ScriptFonts> fallbacks = new ConcurrentHashMap<>();
    private final ConcurrentMap<Use, FontSet> sets = new ConcurrentHashMap<>();

    /**
     * Fonts to choose from.
     *
     * @param languages of the site, in which a leaflet may have phrases
     */
    LeafletFonts(ThemeFonts files, PrintFonts fonts, PrintStyle.ExtraFonts extra, List<LanguageTag> languages) {
        this.files = files;
        this.fonts = fonts;
        this.extra = extra;
        this.languages = List.copyOf(languages);
        for (PrintFormat format : PrintFormat.values()) {
            Stream.of(PrintFormat.values())
                    .filter(first -> families(first).equals(families(format)))
                    .findFirst()
                    .ifPresent(first -> alike.put(format, first));
        }
    }

    /** What fonts are chosen for. */
    private record Use(PrintFormat format, LanguageTag language) {}

    /**
     * The fonts of a language in a format: those meant for it, those meant for everything, then the site's own; those that
     * have all letters of the language before the others. For what they lack, those of other scripts.
     */
    FontSet of(PrintFormat format, LanguageTag language) {
        return sets.computeIfAbsent(new Use(Objects.requireNonNull(alike.get(format)), language), this::find);
    }

    private FontSet find(Use use) {
        Map<String, FontSet> others = new HashMap<>();
        languages.stream()
                .filter(other -> !other.equals(use.language()))
                .forEach(other -> others.put(other.value(), find(new Use(use.format(), other), Map.of())));
        return find(use, others);
    }

    private FontSet find(Use use, Map<String, FontSet> others) {
        List<PrintFonts.Family> families = families(use.format());
        List<PrintFonts.Family> chosen = new ArrayList<>();
        family(families, use.language()).ifPresent(chosen::add);
        families.stream().filter(PrintFonts.Family::isForEverything).forEach(chosen::add);
        List<FontFace> regular = new ArrayList<>();
        List<FontFace> bold = new ArrayList<>();
        for (PrintFonts.Family family : chosen) {
            family.regular().forEach(name -> regular.add(files.face(name)));
            family.bold().forEach(name -> bold.add(files.face(name)));
        }
        regular.addAll(extra.regular());
        bold.addAll(extra.bold());
        LanguageLetters letters = LanguageLetters.of(use.language());
        return new FontSet(
                letters.first(regular),
                letters.first(bold),
                others,
                fallbacks.computeIfAbsent(use.format(), format -> new ScriptFonts(files, families)));
    }

    private List<PrintFonts.Family> families(PrintFormat format) {
        return fonts.families().stream().filter(family -> family.isFor(format)).toList();
    }

    /** The first family that is meant for a language, or else for its script. */
    private static Optional<PrintFonts.Family> family(List<PrintFonts.Family> families, LanguageTag language) {
        String script = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.value()))
                .getScript();
        return families.stream()
                .filter(family -> isFor(family, language))
                .findFirst()
                .or(() -> families.stream()
                        .filter(family -> family.scripts().stream()
                                .anyMatch(code -> code.value().equals(script)))
                        .findFirst());
    }

    private static boolean isFor(PrintFonts.Family family, LanguageTag language) {
        return family.languages().stream()
                .anyMatch(tag -> tag.equals(language)
                        || tag.value().equals(language.locale().getLanguage()));
    }
}

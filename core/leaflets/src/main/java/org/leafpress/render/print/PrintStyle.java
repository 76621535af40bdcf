package org.leafpress.render.print;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.theme.Paper;
import org.leafpress.model.theme.PrintColours;
import org.leafpress.model.theme.PrintFonts;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.PrintLook;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.pdf.FontFace;
import org.leafpress.pdf.FontReading;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.ThemeFiles;
import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.Hyphenation;
import org.leafpress.typeset.PrintSettings;

/** How a site prints: the settings of the theme with the site's own choices, and the fonts. Thread-safe. */
public final class PrintStyle {
    private final ThemeFiles files;
    private final SitePrint choices;
    private final Map<PrintFormat, PrintLook> looks;
    private final Map<PrintFormat, List<PrintSettings>> settings;
    private final PrintFonts fonts;
    /** For each format the first that has the same fonts, so that both share them. */
    private final Map<PrintFormat, PrintFormat> alike = new EnumMap<>(PrintFormat.class);

    private final ExtraFonts extra;
    private final List<LanguageTag> languages;
    private final ConcurrentMap<String, FontFace> faces = new ConcurrentHashMap<>();
    private final ConcurrentMap<Use, FontSet> sets = new ConcurrentHashMap<>();
    private final ConcurrentMap<LanguageTag, Hyphenation> patterns = new ConcurrentHashMap<>();

    private PrintStyle(
            ThemeFiles files,
            SitePrint choices,
            Map<PrintFormat, PrintLook> looks,
            Map<PrintFormat, List<PrintSettings>> settings,
            PrintFonts fonts,
            ExtraFonts extra,
            List<LanguageTag> languages) {
        this.files = files;
        this.choices = choices;
        this.looks = new EnumMap<>(looks);
        this.settings = new EnumMap<>(settings);
        this.fonts = fonts;
        for (PrintFormat format : PrintFormat.values()) {
            Stream.of(PrintFormat.values())
                    .filter(first -> families(first).equals(families(format)))
                    .findFirst()
                    .ifPresent(first -> alike.put(format, first));
        }
        this.extra = extra;
        this.languages = List.copyOf(languages);
    }

    /** What fonts are chosen for. */
    private record Use(PrintFormat format, LanguageTag language) {}

    /**
     * Fonts that a site adds to those of the theme, in its order.
     *
     * @param bold as many as the regular ones
     */
    public record ExtraFonts(List<FontFace> regular, List<FontFace> bold) {
        /** None. */
        public static final ExtraFonts NONE = new ExtraFonts(List.of(), List.of());

        public ExtraFonts {
            regular = List.copyOf(regular);
            bold = List.copyOf(bold);
        }
    }

    /**
     * Reads the print settings of a theme.
     *
     * @param choices of the site
     * @param languages of the site, in which a leaflet may have phrases
     * @param diagnostics gets what is wrong with the settings
     * @return empty if something is wrong with them
     */
    public static Optional<PrintStyle> load(
            ThemeFiles files,
            SitePrint choices,
            ExtraFonts extra,
            List<LanguageTag> languages,
            Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        SettingsReader reader = new SettingsReader(files, own);
        Optional<PrintFonts> fonts = reader.read("fonts", PrintFonts.class);
        Optional<PrintColours> colours = reader.read("colours", PrintColours.class);
        Map<PrintFormat, PrintLook> looks = new EnumMap<>(PrintFormat.class);
        Map<PrintFormat, List<PrintSettings>> settings = new EnumMap<>(PrintFormat.class);
        for (PrintFormat format : PrintFormat.values()) {
            reader.read(Labels.of(format), PrintLook.class).ifPresent(look -> {
                looks.put(format, look);
                colours.ifPresent(
                        found -> settings.put(format, PrintSettingsMaker.make(format, look, found, choices, own)));
            });
        }
        diagnostics.addAll(own.sorted());
        return own.hasErrors()
                ? Optional.empty()
                : Optional.of(new PrintStyle(files, choices, looks, settings, fonts.orElseThrow(), extra, languages));
    }

    /** What the site has chosen. */
    SitePrint choices() {
        return choices;
    }

    /** The word that file names and messages have for a format. */
    String name(PrintFormat format) {
        boolean letter = choices.paper().orElse(Paper.A4) == Paper.LETTER;
        return format == PrintFormat.A4 && letter ? "letter" : Labels.of(format);
    }

    /** Settings to try one after another until one fits; at least one. */
    List<PrintSettings> settings(PrintFormat format) {
        return Objects.requireNonNull(settings.get(format));
    }

    /** The sections that a format has, the most important first; empty for all. */
    List<PrintSection> sections(PrintFormat format) {
        return look(format).sections();
    }

    /** Where words may be parted: nowhere unless the theme wants that in the format and has patterns for the language. */
    Hyphenation hyphenation(PrintFormat format, LanguageTag language) {
        return look(format).hyphenate().orElse(false)
                ? patterns.computeIfAbsent(language, this::findPatterns)
                : Hyphenation.NONE;
    }

    private Hyphenation findPatterns(LanguageTag language) {
        return Stream.of(language.value(), language.locale().getLanguage())
                .flatMap(name -> files.find("print/hyphenation/" + name + ".txt").stream())
                .findFirst()
                .map(file -> Hyphenation.of(SettingsReader.text(file)))
                .orElse(Hyphenation.NONE);
    }

    private PrintLook look(PrintFormat format) {
        return Objects.requireNonNull(looks.get(format));
    }

    /** The fonts of a language in a format: those meant for it, those meant for everything, then the site's own. */
    FontSet fonts(PrintFormat format, LanguageTag language) {
        return sets.computeIfAbsent(new Use(Objects.requireNonNull(alike.get(format)), language), this::findFonts);
    }

    private FontSet findFonts(Use use) {
        Map<String, FontSet> others = new HashMap<>();
        languages.stream()
                .filter(other -> !other.equals(use.language()))
                .forEach(other -> others.put(other.value(), fonts(new Use(use.format(), other), Map.of())));
        return fonts(use, others);
    }

    private FontSet fonts(Use use, Map<String, FontSet> others) {
        List<PrintFonts.Family> families = families(use.format());
        List<PrintFonts.Family> chosen = new ArrayList<>();
        family(families, use.language()).ifPresent(chosen::add);
        families.stream().filter(PrintFonts.Family::isForEverything).forEach(chosen::add);
        List<FontFace> regular = new ArrayList<>();
        List<FontFace> bold = new ArrayList<>();
        for (PrintFonts.Family family : chosen) {
            family.regular().forEach(name -> regular.add(face(name)));
            family.bold().forEach(name -> bold.add(face(name)));
        }
        regular.addAll(extra.regular());
        bold.addAll(extra.bold());
        return new FontSet(regular, bold, others);
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

    private FontFace face(Text name) {
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

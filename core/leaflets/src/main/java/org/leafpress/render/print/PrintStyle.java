package org.leafpress.render.print;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.theme.Paper;
import org.leafpress.model.theme.PrintColours;
import org.leafpress.model.theme.PrintFonts;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.PrintLook;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.model.theme.SiteColours;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.theme.UrduHand;
import org.leafpress.pdf.FontFace;
import org.leafpress.render.ThemeFiles;
import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.Hyphenation;
import org.leafpress.typeset.PrintSettings;

/** How a site prints: the settings of the theme with the site's own choices, and the fonts. Thread-safe. */
public final class PrintStyle {
    private static final String URDU = "ur";

    private final ThemeFiles files;
    private final SitePrint choices;
    private final Map<PrintFormat, PrintLook> looks;
    private final Map<PrintFormat, List<PrintSettings>> settings;
    private final LeafletFonts fonts;
    private final ConcurrentMap<LanguageTag, Hyphenation> patterns = new ConcurrentHashMap<>();

    private PrintStyle(
            ThemeFiles files,
            SitePrint choices,
            Map<PrintFormat, PrintLook> looks,
            Map<PrintFormat, List<PrintSettings>> settings,
            LeafletFonts fonts) {
        this.files = files;
        this.choices = choices;
        this.looks = new EnumMap<>(looks);
        this.settings = new EnumMap<>(settings);
        this.fonts = fonts;
    }

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
     * @param brand colours of the clinic, instead of the theme's
     * @param languages of the site, in which a leaflet may have phrases
     * @param diagnostics gets what is wrong with the settings
     * @return empty if something is wrong with them
     */
    public static Optional<PrintStyle> load(
            ThemeFiles files,
            SitePrint choices,
            Optional<SiteColours> brand,
            ExtraFonts extra,
            List<LanguageTag> languages,
            Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        SettingsReader reader = new SettingsReader(files, own);
        Optional<PrintFonts> fonts = reader.read("fonts", PrintFonts.class);
        Optional<PrintColours> colours = reader.read("colours", PrintColours.class)
                .map(theme -> brand.map(theme::with).orElse(theme));
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
                : Optional.of(new PrintStyle(
                        files,
                        choices,
                        looks,
                        settings,
                        new LeafletFonts(
                                new ThemeFonts(files), families(fonts.orElseThrow(), choices), extra, languages)));
    }

    /** The fonts of the theme without those that the site does not want: Urdu without its own has those of its script. */
    private static PrintFonts families(PrintFonts fonts, SitePrint choices) {
        if (choices.urdu().orElse(UrduHand.NASTALIQ) == UrduHand.NASTALIQ) {
            return fonts;
        }
        return new PrintFonts(
                fonts.place(),
                fonts.families().stream()
                        .filter(family -> family.languages().stream()
                                .noneMatch(tag -> tag.locale().getLanguage().equals(URDU)))
                        .toList());
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

    /**
     * Where words may be parted, if the theme has patterns for the language: only those that are wider than their line unless
     * the site, or the theme in the format, wants more. Other words of large print stay whole whatever the site says.
     */
    Hyphenation hyphenation(PrintFormat format, LanguageTag language) {
        boolean asSite =
                format != PrintFormat.LARGE_PRINT && choices.hyphenate().isPresent();
        return (asSite ? choices.hyphenate() : look(format).hyphenate()).orElse(false)
                ? patterns(language)
                : Hyphenation.whereNeeded(() -> patterns(language));
    }

    private Hyphenation patterns(LanguageTag language) {
        return patterns.computeIfAbsent(language, this::findPatterns);
    }

    private Hyphenation findPatterns(LanguageTag language) {
        return Stream.of(language.value(), language.locale().getLanguage())
                .flatMap(name -> files.find("print/hyphenation/" + name + ".txt").stream())
                .findFirst()
                .map(file -> Hyphenation.of(new String(SettingsReader.bytes(file), StandardCharsets.UTF_8)))
                .orElse(Hyphenation.NONE);
    }

    private PrintLook look(PrintFormat format) {
        return Objects.requireNonNull(looks.get(format));
    }

    /** The fonts of a language in a format. */
    FontSet fonts(PrintFormat format, LanguageTag language) {
        return fonts.of(format, language);
    }
}

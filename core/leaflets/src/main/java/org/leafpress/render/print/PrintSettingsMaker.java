package org.leafpress.render.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.HexColour;
import org.leafpress.model.theme.FormatMargins;
import org.leafpress.model.theme.Paper;
import org.leafpress.model.theme.PrintColours;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.PrintLook;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.theme.ToneMark;
import org.leafpress.pdf.Colour;
import org.leafpress.typeset.CardMark;
import org.leafpress.typeset.CardTone;
import org.leafpress.typeset.Margins;
import org.leafpress.typeset.PageSize;
import org.leafpress.typeset.Palette;
import org.leafpress.typeset.PrintSettings;
import org.leafpress.typeset.SheetFolding;
import org.leafpress.typeset.TypeScale;

/** Makes the typesetter's settings from those of the theme and the site's choices. */
final class PrintSettingsMaker {
    private PrintSettingsMaker() {}

    /** The settings to try, one after another, until one fits; empty if some cannot be printed. */
    static List<PrintSettings> make(
            PrintFormat format, PrintLook look, PrintColours colours, SitePrint choices, Diagnostics diagnostics) {
        try {
            return Stream.concat(look.larger().stream(), Stream.of(look.type().body()))
                    .map(body -> make(format, look, body / look.type().body(), colours, choices))
                    .toList();
        } catch (IllegalArgumentException e) {
            Optional<FormatMargins> own = margins(format, choices);
            diagnostics.report(
                    Code.BAD_FORMAT,
                    own.map(FormatMargins::place).orElse(look.place()),
                    "these settings cannot be printed: " + e.getMessage(),
                    own.isPresent()
                            ? "choose narrower margins, or leave them to the theme"
                            : "compare them with those of the default theme");
            return List.of();
        }
    }

    private static PrintSettings make(
            PrintFormat format, PrintLook look, double scale, PrintColours colours, SitePrint choices) {
        SheetFolding folding = folding(format);
        return new PrintSettings(
                choices.paper().orElse(Paper.A4) == Paper.LETTER ? PageSize.LETTER : PageSize.A4,
                folding,
                margins(look.margins(), margins(format, choices)),
                type(look.type(), scale),
                palette(colours),
                folding != SheetFolding.NONE && choices.foldMarks().orElse(true),
                folding == SheetFolding.TRI_FOLD);
    }

    private static SheetFolding folding(PrintFormat format) {
        return switch (format) {
            case ESSENTIALS, A4, LARGE_PRINT -> SheetFolding.NONE;
            case BOOKLET -> SheetFolding.BOOKLET;
            case TRI_FOLD -> SheetFolding.TRI_FOLD;
        };
    }

    private static Optional<FormatMargins> margins(PrintFormat format, SitePrint choices) {
        return choices.margins().flatMap(margins -> margins.of(format));
    }

    private static Margins margins(PrintLook.Margins theme, Optional<FormatMargins> site) {
        return Margins.millimetres(
                site.flatMap(FormatMargins::top).orElse(theme.top()),
                site.flatMap(FormatMargins::side).orElse(theme.side()),
                site.flatMap(FormatMargins::bottom).orElse(theme.bottom()));
    }

    private static TypeScale type(PrintLook.Type type, double scale) {
        return new TypeScale(
                type.body() * scale,
                type.lead() * scale,
                type.small() * scale,
                type.title() * scale,
                type.section() * scale,
                type.subsection() * scale,
                type.footer(),
                type.leading(),
                type.gap());
    }

    private static Palette palette(PrintColours colours) {
        List<CardTone> tones = colours.tones().stream()
                .map(tone -> new CardTone(
                        tone.name().value(),
                        colour(tone.band()),
                        colour(tone.bandText()),
                        colour(tone.fill()),
                        tone.mark().map(PrintSettingsMaker::mark).orElse(CardMark.NONE)))
                .toList();
        return new Palette(
                colour(colours.text()),
                colour(colours.heading()),
                colour(colours.muted()),
                colour(colours.link()),
                colour(colours.rule()),
                colour(colours.tint()),
                colour(colours.positive()),
                colour(colours.negative()),
                tones);
    }

    private static CardMark mark(ToneMark mark) {
        return switch (mark) {
            case ALERT -> CardMark.ALERT;
            case CLOCK -> CardMark.CLOCK;
            case CALENDAR -> CardMark.CALENDAR;
            case CROSS -> CardMark.CROSS;
        };
    }

    private static Colour colour(HexColour colour) {
        return Colour.of(colour.value());
    }
}

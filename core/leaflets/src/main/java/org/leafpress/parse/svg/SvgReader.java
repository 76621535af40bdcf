package org.leafpress.parse.svg;

import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Drawing;
import org.leafpress.svg.Svg;
import org.leafpress.svg.SvgFinding;
import org.leafpress.svg.SvgReading;

/** Reads an SVG as drawing programs write it, rebuilt so that it is safe and looks the same on page and paper. */
public final class SvgReader {
    /** Of what is published, in characters. */
    private static final int LARGEST = 256 * 1024;

    private SvgReader() {}

    /**
     * Reads a drawing.
     *
     * @param file path for findings
     * @param text the SVG
     * @param diagnostics gets what is wrong
     * @return the rebuilt drawing; empty if there was an error
     */
    public static Optional<Drawing> read(String file, String text, Diagnostics diagnostics) {
        return read(file, text, false, diagnostics);
    }

    /**
     * Reads a figure of a topic, in which words are a finding: they cannot be translated, enlarged or spoken (NHS digital
     * service manual, images).
     *
     * @param file path for findings
     * @param text the SVG
     * @param diagnostics gets what is wrong
     * @return the rebuilt drawing; empty if there was an error
     */
    public static Optional<Drawing> readFigure(String file, String text, Diagnostics diagnostics) {
        return read(file, text, true, diagnostics);
    }

    private static Optional<Drawing> read(String file, String text, boolean figure, Diagnostics diagnostics) {
        SvgReading reading = Svg.read(text);
        diagnostics.addAll(reading.findings().stream()
                .filter(finding -> figure || finding.kind() != SvgFinding.Kind.WORDS)
                .map(finding -> diagnostic(file, finding))
                .toList());
        return reading.svg()
                .map(svg ->
                        new Drawing(svg.xml(), (int) Math.round(svg.shownWidth()), (int) Math.round(svg.shownHeight())))
                .filter(drawing -> isSmall(file, drawing, diagnostics));
    }

    private static boolean isSmall(String file, Drawing drawing, Diagnostics diagnostics) {
        if (drawing.svg().length() <= LARGEST) {
            return true;
        }
        diagnostics.report(
                Code.FILE_TOO_LARGE,
                Place.file(file),
                "the drawing, without what drawing programs add, is larger than " + LARGEST / 1024 + " KiB",
                "draw it more simply: it has to load on a slow phone");
        return false;
    }

    private static Diagnostic diagnostic(String file, SvgFinding finding) {
        Code code = switch (finding.kind()) {
            case UNREADABLE -> Code.BAD_SVG;
            case REFUSED -> Code.UNSAFE_SVG;
            case LEFT_OUT -> Code.LEFT_OUT_OF_SVG;
            case WORDS -> Code.WORDS_IN_PICTURE;
        };
        Place place = finding.place()
                .map(found -> Place.at(file, found.line(), found.column(), found.length()))
                .orElse(Place.file(file));
        return Diagnostic.of(code, place, finding.message(), finding.help());
    }
}

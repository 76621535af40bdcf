package org.leafpress.render.print;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.BrandDrawings;
import org.leafpress.model.Drawing;
import org.leafpress.model.Photo;
import org.leafpress.model.Picture;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.page.BodyMaps;
import org.leafpress.render.page.Edition;
import org.leafpress.render.view.LeafletView;
import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.LaidOut;
import org.leafpress.typeset.Pictures;
import org.leafpress.typeset.PrintFinding;

/** Prints the leaflets of an edition. Thread-safe. */
public final class LeafletPrints {
    /** A folded sheet that is emptier is not made unless topic or site name the format. */
    private static final double LEAST_INSIDE = 0.2;

    private final Edition edition;
    private final PrintStyle style;
    private final BrandDrawings brand;
    private final PhotoStore photos;
    private final BodyMaps bodyMaps;

    /** The leaflets of an edition. */
    public LeafletPrints(Edition edition, PrintStyle style, BrandDrawings brand, PhotoStore photos) {
        this.edition = edition;
        this.style = style;
        this.brand = brand;
        this.photos = photos;
        this.bodyMaps = new BodyMaps(edition);
    }

    /** The formats in which a topic is printed, in the usual order; none if it must not be handed out. */
    public List<PrintFormat> formats(Topic topic) {
        if (!edition.shownStatus(topic.id()).isShown()
                || !style.choices().enabled().orElse(true)) {
            return List.of();
        }
        List<PrintFormat> asked = asked(topic);
        return Stream.of(PrintFormat.values())
                .filter(format -> asked.isEmpty() || asked.contains(format))
                .toList();
    }

    /** The formats that the topic, or else the site, names; none if all are to be made that are worth it. */
    private List<PrintFormat> asked(Topic topic) {
        return topic.facts()
                .print()
                .map(print -> print.formats(edition.language()))
                .filter(own -> !own.isEmpty())
                .orElse(style.choices().formats());
    }

    /** What messages and file names call a format. */
    public String name(PrintFormat format) {
        return style.name(format);
    }

    /** The path of a printed leaflet. */
    public String path(Topic topic, PrintFormat format) {
        return edition.paths().print(edition.language(), topic.id(), style.name(format));
    }

    /** Characters that the fonts of its formats lack, at their places in the source. */
    private MissingGlyphs missingGlyphs(Topic topic, List<PrintFormat> formats) {
        Leaflet leaflet = Objects.requireNonNull(topic.leaflets().get(edition.language()));
        List<FontSet> fonts = formats.stream()
                .map(format -> style.fonts(format, edition.language()))
                .distinct()
                .toList();
        return MissingGlyphs.of(edition.language(), topic.facts(), leaflet, edition.text(), fonts);
    }

    /**
     * Prints a leaflet in all its formats, which have much in common.
     *
     * @param figures the topic's figures by id
     * @throws TemplateFault if the theme fails
     */
    public Prints print(Topic topic, Map<String, Picture> figures) {
        List<PrintFormat> formats = formats(topic);
        if (formats.isEmpty()) {
            return new Prints(List.of(), List.of());
        }
        MissingGlyphs missing = missingGlyphs(topic, formats);
        if (missing.areUnreadable()) {
            return new Prints(List.of(), missing.findings());
        }
        Pictures pictures = pictures(topic, figures);
        List<LeafletPrint> leaflets = formats.stream()
                .map(format -> new LeafletPrint(edition, style, bodyMaps, topic, figures, pictures, format))
                .toList();
        LeafletView whole = leaflets.get(0).whole();
        List<Printout> printouts = new ArrayList<>();
        for (int i = 0; i < formats.size(); i++) {
            LeafletPrint leaflet = leaflets.get(i);
            printouts.add(print(topic, leaflet, whole, formats.get(i), missing));
        }
        return new Prints(printouts, missing.findings());
    }

    private Printout print(
            Topic topic, LeafletPrint leaflet, LeafletView whole, PrintFormat format, MissingGlyphs missing) {
        OneSheet.Chosen set = leaflet.layOut(whole);
        LaidOut sheet = set.sheet();
        List<PrintFinding> findings = sheet.findings().stream()
                .filter(finding -> !(finding instanceof PrintFinding.MissingGlyph glyph && missing.tell(glyph.words())))
                .toList();
        boolean fits = LeafletPrint.fits(sheet) && !(format.isOneSheet() && OneSheet.needsMore(sheet));
        boolean isEmpty = fits
                && format == PrintFormat.TRI_FOLD
                && asked(topic).isEmpty()
                && OneSheet.inside(sheet) < LEAST_INSIDE;
        List<Diagnostic> told = new ArrayList<>(leaflet.diagnostics().of(set, findings, whole));
        if (isEmpty) {
            told.add(leaflet.diagnostics().emptyPanels(OneSheet.inside(sheet)));
        }
        Optional<RenderedFile> file = fits && !isEmpty
                ? Optional.of(
                        new RenderedFile(path(topic, format), sheet.print().bytes()))
                : Optional.empty();
        return new Printout(format, style.name(format), file, sheet.sides(), sheet.fills(), told);
    }

    /**
     * What the typesetter gets for a leaflet, for those who want to see what a template has made, or how long setting it
     * takes.
     *
     * @param figures the topic's figures by id
     * @throws TemplateFault if the theme fails
     */
    public PrintOrder order(Topic topic, Map<String, Picture> figures, PrintFormat format) {
        LeafletPrint leaflet =
                new LeafletPrint(edition, style, bodyMaps, topic, figures, pictures(topic, figures), format);
        return leaflet.order(leaflet.content(leaflet.whole()));
    }

    /**
     * A leaflet as plain text and as JSON, for those who make other forms of it: text messages, braille, easy read; none if
     * it must not be handed out, or if the site has no prints.
     *
     * @param figures the topic's figures by id
     * @throws TemplateFault if the theme fails
     */
    public List<RenderedFile> textAndData(Topic topic, Map<String, Picture> figures) {
        if (!edition.hasTextAndData(topic.id())) {
            return List.of();
        }
        LeafletPrint leaflet = new LeafletPrint(
                edition, style, bodyMaps, topic, figures, pictures(topic, figures), PrintFormat.LARGE_PRINT);
        return new TextAndData(edition, topic).of(leaflet.plain(leaflet.whole()).blocks());
    }

    private Pictures pictures(Topic topic, Map<String, Picture> figures) {
        Map<String, Supplier<byte[]>> byName = new HashMap<>();
        figures.forEach((id, picture) -> {
            if (picture instanceof Photo photo) {
                photo.widths()
                        .forEach(width -> byName.put(
                                edition.paths().photo(topic.id(), id, width), () -> photos.copy(photo, width)));
            } else if (picture instanceof Drawing drawing) {
                byName.put(edition.paths().figure(topic.id(), id), () -> bytes(drawing));
            }
        });
        brand.logo().ifPresent(drawing -> byName.put(edition.paths().logo(), () -> bytes(drawing)));
        brand.cover().ifPresent(drawing -> byName.put(edition.paths().cover(), () -> bytes(drawing)));
        bodyMaps.path(topic.facts())
                .ifPresent(path -> byName.put(path, () -> bytes(bodyMaps.draw(BodyMaps.areas(topic.facts())))));
        return name -> Optional.ofNullable(byName.get(name)).map(Supplier::get);
    }

    private static byte[] bytes(Drawing drawing) {
        return drawing.svg().getBytes(StandardCharsets.UTF_8);
    }
}

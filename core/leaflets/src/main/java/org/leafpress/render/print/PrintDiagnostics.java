package org.leafpress.render.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;
import org.leafpress.model.Labels;
import org.leafpress.model.Picture;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.site.Brand;
import org.leafpress.model.theme.Importance;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.page.Edition;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.SectionView;
import org.leafpress.typeset.PrintFinding;

/** What is told of a leaflet's print in one format. */
final class PrintDiagnostics {
    private final Edition edition;
    private final Topic topic;
    private final Map<String, Picture> figures;
    private final PrintFormat format;

    PrintDiagnostics(Edition edition, Topic topic, Map<String, Picture> figures, PrintFormat format) {
        this.edition = edition;
        this.topic = topic;
        this.figures = figures;
        this.format = format;
    }

    /**
     * What is told of a leaflet that was set.
     *
     * @param whole with all sections
     */
    List<Diagnostic> of(OneSheet.Chosen set, List<PrintFinding> findings, LeafletView whole) {
        List<Diagnostic> told = new ArrayList<>(findings.stream().map(this::of).toList());
        if (format.isOneSheet() && OneSheet.needsMore(set.sheet())) {
            told.add(doesNotFit(set.sheet().sides() + " sides instead of two", ""));
        }
        if (!set.noRoom().isEmpty()) {
            told.add(noRoom(set.noRoom()));
        }
        HarmfulOmission.of(topic, whole, set.content().view())
                .forEach(lost -> told.add(lost.diagnostic(format, text())));
        return told;
    }

    /** What a finding of the typesetter says to the author. */
    Diagnostic of(PrintFinding finding) {
        if (finding instanceof PrintFinding.DoesNotFit excess) {
            return doesNotFit(excess.message(), excess.help());
        }
        if (finding instanceof PrintFinding.UnusablePicture picture) {
            return source(picture)
                    .map(file -> at(
                            new PrintFinding.UnusablePicture(file.path(), picture.reason()), Place.file(file.path())))
                    .orElseGet(() -> at(finding, text()));
        }
        return at(finding, text());
    }

    /** The file of the content that a picture of the site was made from. */
    private Optional<FileRef> source(PrintFinding.UnusablePicture picture) {
        if (picture.picture().equals(edition.paths().logo())) {
            return edition.site().facts().brand().flatMap(Brand::logo);
        }
        if (picture.picture().equals(edition.paths().cover())) {
            return edition.site().facts().brand().flatMap(Brand::cover);
        }
        return topic.facts().figures().stream()
                .filter(file -> Optional.ofNullable(figures.get(file.id().value()))
                        .filter(figure -> edition.paths()
                                .files(topic.id(), file.id().value(), figure)
                                .contains(picture.picture()))
                        .isPresent())
                .findFirst()
                .map(FigureFile::file);
    }

    private static Diagnostic at(PrintFinding finding, Place place) {
        Code code = switch (finding.kind()) {
            case MISSING_GLYPH -> Code.MISSING_GLYPH;
            case DOES_NOT_FIT -> Code.DOES_NOT_FIT;
            case SKIPPED_HEADING -> Code.PRINT_HEADING_SKIPPED;
            case UNUSABLE_PICTURE -> Code.UNUSABLE_PICTURE;
            case UNKNOWN_ANCHOR -> Code.UNKNOWN_ANCHOR;
            case UNKNOWN_TONE -> Code.UNKNOWN_TONE;
        };
        return Diagnostic.of(code, place, finding.message(), finding.help());
    }

    private Place text() {
        return Place.file("topics/" + topic.id() + "/" + edition.language() + ".yaml");
    }

    private Diagnostic doesNotFit(String excess, String help) {
        String message = "the " + name() + " is not published, because something does not fit: " + excess;
        return format.isOneSheet()
                ? Diagnostic.of(Code.DOES_NOT_FIT, facts(), message, shorten())
                : Diagnostic.of(Code.DOES_NOT_FIT, text(), message, help);
    }

    private String name() {
        return Labels.of(format) + " (" + edition.language() + ")";
    }

    private Place facts() {
        return Place.file("topics/" + topic.id() + "/topic.yaml");
    }

    /** Nobody is told to leave out what harms if it is not there. */
    private String shorten() {
        String parts = Importance.VITAL.sections().stream()
                .map((PrintSection section) -> Labels.of(section))
                .filter(this::has)
                .collect(Collectors.joining(", "));
        String must = topic.facts()
                .print()
                .filter(print -> !print.must(edition.language()).isEmpty())
                .map(print -> "take something out of \"must\" in topic.yaml, or ")
                .orElse("");
        return must + "shorten the main message, the key points"
                + (parts.isEmpty() ? " or the care cards" : ", the care cards or " + parts)
                + ", but leave out no sign, step or dose";
    }

    private boolean has(String part) {
        Leaflet leaflet = Objects.requireNonNull(topic.leaflets().get(edition.language()));
        return Stream.of(Part.values()).anyMatch(known -> Labels.of(known).equals(part) && leaflet.has(known));
    }

    private Diagnostic noRoom(List<SectionView> sections) {
        List<String> names = sections.stream().map(SectionView::id).toList();
        return Diagnostic.of(
                Code.NO_ROOM_ON_SHEET,
                facts(),
                "the " + name() + " has no room for " + String.join(", ", names)
                        + "; it says that the full leaflet has more on that",
                "shorten it, the main message or the key points, but leave out no sign, step, dose or warning; or, if paper can do"
                        + " without it, "
                        + leaveOut("leave-out: [" + String.join(", ", names) + "]"));
    }

    /**
     * A folded sheet that is not made.
     *
     * @param filled how much of its panels would be: 1 for all
     */
    Diagnostic emptyPanels(double filled) {
        return Diagnostic.of(
                Code.EMPTY_PANELS,
                facts(),
                "the " + name() + " is not made, because only " + Math.round(100 * filled)
                        + " % of its panels would be filled; the other formats have all that it would say",
                "nothing needs to be done; to have it all the same, write \"print:\" into the file and below it"
                        + " \"  formats: [essentials, a4, large-print, booklet, tri-fold]\"");
    }

    /** Other languages, which may well have the room, keep what one of them cannot hold. */
    private String leaveOut(String entry) {
        return topic.leaflets().size() == 1
                ? "write \"print:\" into the file and below it \"  " + entry
                        + "\"; the page and the other formats keep it"
                : "write \"print:\" into the file, below it \"  languages:\", and below that \"    - {language: "
                        + edition.language() + ", " + entry
                        + "}\"; the page, the other formats and the other languages keep it";
    }
}

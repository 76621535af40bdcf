package org.leafpress.render.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.FileRef;
import org.leafpress.model.Labels;
import org.leafpress.model.Picture;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.review.Review;
import org.leafpress.model.site.Brand;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.page.BodyMaps;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.Figures;
import org.leafpress.render.page.LeafletPage;
import org.leafpress.render.page.Original;
import org.leafpress.render.page.PageAddresses;
import org.leafpress.render.page.PageFrame;
import org.leafpress.render.text.Addresses;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.PlainText;
import org.leafpress.render.text.PrintXml;
import org.leafpress.render.text.PrintXmlWriter;
import org.leafpress.render.view.Head;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.Page;
import org.leafpress.render.view.PrintView;
import org.leafpress.render.view.SectionView;
import org.leafpress.source.Escape;
import org.leafpress.typeset.Pictures;
import org.leafpress.typeset.PrintDocument;
import org.leafpress.typeset.PrintFault;
import org.leafpress.typeset.PrintFinding;
import org.leafpress.typeset.PrintReader;
import org.leafpress.typeset.PrintReading;
import org.leafpress.typeset.PrintSettings;
import org.leafpress.typeset.Printed;
import org.leafpress.typeset.Typesetter;

/** One leaflet in one format. */
final class LeafletPrint {
    /** First aid, doses with what to do after too much, and what is due when: what a sheet is given out for. */
    private static final Set<String> VITAL = Stream.of(Part.STEPS, Part.DOSE, Part.HOW_TO_TAKE, Part.SCHEDULE)
            .map((Part part) -> Labels.of(part))
            .collect(Collectors.toUnmodifiableSet());

    private final Edition edition;
    private final PrintStyle style;
    private final BodyMaps bodyMaps;
    private final Topic topic;
    private final Leaflet leaflet;
    private final Map<String, Picture> figures;
    private final PrintFormat format;
    private final PrintXmlWriter writer;
    private final String subject;
    private final PageAddresses addresses;
    private final Pictures pictures;

    /**
     * A leaflet.
     *
     * @param bodyMaps describes where it happens
     * @param figures the topic's figures by id
     * @param pictures all that it may show
     */
    LeafletPrint(
            Edition edition,
            PrintStyle style,
            BodyMaps bodyMaps,
            Topic topic,
            Map<String, Picture> figures,
            Pictures pictures,
            PrintFormat format) {
        this.edition = edition;
        this.style = style;
        this.bodyMaps = bodyMaps;
        this.topic = topic;
        this.leaflet = Objects.requireNonNull(topic.leaflets().get(edition.language()));
        this.figures = figures;
        this.format = format;
        subject = "the " + Labels.of(format) + " print of topic " + topic.id() + " (" + edition.language() + ")";
        addresses = addresses(edition);
        this.pictures = pictures;
        writer = writer(edition, addresses);
    }

    /** Whole addresses for pages, and the paths of pictures on the site. */
    private PageAddresses addresses(Edition of) {
        return new PageAddresses(
                of,
                of::absolute,
                path -> path,
                Optional.of(new Figures(topic, leaflet, figures)),
                links -> new PrintXmlWriter(of.fills(), links, hints(of), Optional.empty()));
    }

    /** A writer for another edition's text on these pages. */
    private PrintXmlWriter writer(Edition other) {
        return writer(other, addresses(other));
    }

    private PrintXmlWriter writer(Edition of, Addresses links) {
        return new PrintXmlWriter(
                of.fills(),
                links,
                hints(of),
                Optional.of(figure -> edition.theme().printFigure(figure, edition.messages(), subject)));
    }

    /** The leaflets that an edition has. */
    private static Function<TopicId, Optional<PrintXmlWriter.Hint>> hints(Edition edition) {
        return topic -> edition.title(topic).map(title -> new PrintXmlWriter.Hint(title, words(edition, topic, title)));
    }

    private static PrintXml words(Edition edition, TopicId topic, String title) {
        StringBuilder out = new StringBuilder();
        String mark = "\uFFFC";
        String words = edition.messages().get("print.see-leaflet", mark);
        // Checks of bundles see to it that the message has its argument.
        int at = words.indexOf(mark);
        Optional<Foreign> foreign = edition.shown(topic).flatMap(edition::foreign);
        Escape.html(words.substring(0, at), out);
        foreign.ifPresent(language -> out.append("<span lang=\"")
                .append(language.language())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\">"));
        Escape.html(title, out);
        foreign.ifPresent(unused -> out.append("</span>"));
        Escape.html(words.substring(at + 1), out);
        return new PrintXml(out.toString());
    }

    private Optional<Original> original() {
        return edition.original(topic, this::writer, edition::absolute);
    }

    /** The view with all sections: the same for all formats. */
    LeafletView whole() {
        return new LeafletPage(topic, leaflet, edition, addresses, writer, original())
                .view(bodyMaps.figure(topic.facts(), path -> path), List.of());
    }

    /** The view with the sections that the format has. */
    LeafletView view(LeafletView whole) {
        List<String> kept = style.sections(format).stream().map(Labels::of).toList();
        List<String> left = format == PrintFormat.TRI_FOLD
                ? topic.facts().print().map(print -> print.leaveOut(edition.language())).orElse(List.of()).stream()
                        .map((Part part) -> Labels.of(part))
                        .toList()
                : List.of();
        return whole.withSections(whole.sections().stream()
                .filter(section -> kept.isEmpty() || kept.contains(section.kind()))
                .filter(section -> !left.contains(section.kind()))
                .toList());
    }

    /** The first try that fits, or the last. Smaller type comes before parted lists: they are harder to read. */
    Printed typeset(LeafletView view) {
        PrintDocument document = document(view);
        List<PrintSettings> sizes = style.settings(format);
        int last = sizes.size() - 1;
        return sizes.subList(0, last).stream()
                .map(size -> typeset(document, size))
                .filter(printed -> fits(printed) && !printed.isSplit())
                .findFirst()
                .orElseGet(() -> typeset(document, sizes.get(last)));
    }

    private Printed typeset(PrintDocument document, PrintSettings settings) {
        return new Typesetter(
                        settings,
                        style.fonts(format, edition.language()),
                        pictures,
                        style.hyphenation(format, edition.language()))
                .typeset(document);
    }

    private PrintDocument document(LeafletView view) {
        String xml = xml(view);
        PrintReading reading = PrintReader.read(xml);
        return reading.document().orElseThrow(() -> malformed(reading, xml));
    }

    /** All that it takes to set it in the first size that is tried. */
    PrintOrder order(LeafletView view) {
        return new PrintOrder(
                xml(view),
                style.settings(format).get(0),
                style.fonts(format, edition.language()),
                pictures,
                style.hyphenation(format, edition.language()));
    }

    private String xml(LeafletView view) {
        return edition.theme().print(template(), page(view), print(), edition.messages(), subject);
    }

    private String template() {
        return "print/" + Labels.of(format) + ".ftlx";
    }

    /** What the theme's template made is at fault, so the finding shows that line of it. */
    private TemplateFault malformed(PrintReading reading, String xml) {
        PrintFault first = reading.faults().get(0);
        String line = xml.lines()
                .skip(first.line() - 1L)
                .findFirst()
                .map(text -> text.length() > 120 ? text.substring(0, 120) + "…" : text)
                .orElse("");
        return TemplateFault.of(
                Code.PRINT_SYNTAX,
                Place.file(edition.theme().shown(template())),
                "rendering " + subject + " made a document with a fault: " + first.message() + ", in \"" + line.strip()
                        + "\"",
                first.help());
    }

    private Page page(LeafletView view) {
        Head head = new Head(
                edition.language().value(),
                Edition.direction(edition.language()),
                leaflet.title().value(),
                new PlainText(edition.fills()).of(leaflet.summary()),
                url(),
                "",
                List.of(),
                PageFrame.alternates(
                        edition,
                        "",
                        edition.languagesOf(topic),
                        language -> edition.paths().leaflet(language, topic.id())),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
        return new Page(head, PageFrame.site(edition, "", writer, this::writer), view);
    }

    private String url() {
        return edition.absolute(edition.paths().leaflet(edition.language(), topic.id()));
    }

    private PrintView print() {
        SitePrint choices = style.choices();
        return new PrintView(
                Labels.of(format),
                url(),
                PrintXmlWriter.shown(url()),
                created(topic.facts()),
                choices.references().orElse(true),
                choices.notesLines().orElse(0),
                choices.patientLabel().orElse(false));
    }

    Diagnostic diagnostic(PrintFinding finding, LeafletView view) {
        if (finding instanceof PrintFinding.DoesNotFit excess) {
            return excess(excess, view);
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

    /** The file of the leaflet. */
    Place text() {
        return Place.file("topics/" + topic.id() + "/" + edition.language() + ".yaml");
    }

    private Diagnostic excess(PrintFinding.DoesNotFit excess, LeafletView view) {
        String name = Labels.of(format) + " (" + edition.language() + ")";
        String message = "the " + name + " is not published, because something does not fit: " + excess.message();
        if (format != PrintFormat.TRI_FOLD) {
            return Diagnostic.of(Code.DOES_NOT_FIT, text(), message, excess.help());
        }
        String help = enough(view)
                .map(parts -> leaveOut("leave-out: [" + String.join(", ", parts) + "]"))
                .orElseGet(() -> shorten(view));
        Place place = Place.file("topics/" + topic.id() + "/topic.yaml");
        return Diagnostic.of(Code.DOES_NOT_FIT, place, message, help);
    }

    /** Other languages, which may well have the room, keep what one of them cannot hold. */
    private String leaveOut(String entry) {
        return topic.leaflets().size() == 1
                ? "write \"print:\" into the file and below it \"  " + entry
                        + "\"; the page and the other formats keep them"
                : "write \"print:\" into the file, below it \"  languages:\", and below that \"    - {language: "
                        + edition.language() + ", " + entry
                        + "}\"; the page, the other formats and the other languages keep them";
    }

    private static String shorten(LeafletView view) {
        String parts = view.sections().stream()
                .map(SectionView::kind)
                .filter(VITAL::contains)
                .distinct()
                .collect(Collectors.joining(", "));
        return "shorten the main message, the key points"
                + (parts.isEmpty() ? " or the care cards" : ", the care cards or " + parts);
    }

    /**
     * The least important that must be left out of the tri-fold to make it fit: one section, or as many as it takes before
     * one that is more important. Nobody is told to leave out what harms if it is not there.
     */
    private Optional<List<String>> enough(LeafletView view) {
        List<PrintSection> leastFirst = new ArrayList<>(style.sections(format));
        Collections.reverse(leastFirst);
        List<String> order = leastFirst.stream()
                .map((PrintSection section) -> Labels.of(section))
                .filter(kind -> !VITAL.contains(kind))
                .filter(kind -> view.sections().stream().anyMatch(s -> s.kind().equals(kind)))
                .toList();
        List<List<String>> choices = new ArrayList<>();
        for (int count = 1; count <= order.size(); count++) {
            choices.add(order.subList(count - 1, count));
            choices.add(order.subList(0, count));
        }
        return choices.stream()
                .filter(parts -> fits(view.withSections(view.sections().stream()
                        .filter(section -> !parts.contains(section.kind()))
                        .toList())))
                .findFirst();
    }

    private boolean fits(LeafletView view) {
        return fits(typeset(view));
    }

    /** True if all of it stands on paper. */
    static boolean fits(Printed printed) {
        return printed.findings().stream().noneMatch(PrintFinding.DoesNotFit.class::isInstance);
    }

    private static Optional<String> created(TopicFacts facts) {
        return Stream.concat(facts.issued().stream(), facts.review().flatMap(Review::last).stream())
                .map(Day::date)
                .max(LocalDate::compareTo)
                .map(date -> date + "T00:00:00Z");
    }
}

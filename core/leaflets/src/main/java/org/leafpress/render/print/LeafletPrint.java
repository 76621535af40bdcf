package org.leafpress.render.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.Picture;
import org.leafpress.model.Text;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.review.Review;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.model.theme.TopicPrint;
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
import org.leafpress.render.text.PlainText;
import org.leafpress.render.text.PrintXmlWriter;
import org.leafpress.render.view.Head;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.Page;
import org.leafpress.render.view.PrintView;
import org.leafpress.render.view.SectionView;
import org.leafpress.typeset.LaidOut;
import org.leafpress.typeset.Pictures;
import org.leafpress.typeset.PrintDocument;
import org.leafpress.typeset.PrintFault;
import org.leafpress.typeset.PrintFinding;
import org.leafpress.typeset.PrintReader;
import org.leafpress.typeset.PrintReading;
import org.leafpress.typeset.PrintSettings;
import org.leafpress.typeset.Typesetter;

/** One leaflet in one format. */
final class LeafletPrint implements OneSheet.Setter {
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
                links -> new PrintXmlWriter(of.fills(), links, SeeLeaflet.hints(of), Optional.empty()));
    }

    /** A writer for another edition's text on these pages. */
    private PrintXmlWriter writer(Edition other) {
        return writer(other, addresses(other));
    }

    private PrintXmlWriter writer(Edition of, Addresses links) {
        return new PrintXmlWriter(
                of.fills(),
                links,
                SeeLeaflet.hints(of),
                Optional.of(figure -> edition.theme().printFigure(figure, edition.messages(), subject)));
    }

    private Optional<Original> original() {
        return edition.original(topic, this::writer, edition::absolute);
    }

    /** The view with all sections: the same for all formats. */
    LeafletView whole() {
        return new LeafletPage(topic, leaflet, edition, addresses, writer, original())
                .view(bodyMaps.figure(topic.facts(), path -> path), List.of());
    }

    /** What the format always has of it, however much room there is. */
    FormatContent content(LeafletView whole) {
        return format.isOneSheet() ? sections(whole).always() : sections(whole).pages();
    }

    private SheetSections sections(LeafletView whole) {
        Optional<TopicPrint> own = topic.facts().print();
        return new SheetSections(
                whole,
                style.sections(format).stream()
                        .map((PrintSection section) -> Labels.of(section))
                        .toList(),
                names(own.map(print -> print.must(edition.language()))),
                names(own.map(print -> print.leaveOut(edition.language()))));
    }

    private static List<String> names(Optional<List<Text>> names) {
        return names.orElse(List.of()).stream().map(Text::value).toList();
    }

    /**
     * Sets it.
     *
     * @return one that does not fit if there is none that does
     */
    OneSheet.Chosen layOut(LeafletView whole) {
        List<PrintSettings> sizes = style.settings(format);
        if (format.isOneSheet()) {
            return new OneSheet(sections(whole), this, sizes).choose();
        }
        FormatContent content = content(whole);
        PrintDocument document = document(content);
        LaidOut sheets = sizes.subList(0, sizes.size() - 1).stream()
                .map(size -> layOut(document, size))
                .filter(tried -> fits(tried) && !tried.isSplit())
                .findFirst()
                .orElseGet(() -> layOut(document, sizes.get(sizes.size() - 1)));
        return new OneSheet.Chosen(content, sheets, List.of());
    }

    @Override
    public LaidOut layOut(PrintDocument document, PrintSettings settings) {
        return new Typesetter(
                        settings,
                        style.fonts(format, edition.language()),
                        pictures,
                        style.hyphenation(format, edition.language()))
                .layOut(document);
    }

    @Override
    public PrintDocument document(FormatContent content) {
        return document(template(), content, subject);
    }

    private PrintDocument document(String template, FormatContent content, String what) {
        String xml = xml(template, content, what);
        PrintReading reading = PrintReader.read(xml);
        return reading.document().orElseThrow(() -> malformed(reading, xml, template, what));
    }

    /** All that it says, in an order for those who read it line by line, whatever the format. */
    PrintDocument plain(LeafletView whole) {
        return document(
                "print/plain-text.ftlx",
                FormatContent.of(whole, whole.sections()),
                "the plain text of topic " + topic.id() + " (" + edition.language() + ")");
    }

    /** All that it takes to set it in the first size that is tried. */
    PrintOrder order(FormatContent content) {
        return new PrintOrder(
                xml(template(), content, subject),
                style.settings(format).get(0),
                style.fonts(format, edition.language()),
                pictures,
                style.hyphenation(format, edition.language()));
    }

    private String xml(String template, FormatContent content, String what) {
        return edition.theme()
                .print(template, page(content.view()), print(content.elsewhere()), edition.messages(), what);
    }

    private String template() {
        return "print/" + Labels.of(format) + ".ftlx";
    }

    /** What the theme's template made is at fault, so the finding shows that line of it. */
    private TemplateFault malformed(PrintReading reading, String xml, String template, String what) {
        PrintFault first = reading.faults().get(0);
        String line = xml.lines()
                .skip(first.line() - 1L)
                .findFirst()
                .map(text -> text.length() > 120 ? text.substring(0, 120) + "…" : text)
                .orElse("");
        return TemplateFault.of(
                Code.PRINT_SYNTAX,
                Place.file(edition.theme().shown(template)),
                "rendering " + what + " made a document with a fault: " + first.message() + ", in \"" + line.strip()
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
                Optional.empty(),
                false,
                Optional.empty());
        return new Page(head, PageFrame.site(edition, "", edition.fills(), writer, this::writer), view);
    }

    /** Where to look whether the sheet is still current; of a version that was not issued, the page of the leaflet. */
    private String url() {
        return issued().map(JudgedIssue::folder)
                .map(edition::absolute)
                .orElseGet(() -> edition.absolute(edition.paths().leaflet(edition.language(), topic.id())));
    }

    /** The version that this sheet is of, if it was issued: never of a leaflet that says what nobody has reviewed. */
    private Optional<JudgedIssue> issued() {
        return edition.catalogue()
                .find(topic.id())
                .map(Catalogue.Entry::governance)
                .filter(governance -> governance.shownStatus(edition.language()).isReviewed())
                .flatMap(governance -> governance.current(edition.language()));
    }

    private PrintView print(List<SectionView> elsewhere) {
        SitePrint choices = style.choices();
        return new PrintView(
                Labels.of(format),
                url(),
                PrintXmlWriter.shown(url()),
                issued().isPresent(),
                created(topic.facts()),
                choices.references().orElse(true),
                choices.notesLines().orElse(0),
                choices.patientLabel().orElse(false),
                elsewhere);
    }

    /** What is told of it. */
    PrintDiagnostics diagnostics() {
        return new PrintDiagnostics(edition, topic, figures, format);
    }

    /** True if all of it stands on paper. */
    static boolean fits(LaidOut sheets) {
        return sheets.findings().stream().noneMatch(PrintFinding.DoesNotFit.class::isInstance);
    }

    private static Optional<String> created(TopicFacts facts) {
        return Stream.concat(facts.issued().stream(), facts.review().flatMap(Review::last).stream())
                .map(Day::date)
                .max(LocalDate::compareTo)
                .map(date -> date + "T00:00:00Z");
    }
}

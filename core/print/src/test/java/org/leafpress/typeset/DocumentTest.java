package org.leafpress.typeset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.leafpress.pdf.PdfUa;

class DocumentTest {
    @Test
    void structureFollowsTheDocument() {
        Printed printed = Samples.print(Samples.document("""
                <h1>Title</h1>
                <card tone='urgent' label='Urgent advice'><h2>Ask if:</h2><ul><li>One</li></ul></card>
                <table><caption>Causes</caption><thead><tr><th>Cause</th><th>Help</th></tr></thead>
                <tbody><tr><th>Tired</th><td/></tr></tbody></table>
                <dl><dt>Term</dt><dd>Meaning</dd></dl>
                <columns><p>Left</p><p>Right</p></columns>
                <side-by-side><cell><h3>Rest</h3><p>First</p></cell><cell>Second</cell></side-by-side>"""));
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        assertThat(StructureText.tagged(printed)).isEqualTo("""
                Document:
                H1: Title
                Sect:
                P: Urgent advice
                H2: Ask if:
                L:
                LI:
                Lbl: \u2022
                LBody:
                P: One
                Table:
                Caption: Causes
                THead:
                TR:
                TH:
                P: Cause
                TH:
                P: Help
                TBody:
                TR:
                TH:
                P: Tired
                TD:
                L:
                LI:
                Lbl: Term
                LBody:
                P: Meaning
                P: Left
                P: Right
                H3: Rest
                P: First
                P: Second""".replaceAll("(?m)^([A-Za-z]+):$", "$1: "));
    }

    @Test
    void headingsAreBookmarksNestedByLevel() throws IOException {
        Printed printed = Samples.print(
                Samples.document("<h1>One</h1><h2>Two</h2><h3>Three</h3><h4>Four</h4><h2>Five</h2><p>x</p>"));
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<String> titles = new ArrayList<>();
            outline(document.getDocumentCatalog().getDocumentOutline(), "", titles);
            assertThat(titles).containsExactly("One", "-Two", "--Three", "-Five");
        }
    }

    private static void outline(PDOutlineNode node, String indent, List<String> out) {
        for (PDOutlineItem item : node.children()) {
            out.add(indent + item.getTitle());
            outline(item, indent + "-", out);
        }
    }

    @Test
    void linksCarryADescriptionAndLeadWithinTheDocumentToo() throws IOException {
        Printed printed =
                Samples.print(Samples.document("<h1 id='top'>Top</h1><p><a href='#top'>Back to the top</a> and"
                        + " <a href='https://example.org/' title='Example, a website'>example</a></p>"));
        assertThat(PdfUa.faults(printed.bytes())).isEmpty();
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            List<PDAnnotation> links = document.getPage(0).getAnnotations();
            assertThat(links)
                    .extracting(PDAnnotation::getContents)
                    .containsExactly("Back to the top", "Example, a website");
        }
    }

    @Test
    void theFileSaysWhatItIs() throws IOException {
        Printed printed = Samples.print(Samples.leaflet());
        try (PDDocument document = Loader.loadPDF(printed.bytes())) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Muscle twitches");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("Riverside Clinic");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2026-03-12T00:00:00Z");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
        }
    }

    @Test
    void softHyphensShowOnlyWhereALineEndsAndAreReadAsSuch() {
        String word = "fas\u00ADci\u00ADcu\u00ADla\u00ADtion";
        Printed printed = Samples.print(Samples.document("<p>" + (word + " ").repeat(20) + "</p>"));
        List<String> lines =
                PrintedWord.of(printed).stream().map(PrintedWord::text).toList();
        assertThat(lines)
                .anyMatch(line -> line.endsWith("\u00AD"))
                .allMatch(line -> line.indexOf('\u00AD') < 0 || line.indexOf('\u00AD') == line.length() - 1);
        assertThat(String.join("", lines).replace("\u00AD", "").replace(" ", ""))
                .isEqualTo("fasciculation".repeat(20));
    }
}

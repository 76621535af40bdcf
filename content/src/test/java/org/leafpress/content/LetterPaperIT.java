package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.Generated;
import org.leafpress.diagnostic.Code;

/** What a clinic gets whose printers hold US Letter. */
class LetterPaperIT {
    @TempDir
    Path temp;

    @Test
    void everyLeafletHasEveryFormatWithEmergencyAdviceOnItsFirstSide() throws IOException {
        ContentCopy content = ContentCopy.in(temp.resolve("content"));
        content.edit("site.yaml", "contact:\n", "print:\n  paper: letter\ncontact:\n");
        Generated outcome = content.build(2).generate();
        assertThat(outcome.outcome().diagnostics())
                .extracting(found -> found.code())
                .as("it is shorter than A4, so that a sheet may lack room for something, and says so")
                .isSubsetOf(Code.NO_WORD_LIST, Code.NO_ROOM_ON_SHEET);
        Map<String, byte[]> site = new TreeMap<>(PublishedSite.files(temp.resolve("site")));
        site.keySet().removeIf(file -> !file.endsWith(".pdf"));
        assertThat(site).hasSameSizeAs(PrintedLeaflet.all());
        for (Map.Entry<String, byte[]> print : site.entrySet()) {
            String file = print.getKey();
            assertThat(firstSide(print.getValue()))
                    .as(file)
                    .contains(SampleTopics.message(SampleTopics.language(file), "care.emergency.prefix"));
        }
    }

    private static String firstSide(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setEndPage(1);
            return stripper.getText(document).replaceAll("[\\s\u00A0]+", " ");
        }
    }
}

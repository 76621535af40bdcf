package org.leafpress;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Code;
import org.leafpress.source.Limits;

/** The table of limits for authors is made from the constants, so that it cannot be out of date. */
class LimitsPageTest {
    private static final Path PAGE = Path.of("../../docs/limits.md");
    private static final Limits STANDARD = Limits.STANDARD;

    private final StringBuilder page = new StringBuilder("""
            # Limits

            A broken or hostile file must not exhaust the machine that builds the site, nor the reader's phone. So everything
            that is read has a limit, far above what a leaflet needs, and going beyond it is a finding with the figure and the
            limit, never a crash. Each reader keeps to its limits with 256 MB of memory (`-Xmx256m`).

            This page is made from the program by `LimitsPageTest`.
            """);

    @Test
    void theTableOfLimitsIsThatOfTheProgram() throws Exception {
        files();
        texts();
        drawings();
        photographsAndFonts();
        themes();
        translations();
        archives();
        forms();
        if ("refresh".equals(System.getProperty("leafpress.golden"))) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("docs/limits.md; refresh it with -Dleafpress.golden=refresh")
                .isEqualTo(page.toString());
    }

    private void files() {
        table("Files");
        row("a text file", STANDARD.maxFileBytes() / 1024 + " KiB", Code.FILE_TOO_LARGE);
        row("files of a topic, of `site` or of `glossary`", number(STANDARD.maxFiles()), Code.TOO_MANY_FILES);
        row("topics", number(STANDARD.maxTopics()), Code.TOO_MANY_FILES);
        row("a file of an issued version", mebibytes("load.IssuedFiles", "MOST_BYTES"), Code.ISSUED_FILE_LOST);
        row("a text that was signed", mebibytes("load.SignedTexts", "LONGEST"), Code.SIGN_OFF_VOID);
    }

    private void texts() {
        table("Texts");
        row("a name or title", count("parse.bind.ScalarBinder", "LONGEST_NAME", "characters"), Code.BAD_FORMAT);
        row("any other text", count("parse.text.TextBounds", "LONGEST_TEXT", "characters"), Code.LONG_TEXT);
        row(
                "the texts of a leaflet together",
                count("parse.markdown.MarkdownReader", "MOST_TOGETHER", "characters"),
                Code.LONG_TEXT);
        row("a web address", count("parse.text.WebAddress", "LONGEST", "characters"), Code.BAD_FORMAT);
        row("a word", count("parse.text.TextBounds", "LONGEST_WORD", "letters"), Code.LONG_WORD);
        row("an id", count("model.TopicId", "LONGEST", "characters"), Code.BAD_FORMAT);
        row(
                "the email address of the clinic",
                count("parse.text.MailAddress", "LONGEST", "characters"),
                Code.BAD_FORMAT);
        row("nesting of YAML, and of lists and quotations", STANDARD.maxDepth() + " levels", Code.TOO_DEEP);
        row("items of a list, keys of a group", number(STANDARD.maxItems()), Code.TOO_MANY_ITEMS);
        row("items of a list in Markdown", count("parse.markdown.BlockReader", "MOST_ITEMS", ""), Code.TOO_MANY_ITEMS);
        row("rows of the tables of a text", count("parse.markdown.TableBounds", "MOST_ROWS", ""), Code.TOO_MANY_ITEMS);
        row("columns of a table", count("parse.markdown.TableBounds", "MOST_COLUMNS", ""), Code.TOO_MANY_ITEMS);
        row(
                "marks such as `*`, `_`, `[` in a paragraph",
                count("parse.markdown.MarkdownReader", "MAX_MARKS", ""),
                Code.TOO_DEEP);
        row(
                "how often a leaflet shows figures",
                count("check.reference.FigureReferences", "MOST_SHOWN", "times"),
                Code.TOO_MANY_FIGURES);
    }

    private void drawings() {
        table("Drawings (SVG)");
        row("the file", mebibytes("parse.svg.SvgFile", "LARGEST_DRAWING"), Code.FILE_TOO_LARGE);
        row(
                "the drawing without what programs add",
                constant("parse.svg.SvgReader", "LARGEST") / 1024 + " KiB",
                Code.FILE_TOO_LARGE);
        row("parts, each as often as it is used", count("svg.SvgLimits", "MOST_ELEMENTS", ""), Code.UNSAFE_SVG);
        row("nesting", count("svg.SvgLimits", "DEEPEST", "levels"), Code.BAD_SVG);
        row(
                "parts that use parts that use parts",
                count("svg.SvgLimits", "DEEPEST_USE", "levels"),
                Code.LEFT_OUT_OF_SVG);
        row("attributes of a part", count("svg.SvgLimits", "MOST_ATTRIBUTES", ""), Code.BAD_SVG);
        row("rules of style sheets times parts", count("svg.SvgLimits", "MOST_TRIES", ""), Code.UNSAFE_SVG);
        row("parts of a transform", count("svg.SvgTransform", "MOST", ""), Code.LEFT_OUT_OF_SVG);
    }

    private void photographsAndFonts() {
        table("Photographs and fonts");
        row("a photograph", mebibytes("parse.photo.PhotoStore", "MOST_BYTES"), Code.LARGE_PHOTO);
        row("a side of a photograph", count("parse.photo.PhotoDecoder", "LONGEST", "pixels"), Code.LARGE_PHOTO);
        row("photographs of a topic", count("load.FigureFiles", "MOST_PHOTOS", ""), Code.MANY_PHOTOS);
        row("a font", mebibytes("load.FontFiles", "LARGEST"), Code.FILE_TOO_LARGE);
        row("letters made of letters made of letters", count("pdf.GlyphOutlines", "DEEPEST", "levels"), Code.BAD_FONT);
    }

    private void themes() {
        table("A site's own theme");
        row("a file", mebibytes("render.ThemeFiles", "LARGEST"), Code.FILE_TOO_LARGE);
        row(
                "the processor time that templates take for a page",
                ((Duration) value("render.TemplateTimer", "IN_BUILDS")).toSeconds() + " s",
                Code.TEMPLATE_FAULT);
        row(
                "what templates write for a page",
                count("render.TemplateTimer", "MOST_CHARACTERS", "characters"),
                Code.TEMPLATE_FAULT);
        row("a print document", count("typeset.PrintReader", "LONGEST", "characters"), Code.PRINT_SYNTAX);
        row("its elements", count("typeset.XmlCursor", "MOST_ELEMENTS", ""), Code.PRINT_SYNTAX);
        row("its nesting", count("typeset.XmlCursor", "DEEPEST", "levels"), Code.PRINT_SYNTAX);
    }

    private void translations() {
        table("Files from translators");
        row("the file", mebibytes("translation.ReturnedFile", "MOST_BYTES"), Code.EXCHANGE_UNREADABLE);
        row("cells of a table", count("translation.Csv", "MOST_CELLS", ""), Code.EXCHANGE_UNREADABLE);
        row("nesting of marks in XLIFF", count("translation.XliffUnit", "DEEPEST", "levels"), Code.EXCHANGE_UNREADABLE);
    }

    private void archives() {
        table("Archives", "otherwise");
        Object most = value("source.SharedArchive", "MOST");
        String stops = "the build stops and names the archive";
        row("the files of shared content in a zip or jar file, unpacked", gibibytes(part(most, "bytes")), stops);
        row("how many they are", number(part(most, "files")), stops);
        row(
                "a file of a theme in a jar",
                mebibytes("render.ThemeFiles", "LARGEST"),
                "the build stops and names jar and file");
    }

    private void forms() {
        table("Forms of the preview", "otherwise");
        String nothing = "the form says so, and nothing is written";
        row("a picture that is sent", mebibytes("preview.Forms", "MOST_BYTES"), nothing);
        row("other data that a form sends", mebibytes("preview.FormRequests", "MOST_CHANGES"), nothing);
        row("changes that are saved at once", count("preview.Forms", "MOST_CHANGES", ""), nothing);
        row("groups in groups of a change", count("preview.FormRequest", "DEEPEST", "levels"), nothing);
        row("an address", count("preview.Guard", "LONGEST", "characters"), "the preview refuses it");
    }

    private void table(String title) {
        table(title, "finding");
    }

    private void table(String title, String last) {
        page.append("\n## " + title + "\n\n| what | at most | " + last + " |\n|---|---|---|\n");
    }

    private void row(String what, String most, Code code) {
        row(what, most, "[" + code.id() + "](diagnostics.md)");
    }

    private void row(String what, String most, String otherwise) {
        page.append("| " + what + " | " + most + " | " + otherwise + " |\n");
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    private static String count(String type, String name, String unit) {
        return (number(constant(type, name)) + " " + unit).strip();
    }

    private static String mebibytes(String type, String name) {
        return constant(type, name) / 1024 / 1024 + " MiB";
    }

    private static String gibibytes(long bytes) {
        return bytes / 1024 / 1024 / 1024 + " GiB";
    }

    /** A component of a record. */
    private static long part(Object most, String name) {
        try {
            Method getter = most.getClass().getDeclaredMethod(name);
            getter.setAccessible(true);
            return ((Number) getter.invoke(most)).longValue();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the table of limits names " + most + "." + name, e);
        }
    }

    private static long constant(String type, String name) {
        return ((Number) value(type, name)).longValue();
    }

    private static Object value(String type, String name) {
        try {
            Field field = Class.forName("org.leafpress." + type).getDeclaredField(name);
            field.setAccessible(true);
            return field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("the table of limits names " + type + "." + name, e);
        }
    }
}

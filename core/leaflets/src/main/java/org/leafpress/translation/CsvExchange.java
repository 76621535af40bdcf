package org.leafpress.translation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Labels;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.Blanks;
import org.leafpress.parse.text.MappedText;
import org.leafpress.source.SourceFile;

/** Texts as a table for spreadsheets, with Markdown in the cells. It starts with a byte order mark, for Excel. */
final class CsvExchange {
    private static final List<String> COLUMNS =
            List.of("id", "part", "state", "source", "source before", "translation");

    private final SourceFile file;
    private final Map<String, ExchangeText> known;
    private final CsvColumns columns;
    private final RejectedTexts leftOut;
    private final Diagnostics diagnostics;

    private CsvExchange(
            SourceFile file,
            Map<String, ExchangeText> known,
            CsvColumns columns,
            RejectedTexts leftOut,
            Diagnostics diagnostics) {
        this.file = file;
        this.known = known;
        this.columns = columns;
        this.leftOut = leftOut;
        this.diagnostics = diagnostics;
    }

    /**
     * A table of some texts.
     *
     * @param texts those of the exchange that are to be translated
     */
    static String write(List<ExchangeText> texts) {
        StringBuilder out = new StringBuilder("\uFEFF").append(Csv.row(COLUMNS));
        for (ExchangeText text : texts) {
            out.append(Csv.row(List.of(
                    text.id(),
                    text.unit().part().id(),
                    Labels.of(text.state()),
                    MarkdownWriter.inlines(text.source()),
                    text.before().orElse(""),
                    text.translation().map(MarkdownWriter::inlines).orElse(""))));
        }
        return out.toString();
    }

    /** The texts that have come back, translated or not. A file that is no such table is reported as an error. */
    static List<ReturnedText> read(SourceFile file, Exchange exchange, RejectedTexts leftOut, Diagnostics diagnostics) {
        Optional<List<Csv.Row>> table = Csv.parse(file.text());
        if (table.isEmpty()) {
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    Place.at(file.path(), 1, 1, 1),
                    "the table has more cells than any leaflet has",
                    "check that this is the file that the translator sent back");
            return List.of();
        }
        List<Csv.Row> rows = table.get();
        Optional<CsvColumns> columns = rows.stream().findFirst().flatMap(CsvColumns::of);
        if (columns.isEmpty()) {
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    Place.at(file.path(), 1, 1, 1),
                    "the first row is not that of an export",
                    "it must be: " + String.join(", ", COLUMNS));
            return List.of();
        }
        Map<String, ExchangeText> known =
                exchange.texts().stream().collect(Collectors.toMap(ExchangeText::id, Function.identity()));
        CsvExchange reader = new CsvExchange(file, known, columns.get(), leftOut, diagnostics);
        return rows.subList(1, rows.size()).stream()
                .flatMap(row -> reader.read(row).stream())
                .toList();
    }

    private Optional<ReturnedText> read(Csv.Row row) {
        Place place = file.place(row.start(), row.start() + 1);
        String id = columns.id(row);
        Optional<ExchangeText> text = Optional.ofNullable(known.get(id));
        if (row.values().stream().allMatch(Blanks::areAllOf)) {
            return Optional.empty(); // what spreadsheets write below a table
        } else if (!columns.fit(row) || (text.isEmpty() && row.cells().size() < columns.count())) {
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    place,
                    "the row has " + row.cells().size() + " cells, not " + columns.count(),
                    "put text with commas or line breaks in double quotes, as spreadsheets do");
        } else if (text.isEmpty()) {
            leftOut.add(
                    id,
                    Code.EXCHANGE_UNKNOWN_TEXT,
                    place,
                    "the leaflet has no such text",
                    "it may have been deleted or moved since the export; delete the row, or export anew");
        } else if (isSource(columns.source(row), text.get(), place)) {
            Csv.Cell translation = columns.translation(row).stripped();
            if (Blanks.areAllOf(translation.value())) {
                return Optional.of(new ReturnedText(text.get(), List.of(), false, place));
            }
            return inlines(text.get(), translation)
                    .map(content -> new ReturnedText(text.get(), content, false, place(translation, file)));
        }
        return Optional.empty();
    }

    private boolean isSource(String cell, ExchangeText text, Place place) {
        String source = MarkdownWriter.inlines(text.source());
        String compared = plain(cell);
        if (compared.equals(plain(source))) {
            return true;
        }
        if (compared.equals(plain(source.replaceAll("[^\\x00-\\x7F]", "?")))) {
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    place,
                    "letters were lost when the file was saved: the source of \"" + text.id()
                            + "\" has question marks instead",
                    "open the file that the translator worked in and save it as \"CSV UTF-8 (Comma delimited)\"");
        } else {
            leftOut.add(
                    text.id(),
                    Code.EXCHANGE_SOURCE_CHANGED,
                    place,
                    "its source is no longer what was sent out; it stands at "
                            + text.unit().place(),
                    "export the text anew");
        }
        return false;
    }

    /** Without what spreadsheets and their users change unseen: spaces at the ends, and of which kind they are. */
    private static String plain(String cell) {
        return cell.replace('\u00A0', ' ').strip();
    }

    private static Place place(Csv.Cell cell, SourceFile file) {
        return file.place(
                cell.inText().applyAsInt(0),
                cell.inText().applyAsInt(cell.value().length()));
    }

    private Optional<List<Inline>> inlines(ExchangeText text, Csv.Cell cell) {
        Diagnostics own = new Diagnostics();
        Optional<List<Inline>> content = MarkdownReader.read(
                        new MappedText(file, cell.value(), cell.inText()::applyAsInt), own)
                .filter(prose -> prose.blocks().size() == 1)
                .map(prose -> prose.blocks().get(0))
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).content());
        if (content.isEmpty() || own.hasErrors()) {
            leftOut.add(
                    text.id(),
                    Code.EXCHANGE_MARKUP,
                    place(cell, file),
                    "the translation is not one paragraph of Markdown: "
                            + own.sorted().stream()
                                    .findFirst()
                                    .map(found -> found.message())
                                    .orElse("it has several"),
                    "keep the marks of the source, such as ** and {{...}}, and write one paragraph");
            return Optional.empty();
        }
        return content;
    }
}

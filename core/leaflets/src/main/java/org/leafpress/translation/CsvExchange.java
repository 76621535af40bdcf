package org.leafpress.translation;

import java.util.ArrayList;
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
import org.leafpress.parse.text.MappedText;
import org.leafpress.source.SourceFile;

/** Texts as a table for spreadsheets, with Markdown in the cells. It starts with a byte order mark, for Excel. */
final class CsvExchange {
    private static final List<String> COLUMNS =
            List.of("id", "part", "state", "source", "source before", "translation");
    private static final int SOURCE = 3;
    private static final int TRANSLATION = 5;

    private CsvExchange() {}

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

    /** The texts that have a translation. */
    static List<ReturnedText> read(SourceFile file, Exchange exchange, Diagnostics diagnostics) {
        List<Csv.Row> rows = Csv.parse(file.text());
        if (rows.isEmpty() || !rows.get(0).values().equals(COLUMNS)) {
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    Place.at(file.path(), 1, 1, 1),
                    "the first row is not that of an export",
                    "it must be: " + String.join(", ", COLUMNS));
            return List.of();
        }
        Map<String, ExchangeText> known =
                exchange.texts().stream().collect(Collectors.toMap(ExchangeText::id, Function.identity()));
        List<ReturnedText> found = new ArrayList<>();
        for (Csv.Row row : rows.subList(1, rows.size())) {
            read(row, file, known, diagnostics).ifPresent(found::add);
        }
        return found;
    }

    private static Optional<ReturnedText> read(
            Csv.Row row, SourceFile file, Map<String, ExchangeText> known, Diagnostics diagnostics) {
        Place place = file.place(row.start(), row.start() + 1);
        if (row.cells().size() != COLUMNS.size()) {
            diagnostics.report(
                    Code.EXCHANGE_UNREADABLE,
                    place,
                    "the row has " + row.cells().size() + " cells, not " + COLUMNS.size(),
                    "put text with commas or line breaks in double quotes, as spreadsheets do");
            return Optional.empty();
        }
        Optional<ExchangeText> text = Optional.ofNullable(known.get(row.values().get(0)));
        if (text.isEmpty()) {
            diagnostics.report(
                    Code.EXCHANGE_UNKNOWN_TEXT,
                    place,
                    "the leaflet has no text \"" + row.values().get(0) + "\"",
                    "it may have been deleted or moved since the export; delete the row, or export anew");
            return Optional.empty();
        }
        if (!row.values().get(SOURCE).equals(MarkdownWriter.inlines(text.get().source()))) {
            diagnostics.report(
                    Code.EXCHANGE_SOURCE_CHANGED,
                    place,
                    "the source of \"" + text.get().id() + "\" is no longer what was sent out; it stands at "
                            + text.get().unit().place(),
                    "export the text anew");
            return Optional.empty();
        }
        Csv.Cell translation = row.cells().get(TRANSLATION).stripped();
        return translation.value().isEmpty()
                ? Optional.empty()
                : inlines(translation, file, diagnostics)
                        .map(content -> new ReturnedText(text.get(), content, place(translation, file)));
    }

    private static Place place(Csv.Cell cell, SourceFile file) {
        return file.place(
                cell.inText().applyAsInt(0),
                cell.inText().applyAsInt(cell.value().length()));
    }

    private static Optional<List<Inline>> inlines(Csv.Cell cell, SourceFile file, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<List<Inline>> content = MarkdownReader.read(
                        new MappedText(file, cell.value(), cell.inText()::applyAsInt), own)
                .filter(prose -> prose.blocks().size() == 1)
                .map(prose -> prose.blocks().get(0))
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).content());
        if (content.isEmpty() || own.hasErrors()) {
            diagnostics.report(
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

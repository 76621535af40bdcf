package org.leafpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.leafpress.bench.corpus.Corpus;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.render.print.PrintOrder;
import org.leafpress.typeset.PageSize;
import org.leafpress.typeset.Palette;
import org.leafpress.typeset.PrintDocument;
import org.leafpress.typeset.PrintSettings;

/**
 * Print documents of made-up topics in every format, in a folder: as the XML that the theme's templates make, pictures and
 * QR codes left out, and as HTML of the same words.
 */
record Documents(Path folder) {
    /** Writes the documents of some topics. */
    static Documents write(Path folder, int topics) throws IOException {
        Path content = folder.resolve("content");
        Corpus.write(content, topics, true);
        for (PrintFormat format : PrintFormat.values()) {
            Files.createDirectories(folder.resolve(name(format)));
        }
        Documents documents = new Documents(folder);
        Sample.each(content, id -> true, documents::write);
        return documents;
    }

    private void write(String topic, Map<PrintFormat, PrintOrder> orders) {
        orders.forEach((format, order) -> {
            String xml = Sample.wordsOnly(order).xml();
            PrintDocument document = Leafpress.document(xml);
            try {
                Files.writeString(folder.resolve(name(format)).resolve(topic + ".xml"), xml);
                Files.writeString(
                        folder.resolve(name(format)).resolve(topic + ".html"),
                        Html.of(document, HtmlStyle.of(settings(format))));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write to " + folder, e);
            }
        });
    }

    static String name(PrintFormat format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** The files of a format with an ending, by topic. */
    List<Path> files(PrintFormat format, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(name(format)))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** The settings that the typesetter has for a format. */
    static PrintSettings settings(PrintFormat format) {
        Palette palette = Palette.standard();
        return switch (format) {
            case ESSENTIALS, A4 -> PrintSettings.pages(PageSize.A4, palette);
            case LARGE_PRINT -> PrintSettings.largePrint(PageSize.A4, palette);
            case BOOKLET -> PrintSettings.booklet(PageSize.A4, palette);
            case TRI_FOLD -> PrintSettings.triFold(PageSize.A4, palette);
        };
    }
}

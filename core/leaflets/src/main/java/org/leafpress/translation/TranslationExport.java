package org.leafpress.translation;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentLoader;

/** Makes a translator's file of a leaflet's texts. */
public final class TranslationExport {
    private final ContentLoader loader;
    private final Diagnostics diagnostics;

    /** Exports texts of content. */
    public TranslationExport(ContentLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
    }

    /**
     * A translator's file.
     *
     * @param content UTF-8 text
     * @param texts how many it has
     */
    public record TranslatorsFile(String content, int texts) {}

    /**
     * Exports texts.
     *
     * @param all whether to export texts that are up to date, too
     * @return empty if an error was reported
     */
    public Optional<TranslatorsFile> export(TranslationChoice choice, ExchangeFormat format, boolean all) {
        Optional<Exchange> exchange = ExchangeReader.read(loader, choice, diagnostics);
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        return exchange.map(found -> {
            List<ExchangeText> texts = all ? found.texts() : found.open();
            String content =
                    format == ExchangeFormat.XLIFF ? XliffWriter.write(found, texts) : CsvExchange.write(texts);
            return new TranslatorsFile(content, texts.size());
        });
    }
}

package org.leafpress.translation;

import java.util.Locale;
import java.util.Optional;

/** The kinds of file that translators get. */
public enum ExchangeFormat {
    /** XLIFF 2.1, for translators' tools. */
    XLIFF("xlf"),
    /** Comma-separated values, for spreadsheets. */
    CSV("csv");

    private final String extension;

    ExchangeFormat(String extension) {
        this.extension = extension;
    }

    /** How names of such files end, without the full stop. */
    public String extension() {
        return extension;
    }

    /** The format of a file by the end of its name. Excel calls tables in UTF-16 {@code .txt}. */
    public static Optional<ExchangeFormat> of(String fileName) {
        String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "csv", "tsv", "txt" -> Optional.of(CSV);
            case "xlf", "xliff", "xml" -> Optional.of(XLIFF);
            default -> Optional.empty();
        };
    }
}

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

    /** The format of a file by the end of its name. */
    public static Optional<ExchangeFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return Optional.of(CSV);
        }
        return name.endsWith(".xlf") || name.endsWith(".xliff") ? Optional.of(XLIFF) : Optional.empty();
    }
}

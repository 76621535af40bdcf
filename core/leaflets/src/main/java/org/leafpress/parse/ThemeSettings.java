package org.leafpress.parse;

import java.nio.file.Path;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Reads the settings of a theme, which name no other files of the content. */
public final class ThemeSettings {
    private ThemeSettings() {}

    /**
     * Reads a file of settings.
     *
     * @param type the record that it holds
     * @return empty if a fault left something out
     */
    public static <T extends Record> Optional<T> read(Class<T> type, SourceFile file, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        ScalarBinder scalars = new ScalarBinder(ContentFolder.at(Path.of(""), Limits.STANDARD), own);
        Optional<T> bound = YamlReader.read(file, Limits.STANDARD, own)
                .flatMap(tree -> new RecordBinder(scalars, own).bind(type, tree));
        diagnostics.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : bound;
    }
}

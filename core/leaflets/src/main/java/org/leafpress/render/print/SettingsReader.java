package org.leafpress.render.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.bind.RecordReader;
import org.leafpress.render.ThemeFiles;
import org.leafpress.source.Utf8;

/** Reads the print settings of a theme: {@code print/*.yaml}. */
final class SettingsReader {
    private final ThemeFiles files;
    private final Diagnostics diagnostics;

    SettingsReader(ThemeFiles files, Diagnostics diagnostics) {
        this.files = files;
        this.diagnostics = diagnostics;
    }

    <T extends Record> Optional<T> read(String name, Class<T> type) {
        String path = "print/" + name + ".yaml";
        Optional<Path> file = files.find(path);
        if (file.isEmpty()) {
            diagnostics.report(
                    Code.FILE_MISSING,
                    Place.file(files.shown(path)),
                    "the theme has no " + path,
                    "copy it from the default theme");
        }
        return file.flatMap(found -> Utf8.decode(files.shown(path), bytes(found), diagnostics))
                .flatMap(source -> RecordReader.read(type, source, diagnostics));
    }

    /** The whole of a file of the theme. */
    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

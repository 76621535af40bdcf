package org.leafpress.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leafpress.render.ThemeFiles;
import org.leafpress.source.Gatekeeper;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/** What every file of a site depends on, topics apart: the site's own files and its theme. */
final class SharedInputs {
    private final String theme;

    /**
     * Starts with what is not content. The day of the build is not among the inputs: a topic knows on which days
     * reading and checking it has the same result ({@link org.leafpress.load.ScanRecord}).
     *
     * @param theme of which only the site's own files and those of jars count: the default theme belongs to the version
     */
    SharedInputs(ThemeFiles theme) {
        StringBuilder all = new StringBuilder();
        theme.ownEntries()
                .forEach((path, entry) -> all.append(path)
                        .append(' ')
                        .append(
                                entry == Gatekeeper.Entry.FILE
                                        ? own(theme.own().orElseThrow().resolve(path))
                                        : entry.name())
                        .append('\n'));
        theme.ofJars()
                .forEach((path, file) ->
                        all.append(path).append(' ').append(hash(file)).append('\n'));
        this.theme = all.toString();
    }

    /** Of a file that is too large nothing is read: that is an error, and no site is made with it. */
    private static String own(Path file) {
        try {
            return Files.size(file) > ThemeFiles.LARGEST ? "too large" : hash(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + file, e);
        }
    }

    private static String hash(Path file) {
        try {
            return Hash.of(Files.readAllBytes(file)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme's " + file, e);
        }
    }

    /** With the answers of the content folder about the site as a whole. */
    Hash with(List<RecordedRead> reads) {
        StringBuilder all = new StringBuilder(theme);
        for (RecordedRead read : reads) {
            all.append(read.kind())
                    .append(' ')
                    .append(read.path())
                    .append(' ')
                    .append(read.answer())
                    .append('\n');
        }
        return Hash.of(all.toString());
    }
}

package org.leafpress.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.source.Hash;
import org.leafpress.source.RecordedRead;

/** What every file of a site depends on, topics apart: the site's own files and its theme. */
final class SharedInputs {
    private final String theme;

    /**
     * Starts with what is not content. The day of the build is not among the inputs: a topic knows on which days
     * reading and checking it has the same result ({@link org.leafpress.load.ScanRecord}).
     *
     * @param theme folder of the site's own theme, if it has one
     */
    SharedInputs(Optional<Path> theme) {
        StringBuilder all = new StringBuilder();
        theme.ifPresent(folder -> appendFiles(folder, all));
        this.theme = all.toString();
    }

    private static void appendFiles(Path theme, StringBuilder out) {
        try (Stream<Path> walk = Files.walk(theme)) {
            for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
                out.append(theme.relativize(file))
                        .append(' ')
                        .append(Hash.of(Files.readAllBytes(file)))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the theme " + theme, e);
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

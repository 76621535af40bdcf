package org.leafpress;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the quality report of a build is made.
 *
 * @param output folder in which the report is put; not that of the site
 * @param previous the {@code report.json} of an earlier report, to show what has changed
 * @param prefix leads from the root of the project, as code hosts know it, to the content folder: empty, or ending in
 *     {@code /}
 */
public record Reporting(Path output, Optional<Path> previous, String prefix) {
    public Reporting {
        if (!prefix.isEmpty() && !prefix.endsWith("/")) {
            throw new IllegalArgumentException("the prefix is empty or ends in /, not \"" + prefix + "\"");
        }
    }
}

package org.leafpress.bench.results;

import java.nio.file.Path;
import java.util.List;

/**
 * Where and how much to measure.
 *
 * @param bench this folder
 * @param scratch a folder for projects that are built, whose content may be deleted
 * @param maven options of the Maven that builds them
 * @param sizes what to measure
 * @param targets that are told of what was measured
 */
public record Lab(Path bench, Path scratch, List<String> maven, List<Size> sizes, Targets targets) {
    /** The folder with the set-ups of peers. */
    public Path peers() {
        return bench.resolve("peers");
    }

    /** The root of the project. */
    public Path project() {
        return bench.resolve("..").normalize();
    }
}

package org.leafpress.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;

/** Whether a site may be published in a folder: it is exchanged as a whole, with all that is in it. */
public final class OutputPlace {
    /** Lies in the folder of a project and in no site. A {@code .git} may: some publish into a branch of their own. */
    private static final String MARK_OF_A_PROJECT = "pom.xml";

    private OutputPlace() {}

    /**
     * Refuses a folder that is, or holds, the content, the work folder or a project.
     *
     * @return a finding, or none
     */
    public static List<Diagnostic> check(Path output, Path content, Path work) {
        Path place = real(output);
        if (real(content).startsWith(place)) {
            return refusal(output, "the site would be published in the place of its own sources");
        }
        if (real(work).startsWith(place)) {
            return refusal(output, "the site would be published in the place of the work folder");
        }
        return Files.exists(place.resolve(MARK_OF_A_PROJECT))
                ? refusal(output, "the site would be published in the place of a project: there is " + MARK_OF_A_PROJECT)
                : List.of();
    }

    private static List<Diagnostic> refusal(Path output, String message) {
        return List.of(Diagnostic.of(
                Code.OUTPUT_HOLDS_CONTENT,
                Place.file(output.toString()),
                message,
                "choose a folder of its own, such as target/site"));
    }

    /**
     * Where a path leads, as the system follows it: a link on the way is followed before what comes behind it, so that
     * {@code link/..} is not where the link is. What is not there yet is taken as it is written.
     */
    static Path real(Path path) {
        Path whole = path.toAbsolutePath();
        try {
            return whole.toRealPath();
        } catch (IOException e) {
            Optional<Path> parent = Optional.ofNullable(whole.getParent()).map(OutputPlace::real);
            return parent.map(folder -> below(folder, whole.getFileName().toString()))
                    .orElse(whole);
        }
    }

    private static Path below(Path folder, String name) {
        return switch (name) {
            case "." -> folder;
            case ".." -> Optional.ofNullable(folder.getParent()).orElse(folder);
            default -> folder.resolve(name);
        };
    }
}

package org.leafpress.fix;

import java.util.List;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.review.SignOff;

/**
 * A file with remedies.
 *
 * @param path relative to the content folder
 * @param remedied the findings whose remedies are in it, in the order of the file
 * @param difference from the file as it was, in the unified format with three lines around each change; characters that
 *     nobody sees stand as {@code <U+00A0>}
 * @param fallen the sign-offs that do not hold with the remedies
 * @param written whether the file was written
 */
public record FixedFile(
        String path, List<Diagnostic> remedied, String difference, List<SignOff> fallen, boolean written) {
    public FixedFile {
        remedied = List.copyOf(remedied);
        fallen = List.copyOf(fallen);
    }
}

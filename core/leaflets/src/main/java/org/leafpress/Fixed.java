package org.leafpress;

import java.util.List;
import org.leafpress.fix.FixedFile;

/**
 * The result of applying remedies.
 *
 * @param files that have remedies, sorted by path
 */
public record Fixed(Outcome outcome, List<FixedFile> files) {
    public Fixed {
        files = List.copyOf(files);
    }
}

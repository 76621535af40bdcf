package org.leafpress;

import java.util.List;
import org.leafpress.issue.IssuedVersion;

/**
 * The result of issuing.
 *
 * @param versions what was issued, one for each language; none if it could not be, and then nothing was written
 */
public record Issued(Outcome outcome, List<IssuedVersion> versions) {
    public Issued {
        versions = List.copyOf(versions);
    }
}

package org.leafpress.model.issue;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;

/**
 * A file of an issued version.
 *
 * @param place where it starts in the source
 * @param name such as {@code a4.pdf}
 * @param sha256 64 hexadecimal digits in lower case
 */
public record IssuedFile(Place place, Text name, Text sha256) {
    /** True for a printed form. */
    public boolean isPrint() {
        return name.value().endsWith(".pdf");
    }
}

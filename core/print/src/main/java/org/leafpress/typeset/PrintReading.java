package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading the XML of a print document.
 *
 * @param document the document; empty if there was any fault
 * @param faults in the order of the file
 */
public record PrintReading(Optional<PrintDocument> document, List<PrintFault> faults) {
    /** Copies the list. */
    public PrintReading {
        faults = List.copyOf(faults);
    }
}

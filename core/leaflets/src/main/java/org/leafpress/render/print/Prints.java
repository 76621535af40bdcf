package org.leafpress.render.print;

import java.util.List;
import org.leafpress.diagnostic.Diagnostic;

/**
 * What came of printing a leaflet.
 *
 * @param printouts in the order of the formats; none if nobody could read them
 * @param findings about the leaflet in all its formats
 */
public record Prints(List<Printout> printouts, List<Diagnostic> findings) {
    public Prints {
        printouts = List.copyOf(printouts);
        findings = List.copyOf(findings);
    }
}

package org.leafpress.render.print;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.render.RenderedFile;

/**
 * What came of printing a leaflet in one format.
 *
 * @param name what messages and file names call the format
 * @param sides of paper
 * @param file empty if the content does not fit: nothing is dropped silently
 * @param findings what could not be printed as it was meant
 */
public record Printout(
        PrintFormat format, String name, int sides, Optional<RenderedFile> file, List<Diagnostic> findings) {
    public Printout {
        findings = List.copyOf(findings);
    }
}

package org.leafpress.render.print;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.render.RenderedFile;
import org.leafpress.typeset.PageFill;

/**
 * What came of printing a leaflet in one format.
 *
 * @param name what messages and file names call the format
 * @param file empty if the content does not fit: nothing is dropped silently
 * @param fills how much of each page or panel is filled
 * @param findings what could not be printed as it was meant
 */
public record Printout(
        PrintFormat format, String name, Optional<RenderedFile> file, List<PageFill> fills, List<Diagnostic> findings) {
    public Printout {
        fills = List.copyOf(fills);
        findings = List.copyOf(findings);
    }
}

package org.leafpress.svg;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an SVG.
 *
 * @param svg the cleaned drawing; empty if a finding is fatal
 * @param findings in the order in which they stand in the file
 */
public record SvgReading(Optional<Svg> svg, List<SvgFinding> findings) {
    /** Copies the list. */
    public SvgReading {
        findings = List.copyOf(findings);
    }
}

package org.leafpress.typeset;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading an SVG.
 *
 * @param drawing what can be printed; empty if nothing can
 * @param faults what cannot, as lower-case phrases
 */
record SvgReading(Optional<Drawing> drawing, List<String> faults) {
    SvgReading {
        faults = List.copyOf(faults);
    }
}

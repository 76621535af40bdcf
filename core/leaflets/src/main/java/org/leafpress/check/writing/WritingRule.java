package org.leafpress.check.writing;

import org.leafpress.diagnostic.Diagnostics;

/** Looks for one kind of fault in the wording of a leaflet. Stateless. */
interface WritingRule {
    /** Reports what it finds. */
    void check(Draft draft, Diagnostics diagnostics);
}

package org.leafpress.typeset;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Collects the findings of one document, each once, in the order of the document. */
final class PrintFindings {
    /** A text in a script that no font has would drown everything else. */
    private static final int MOST = 200;

    private final Set<PrintFinding> found = new LinkedHashSet<>();

    void add(PrintFinding finding) {
        if (found.size() < MOST) {
            found.add(finding);
        }
    }

    List<PrintFinding> all() {
        return new ArrayList<>(found);
    }
}

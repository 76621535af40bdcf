package org.leafpress.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;

/**
 * Findings after what the site and its topics have decided about them.
 *
 * @param counted those that count, sorted, as grave as the site takes them
 * @param suppressed those that a topic lets pass, sorted
 */
public record Findings(List<Diagnostic> counted, List<Suppressed> suppressed) {
    /** No findings. */
    public static final Findings NONE = new Findings(List.of(), List.of());

    public Findings {
        counted = List.copyOf(counted);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * A finding that a topic lets pass.
     *
     * @param reason why, in its authors' words
     */
    public record Suppressed(Diagnostic finding, String reason) {}

    /** These and others. */
    public Findings and(Findings others) {
        Diagnostics all = new Diagnostics();
        all.addAll(counted);
        all.addAll(others.counted);
        List<Suppressed> passed = new ArrayList<>(suppressed);
        passed.addAll(others.suppressed);
        passed.sort(Comparator.comparing(Suppressed::finding).thenComparing(Suppressed::reason));
        return new Findings(all.sorted(), passed);
    }
}

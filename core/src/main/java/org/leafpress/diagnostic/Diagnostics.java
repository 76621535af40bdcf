package org.leafpress.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Collects findings while content is read and checked. Not thread-safe: one per task, then merge. */
public final class Diagnostics {
    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a finding of the code's own severity. */
    public void report(Code code, Place place, String message, String help) {
        add(Diagnostic.of(code, place, message, help));
    }

    /** Adds a finding. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds all of another collection. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        found.addAll(diagnostics);
    }

    /** True when at least one finding is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /** All findings so far, each once, in the order of {@link Diagnostic#compareTo}. */
    public List<Diagnostic> sorted() {
        return found.stream().distinct().sorted().collect(Collectors.toUnmodifiableList());
    }
}

package org.leafpress.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects findings while content is read and checked. Not thread-safe: one per task, then merge. */
public final class Diagnostics {
    /** So many findings of one code in one file are listed; one more then stands for the rest. */
    private static final int MOST_ALIKE = 100;

    private final List<Diagnostic> found = new ArrayList<>();

    /** Adds a finding of the code's own severity. */
    public void report(Code code, Place place, String message, String help) {
        add(Diagnostic.of(code, place, message, help));
    }

    /** Adds a finding; instead of one that stands for others, those. */
    public void add(Diagnostic diagnostic) {
        if (diagnostic.others().isEmpty()) {
            found.add(diagnostic);
        } else {
            found.addAll(diagnostic.others());
        }
    }

    /** Adds all of another collection. */
    public void addAll(Collection<Diagnostic> diagnostics) {
        diagnostics.forEach(this::add);
    }

    /** True when at least one finding is an error. */
    public boolean hasErrors() {
        return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
    }

    /**
     * All findings so far, each once, in the order of {@link Diagnostic#compareTo}; of those of one code in one file
     * the first 100, and then one that stands for the others.
     */
    public List<Diagnostic> sorted() {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Kind, List<Diagnostic>> alike = new HashMap<>();
        List<Diagnostic> listed = new ArrayList<>();
        found.stream().distinct().sorted().forEach(diagnostic -> {
            List<Diagnostic> kind = alike.computeIfAbsent(Kind.of(diagnostic), key -> new ArrayList<>());
            kind.add(diagnostic);
            if (kind.size() <= MOST_ALIKE) {
                listed.add(diagnostic);
            }
        });
        alike.values().stream()
                .filter(kind -> kind.size() > MOST_ALIKE)
                .map(kind -> Diagnostic.standingFor(kind.subList(MOST_ALIKE, kind.size())))
                .forEach(listed::add);
        listed.sort(null);
        return List.copyOf(listed);
    }

    private record Kind(Code code, String file) {
        static Kind of(Diagnostic diagnostic) {
            return new Kind(diagnostic.code(), diagnostic.place().file());
        }
    }
}

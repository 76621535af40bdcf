package org.leafpress.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One finding about the content.
 *
 * @param code what kind of finding
 * @param severity how grave it is here; usually {@link Code#severity()}
 * @param place where it stands
 * @param message what is wrong, as a lower-case phrase without a full stop
 * @param help what to do about it
 * @param fix what to write at the place, where that is certain to be the remedy
 * @param others the findings that this one stands for, sorted, when there were too many to list; otherwise empty
 */
public record Diagnostic(
        Code code,
        Severity severity,
        Place place,
        String message,
        Optional<String> help,
        Optional<Fix> fix,
        List<Diagnostic> others)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(diagnostic -> !diagnostic.others().isEmpty())
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.help().orElse(""))
            .thenComparing(diagnostic -> diagnostic.fix().map(Fix::text).orElse(""));

    public Diagnostic {
        others = List.copyOf(others);
    }

    /** A finding that stands for itself alone. */
    public Diagnostic(Code code, Severity severity, Place place, String message, Optional<String> help) {
        this(code, severity, place, message, help, Optional.empty(), List.of());
    }

    /** A finding of the code's own severity, with a remedy. */
    public static Diagnostic of(Code code, Place place, String message, String help) {
        return new Diagnostic(code, code.severity(), place, message, Optional.of(help));
    }

    /** The same finding, more or less grave. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(code, other, place, message, help, fix, others);
    }

    /**
     * The same finding with a remedy that is certain.
     *
     * @param instead what stands at {@link #place()}
     * @param text to stand there; empty to delete it
     */
    public Diagnostic fixedBy(String instead, String text) {
        return new Diagnostic(code, severity, place, message, help, Optional.of(new Fix(instead, text)), others);
    }

    /**
     * One finding instead of many: at the first of them, as grave as the gravest.
     *
     * @param others of one code in one file, sorted, at least one
     */
    static Diagnostic standingFor(List<Diagnostic> others) {
        Diagnostic first = others.get(0);
        Severity gravest = others.stream()
                .map(Diagnostic::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return new Diagnostic(
                first.code(),
                gravest,
                first.place(),
                others.size() == 1
                        ? "1 more finding of this kind in this file, from here on"
                        : others.size() + " more findings of this kind in this file, from here on",
                Optional.of("mend those above first; the rest are then shown one by one"),
                Optional.empty(),
                others);
    }

    /** By place, then code, then message, one that stands for others last: the order of every report. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}

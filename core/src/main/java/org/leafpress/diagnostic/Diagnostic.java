package org.leafpress.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One finding about the content.
 *
 * @param code what kind of finding
 * @param severity how grave it is here; usually {@link Code#severity()}
 * @param place where it stands
 * @param message what is wrong, as a lower-case phrase without a full stop
 * @param help what to do about it
 */
public record Diagnostic(Code code, Severity severity, Place place, String message, Optional<String> help)
        implements Comparable<Diagnostic> {

    private static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::place)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message)
            .thenComparing(Diagnostic::severity)
            .thenComparing(diagnostic -> diagnostic.help().orElse(""));

    /** A finding of the code's own severity, with a remedy. */
    public static Diagnostic of(Code code, Place place, String message, String help) {
        return new Diagnostic(code, code.severity(), place, message, Optional.of(help));
    }

    /** By place, then code, then message: the order of every report. */
    @Override
    public int compareTo(Diagnostic other) {
        return ORDER.compare(this, other);
    }
}

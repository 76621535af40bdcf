package org.leafpress.translation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;

/** The texts of a translators' file that are not taken in, and why. */
final class RejectedTexts {
    private final Set<String> ids = new HashSet<>();
    private final List<Diagnostic> reasons = new ArrayList<>();

    /**
     * Leaves a text out.
     *
     * @param id of the text
     * @param reason a clause, such as "its translation is blank"
     */
    void add(String id, Code code, Place place, String reason, String help) {
        add(id, Diagnostic.of(code, place, reason, help));
    }

    /** Leaves a text out because of a finding about it. */
    void add(String id, Diagnostic reason) {
        ids.add(id);
        String message = "\"" + id + "\" was left out: " + reason.message();
        reasons.add(new Diagnostic(reason.code(), reason.severity(), reason.place(), message, reason.help()));
    }

    boolean has(String id) {
        return ids.contains(id);
    }

    /**
     * Reports them all. What is an error of a text is a warning if others were taken: the command did what it could.
     *
     * @param someTaken whether any text was taken in
     */
    void report(boolean someTaken, Diagnostics diagnostics) {
        for (Diagnostic reason : reasons) {
            boolean eased = someTaken && reason.severity() == Severity.ERROR;
            diagnostics.add(eased ? reason.as(Severity.WARNING) : reason);
        }
    }

    /** The help of a finding, or another. */
    static String help(Diagnostic finding, String otherwise) {
        return Optional.of(finding).flatMap(Diagnostic::help).orElse(otherwise);
    }
}

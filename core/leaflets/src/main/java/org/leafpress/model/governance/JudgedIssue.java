package org.leafpress.model.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.MeaningChange;

/**
 * A version that was issued, beside the leaflet as it is.
 *
 * @param issue as the topic's history has it
 * @param state what has become of it
 * @param replacedOn the day on which the next version was issued in this language; empty if none was
 * @param replacedBy that version
 * @param changes how the leaflet as it is differs from it; empty if what it said was not kept, or there is no such leaflet
 * @param news what those who hold it are told has changed: the same, but while the leaflet as it is has not been reviewed, how
 *     the version that was issued last differs
 * @param safe false if the leaflet as it is advises otherwise where that must not be within a version
 */
public record JudgedIssue(
        Issue issue,
        State state,
        Optional<LocalDate> replacedOn,
        Optional<String> replacedBy,
        Optional<List<MeaningChange>> changes,
        Optional<List<MeaningChange>> news,
        boolean safe) {
    /** What has become of a version. */
    public enum State {
        /** It is the version to use. */
        CURRENT,
        /** There is a newer one. */
        REPLACED,
        /** No version of this leaflet is to be used. */
        TAKEN_BACK
    }

    public JudgedIssue {
        changes = changes.map(List::copyOf);
        news = news.map(List::copyOf);
    }

    /** The address on the site that says what has become of it, such as {@code v/RC-001/1.0/ur/}. */
    public String folder() {
        return "v/" + issue.folder();
    }
}

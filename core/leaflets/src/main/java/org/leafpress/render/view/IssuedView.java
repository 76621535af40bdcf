package org.leafpress.render.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.render.text.TextWriter;

/**
 * What has become of an issued version: {@code pages/issued.ftlh}.
 *
 * @param code of the leaflet when it was issued
 * @param status of the leaflet as it is
 * @param issued on which day
 * @param since on which day another version took its place, if that was issued
 * @param by that version
 * @param takenBack why no version is to be used, if the topic says so
 * @param known false if nobody can say what has changed
 * @param changes what means something else now, the most important first; none if only words have changed
 * @param now the leaflet as it is, if readers get to see it
 * @param files what is kept of it
 * @param signed who had checked it
 */
public record IssuedView(
        String code,
        String version,
        JudgedIssue.State state,
        ShownStatus status,
        LocalDate issued,
        Optional<LocalDate> since,
        Optional<String> by,
        Optional<LeafletView.TakenBackView> takenBack,
        boolean known,
        List<ChangeGroup> changes,
        Optional<Link> now,
        List<FileView> files,
        List<String> signed,
        TextWriter texts)
        implements PageBody, TextScope {
    public IssuedView {
        changes = List.copyOf(changes);
        files = List.copyOf(files);
        signed = List.copyOf(signed);
    }

    @Override
    public String template() {
        return "issued";
    }

    /**
     * Changes of one kind.
     *
     * @param title what they are about
     */
    public record ChangeGroup(String title, List<ChangeView> changes) {
        public ChangeGroup {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change.
     *
     * @param before what was said
     * @param now what is said
     * @param from for a sign that moved, what it was under
     */
    public record ChangeView(
            MeaningChange.Type type, Optional<String> before, Optional<String> now, Optional<String> from) {}

    /**
     * A printed form that is kept.
     *
     * @param format names its message {@code print.format.*}
     * @param href relative to the page; empty if it must not be handed out any more
     * @param sha256 of the file
     */
    public record FileView(String format, Optional<String> href, String sha256) {}
}

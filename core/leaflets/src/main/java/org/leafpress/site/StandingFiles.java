package org.leafpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.TopicId;

/** Looks which files of the last site can stay as they are. Thread-safe. */
final class StandingFiles {
    private final Survey survey;
    private final LastBuild last;
    private final SiteFolder folder;
    private final Blobs blobs;

    /** Prepares to look. */
    StandingFiles(Survey survey, LastBuild last, SiteFolder folder, Blobs blobs) {
        this.survey = survey;
        this.last = last;
        this.folder = folder;
        this.blobs = blobs;
    }

    /**
     * Files that can stay.
     *
     * @param states of now, if the last build knew others
     */
    record Confirmed(List<Notes.Written> files, States states) {}

    /** A topic whose files can stay. */
    record Stayed(TopicId id, Made made, States states) {}

    /** Keeps the files of the topics of a folio that would be rendered as they were and are there. */
    List<Stayed> keep(Folio folio) {
        List<Stayed> stayed = new ArrayList<>();
        for (Folio.Row row : last.rows(folio)) {
            survey.find(row.id())
                    .flatMap(Surveyed::outputs)
                    .flatMap(kept -> keep(row, kept))
                    .ifPresent(stayed::add);
        }
        return stayed;
    }

    private Optional<Stayed> keep(Folio.Row row, Blobs.Kept kept) {
        Notes.Outputs outputs = NoteForms.outputs(row.outputs().read());
        if (!survey.saysTheSame() && !outputs.rests().stream().allMatch(this::holds)) {
            return Optional.empty();
        }
        return confirm(outputs.files()).map(confirmed -> {
            confirmed.files().forEach(folder::keep);
            Blobs.Kept current = confirmed.states() == States.OTHER
                    ? blobs.keep(NoteForms.write(new Notes.Outputs(
                            outputs.rests(), confirmed.files(), outputs.findings(), outputs.prints())))
                    : kept;
            return new Stayed(row.id(), Made.of(outputs, current), confirmed.states());
        });
    }

    private boolean holds(Notes.Rest rest) {
        return survey.says(rest.topic()).filter(rest.says()::equals).isPresent();
    }

    /** Looks at files; empty if one of them is not as the last build published it. */
    Optional<Confirmed> confirm(List<Notes.Written> files) {
        List<Notes.Written> again = new ArrayList<>(files.size());
        States states = States.SAME;
        for (Notes.Written file : files) {
            Optional<Notes.Written> confirmed = folder.confirm(file, last.ended());
            if (confirmed.isEmpty()) {
                return Optional.empty();
            }
            again.add(confirmed.get());
            states = states.and(last.states(file, confirmed.get()));
        }
        return Optional.of(new Confirmed(again, states));
    }
}

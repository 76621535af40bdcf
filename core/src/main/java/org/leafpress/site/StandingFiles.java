package org.leafpress.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.site.Survey.Surveyed;

/** Looks which files of the last site can stay as they are. Thread-safe. */
final class StandingFiles {
    private final Survey survey;
    private final SiteFolder folder;
    private final Blobs blobs;

    StandingFiles(Survey survey, SiteFolder folder, Blobs blobs) {
        this.survey = survey;
        this.folder = folder;
        this.blobs = blobs;
    }

    /**
     * Files that can stay.
     *
     * @param kept the outputs as {@link Blobs} have them
     * @param refreshed true when the file system now has another time for one of them
     */
    record Confirmed(Notes.Outputs outputs, Blobs.Kept kept, boolean refreshed) {}

    /** The files of a topic, if they would be rendered as they were and are there. */
    Optional<Confirmed> confirm(Surveyed topic) {
        return topic.outputs().flatMap(kept -> {
            Notes.Outputs outputs = Notes.outputs(kept.bytes());
            return outputs.rests().stream().allMatch(this::holds) ? confirm(outputs, kept) : Optional.empty();
        });
    }

    private boolean holds(Notes.Rest rest) {
        return survey.find(rest.topic())
                .filter(topic -> topic.says().equals(rest.says()))
                .isPresent();
    }

    private Optional<Confirmed> confirm(Notes.Outputs outputs, Blobs.Kept kept) {
        Optional<List<Notes.Written>> again = confirm(outputs.files());
        return again.map(files -> {
            if (files.equals(outputs.files())) {
                return new Confirmed(outputs, kept, false);
            }
            Notes.Outputs current = new Notes.Outputs(outputs.rests(), files, outputs.findings(), outputs.prints());
            return new Confirmed(current, blobs.keep(Notes.write(current)), true);
        });
    }

    /** The files with their states of now, if all of them are as the last build published them. */
    Optional<List<Notes.Written>> confirm(List<Notes.Written> files) {
        List<Notes.Written> again = new ArrayList<>();
        for (Notes.Written file : files) {
            Optional<Notes.Written> confirmed =
                    folder.confirm(file, survey.last().orElseThrow().ended());
            if (confirmed.isEmpty()) {
                return Optional.empty();
            }
            again.add(confirmed.get());
        }
        return Optional.of(again);
    }
}

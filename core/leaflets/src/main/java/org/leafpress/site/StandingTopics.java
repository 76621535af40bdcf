package org.leafpress.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.TopicId;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Read;

/** Looks which topics would be read and checked as they were by the last build. Thread-safe. */
final class StandingTopics {
    private final ContentFolder folder;
    private final LastBuild last;
    private final Blobs blobs;
    private final LocalDate date;
    private final Optional<Set<TopicId>> others;
    private final Predicate<TopicId> mine;

    /**
     * Prepares to look.
     *
     * @param date the day of the build
     * @param others the topics that there are now, if they may not be those of the last build
     * @param mine true for topics that are to be looked at
     */
    StandingTopics(
            ContentFolder folder,
            LastBuild last,
            Blobs blobs,
            LocalDate date,
            Optional<Set<TopicId>> others,
            Predicate<TopicId> mine) {
        this.folder = folder;
        this.last = last;
        this.blobs = blobs;
        this.date = date;
        this.others = others;
        this.mine = mine;
    }

    /**
     * What looking at a topic of the last build came to.
     *
     * @param topic empty if it must be read anew, or is gone
     * @param findings about it, before decisions
     * @param states of the files that it rests on, beside those that were known
     */
    record Look(Folio.Row known, Optional<Surveyed> topic, List<Diagnostic> findings, States states) {}

    /** Looks at the topics of a folio. */
    List<Look> look(Folio folio) {
        List<Look> looks = new ArrayList<>();
        for (Folio.Row row : last.rows(folio)) {
            if (mine.test(row.id())) {
                looks.add(look(row));
            }
        }
        return looks;
    }

    private Look look(Folio.Row known) {
        Look changed = new Look(known, Optional.empty(), List.of(), States.SAME);
        if (others.isPresent() && !others.get().contains(known.id())) {
            return changed;
        }
        Notes.Reading reading = NoteForms.reading(known.reading().read());
        if (!reading.alike().has(date)) {
            return changed;
        }
        List<Read> again = new ArrayList<>(reading.reads().size());
        States states = States.SAME;
        for (Read read : reading.reads()) {
            Optional<Read> repeated = folder.repeat(read, last.begun());
            if (repeated.isEmpty()) {
                return changed;
            }
            states = states.and(last.states(read, repeated.get()));
            again.add(repeated.get());
        }
        if (!hasAll(known, reading)) {
            return changed;
        }
        Blobs.Kept current = states == States.OTHER
                ? blobs.keep(NoteForms.write(
                        new Notes.Reading(again, reading.references(), reading.alike(), reading.findings())))
                : known.reading().kept();
        Optional<Blobs.Kept> outputs = known.outputs().isEmpty()
                ? Optional.empty()
                : Optional.of(known.outputs().kept());
        Surveyed topic =
                new Surveyed(known.id(), known.gist(), current, known.entry().kept(), outputs);
        return new Look(known, Optional.of(topic), reading.findings(), states);
    }

    /** True if all topics are there that the topic names. */
    private boolean hasAll(Folio.Row known, Notes.Reading reading) {
        return known.gist().complete() && (others.isEmpty() || others.get().containsAll(reading.references()));
    }
}

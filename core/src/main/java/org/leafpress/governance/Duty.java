package org.leafpress.governance;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Role;
import org.leafpress.model.TopicId;

/**
 * Something that someone owes a topic.
 *
 * @param post that owes it: the owner's, or that of the sign-off that has to be given again
 * @param topic that waits for it
 * @param task what is to be done
 * @param by the day by which it is to be done; empty when nobody has set one
 */
public record Duty(String post, TopicId topic, Task task, Optional<LocalDate> by) implements Comparable<Duty> {
    private static final Comparator<Duty> ORDER = Comparator.comparing(
                    (Duty duty) -> duty.by().orElse(LocalDate.MAX))
            .thenComparing(Duty::post)
            .thenComparing(Duty::topic)
            .thenComparing(duty -> duty.task().toString());

    /** What is to be done. */
    public sealed interface Task {}

    /** Review the leaflet. */
    public record ReviewLeaflet() implements Task {}

    /** Say when the leaflet was last reviewed, so that the next review can be planned. */
    public record StateReview() implements Task {}

    /**
     * Read the leaflet and sign it.
     *
     * @param again true when a sign-off was given before and does not hold
     */
    public record Sign(Role role, LanguageTag language, boolean again) implements Task {}

    /** Finish the check for which the leaflet was suspended. */
    public record EndSuspension() implements Task {}

    /** The most urgent first; those without a date last. */
    @Override
    public int compareTo(Duty other) {
        return ORDER.compare(this, other);
    }
}

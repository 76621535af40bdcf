package org.leafpress.governance;

import java.util.Set;
import org.leafpress.model.TopicId;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;

/**
 * A sign-off that was written.
 *
 * @param topic that was signed
 * @param signOff as the topic's file has it now
 * @param again true when it has taken the place of an earlier one of the same role and language
 * @param missing the roles that must still sign before the leaflet can be approved in this language
 */
public record Signature(TopicId topic, SignOff signOff, boolean again, Set<Role> missing) {
    public Signature {
        missing = Set.copyOf(missing);
    }
}

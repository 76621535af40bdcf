package org.leafpress.issue;

import java.util.List;
import org.leafpress.model.TopicId;
import org.leafpress.model.issue.Issue;

/**
 * A version that was issued.
 *
 * @param topic that was issued
 * @param issue as the topic's history has it now
 * @param address permanent address of the page that says whether it is current
 * @param changes from the version before, in words for staff, what keeps patients safe first
 */
public record IssuedVersion(TopicId topic, Issue issue, String address, List<String> changes) {
    public IssuedVersion {
        changes = List.copyOf(changes);
    }
}

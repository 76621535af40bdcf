package org.leafpress.issue;

import java.util.Optional;
import org.leafpress.model.issue.IssueChange;

/**
 * What someone wants to issue, as it was typed.
 *
 * @param topic id of the topic
 * @param language of the leaflet; unless given, every approved language that lacks the version
 * @param reason why, for staff; one line
 * @param change whether it means something else than the version before, in the word of whoever issues it
 */
public record IssueRequest(
        String topic, Optional<String> language, Optional<String> reason, IssueChange change) {}

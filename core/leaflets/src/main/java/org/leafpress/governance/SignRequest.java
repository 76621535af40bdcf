package org.leafpress.governance;

import java.util.Optional;

/**
 * What someone wants to sign, as it was typed.
 *
 * @param topic id of the topic
 * @param role such as {@code approver}
 * @param post of the person who signs
 * @param language of the leaflet; the language that topics are written in unless given
 */
public record SignRequest(String topic, String role, String post, Optional<String> language) {}

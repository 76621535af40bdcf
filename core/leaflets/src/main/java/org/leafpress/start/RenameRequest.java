package org.leafpress.start;

/**
 * Another name for a topic, as it was typed.
 *
 * @param from id of the topic
 * @param to the id that it is to have
 */
public record RenameRequest(String from, String to) {}

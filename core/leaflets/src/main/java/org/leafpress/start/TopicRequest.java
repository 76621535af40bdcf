package org.leafpress.start;

/**
 * A topic that someone wants to begin, as it was typed.
 *
 * @param topic id: the name of its folder to be
 * @param kind such as {@code condition}
 */
public record TopicRequest(String topic, String kind) {}

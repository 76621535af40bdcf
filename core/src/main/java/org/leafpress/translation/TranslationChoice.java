package org.leafpress.translation;

/**
 * Which translation a command is about, as it was typed.
 *
 * @param topic id of the topic
 * @param language tag of the language
 */
public record TranslationChoice(String topic, String language) {}

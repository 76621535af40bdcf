package org.leafpress;

/**
 * The result of checking.
 *
 * @param topics how many could be read
 */
public record Checked(Outcome outcome, int topics) {}

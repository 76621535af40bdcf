package org.leafpress;

/**
 * The result of making a site or a report.
 *
 * @param topics how many could be read
 * @param published true if it was made; otherwise the last one stays as it was
 * @param pages HTML pages published
 * @param written files that are new or have new content
 * @param unchanged files that had the right content already
 * @param removed files that are no longer part of it
 */
public record Generated(
        Outcome outcome, int topics, boolean published, int pages, int written, int unchanged, int removed) {}

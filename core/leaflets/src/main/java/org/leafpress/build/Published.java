package org.leafpress.build;

/**
 * What was published.
 *
 * @param pages HTML pages
 * @param written files that are new or have new content
 * @param unchanged files that had the right content already
 * @param removed files that are no longer part of what is published
 */
public record Published(int pages, int written, int unchanged, int removed) {}

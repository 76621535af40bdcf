package org.leafpress.source;

/**
 * How much content is taken in, so that a broken or hostile file cannot exhaust the machine.
 *
 * @param maxFileBytes most bytes of one file
 * @param maxDepth deepest nesting of YAML, and of Markdown
 * @param maxItems most items of one YAML list, and most keys of one mapping
 * @param maxTopics most topics of a site
 * @param maxFiles most files of one topic, or of {@code site} or {@code glossary}
 */
public record Limits(int maxFileBytes, int maxDepth, int maxItems, int maxTopics, int maxFiles) {
    /** Far more than a leaflet needs. */
    public static final Limits STANDARD = new Limits(256 * 1024, 32, 500, 100_000, 1_000);

    public Limits {
        if (maxFileBytes < 1 || maxDepth < 1 || maxItems < 1 || maxTopics < 1 || maxFiles < 1) {
            throw new IllegalArgumentException("limits start at 1");
        }
    }
}

package org.leafpress.render;

/**
 * A file of the site, ready to be written.
 *
 * @param path relative to the root of the site, with {@code /}
 * @param content its bytes; not copied, so they must not be changed
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying every page would cost time and memory
public record RenderedFile(String path, byte[] content) implements SiteFile {}

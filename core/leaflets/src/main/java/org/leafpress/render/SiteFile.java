package org.leafpress.render;

/** A file of the site to be. */
public sealed interface SiteFile permits RenderedFile, StreamedFile {
    /** Relative to the root of the site, with {@code /}. */
    String path();
}

package org.leafpress.publish;

import org.leafpress.source.FileState;

/**
 * A published file.
 *
 * @param path relative to the site
 * @param checksum of its content
 * @param state just after it was written
 */
public record PublishedFile(String path, Checksum checksum, FileState state) {
    PublishedFile with(FileState now) {
        return new PublishedFile(path, checksum, now);
    }
}

package org.leafpress.publish;

import org.leafpress.source.FileState;
import org.leafpress.source.Hash;

/**
 * A published file.
 *
 * @param path relative to the site
 * @param checksum of its content
 * @param hash of its content, to tell quickly whether a copy is the same
 * @param state just after it was written
 */
public record PublishedFile(String path, Checksum checksum, Hash hash, FileState state) {
    PublishedFile with(FileState now) {
        return new PublishedFile(path, checksum, hash, now);
    }
}

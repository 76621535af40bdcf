package org.leafpress.cache;

import org.leafpress.model.TopicId;
import org.leafpress.source.Hash;

/**
 * An entry of the catalogue that an output depends on.
 *
 * @param hash of the entry, places apart
 */
public record Dependency(TopicId topic, Hash hash) {}

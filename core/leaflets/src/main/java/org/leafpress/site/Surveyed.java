package org.leafpress.site;

import java.util.Optional;
import org.leafpress.model.TopicId;

/**
 * A topic that could be read. All of a site's topics are held like this, so there is no more of each than must be.
 *
 * @param reading a {@link Notes.Reading}
 * @param entry of the catalogue
 * @param outputs {@link Notes.Outputs} of the last build, if the topic is as it was then
 */
record Surveyed(TopicId id, Notes.Gist gist, Blobs.Kept reading, Blobs.Kept entry, Optional<Blobs.Kept> outputs) {}

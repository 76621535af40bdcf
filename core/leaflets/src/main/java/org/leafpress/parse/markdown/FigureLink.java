package org.leafpress.parse.markdown;

import java.util.Optional;
import org.commonmark.node.Image;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.parse.text.MappedText;

/** Recognises {@code ![](figure:ID)}. */
final class FigureLink {
    private static final String SCHEME = "figure:";

    private FigureLink() {}

    /** The figure that an image names; empty if it names something else or has words of its own. */
    static Optional<Ref> find(Image image, MappedText text) {
        String destination = image.getDestination();
        if (!destination.startsWith(SCHEME) || image.getFirstChild() != null || image.getTitle() != null) {
            return Optional.empty();
        }
        String id = destination.substring(SCHEME.length());
        return TopicId.isValid(id) ? Optional.of(new Ref(id, MarkdownNodes.place(text, image))) : Optional.empty();
    }
}

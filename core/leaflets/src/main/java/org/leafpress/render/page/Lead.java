package org.leafpress.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.MarkupWriter.Links;
import org.leafpress.render.text.TextWriter;

/** What a leaflet is about, in front of its emergency advice, which nothing that can be acted on may precede. */
final class Lead {
    private Lead() {}

    /** The summary; empty if there is something in it to follow or to call, so that it has to stand further down. */
    static Optional<Markup> of(Leaflet leaflet, TextWriter texts) {
        List<Inline> toActOn = new ArrayList<>();
        ModelWalk.each(leaflet.summary(), Inline.Linked.class, toActOn::add);
        ModelWalk.each(leaflet.summary(), Inline.Fill.class, toActOn::add);
        return toActOn.isEmpty() ? Optional.of(texts.with(Links.NONE).write(leaflet.summary())) : Optional.empty();
    }
}

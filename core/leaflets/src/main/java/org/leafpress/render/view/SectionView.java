package org.leafpress.render.view;

import java.util.Optional;
import org.leafpress.model.Text;
import org.leafpress.model.text.Prose;
import org.leafpress.render.text.TextWriter;

/**
 * A section of a leaflet. What a part of the leaflet says stands in {@link LeafletView}.
 *
 * @param kind of section, such as {@code body-areas}: names the component and the usual heading
 * @param id what topics call it: a part by its word, such as {@code body-areas}, prose by its id
 * @param anchor unique on the page
 * @param title heading; when empty, the message {@code section.} and the kind
 * @param warning one serious thing, in a box before all else
 * @param intro said before the part
 * @param text of a section of prose
 * @param newer if the section is translated but may be out of date, where the original is
 * @param original if the section is not translated, where the original is
 */
public record SectionView(
        String kind,
        String id,
        String anchor,
        Optional<Text> title,
        Optional<Prose> warning,
        Optional<Prose> intro,
        Optional<Prose> text,
        Optional<Link> newer,
        Optional<Link> original,
        TextWriter texts)
        implements TextScope {}

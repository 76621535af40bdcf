package org.leafpress.render.page;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.render.Paths;
import org.leafpress.render.text.Addresses;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.MarkupWriter;

/**
 * Addresses as seen from one page, or as a printed leaflet gives them.
 *
 * @param pages the address of a page whose path is given
 * @param pictures likewise of a picture
 * @param figures those of the page's topic, if it is a leaflet
 * @param captions writes their captions
 */
public record PageAddresses(
        Edition edition,
        UnaryOperator<String> pages,
        UnaryOperator<String> pictures,
        Optional<Figures> figures,
        Function<Addresses, MarkupWriter> captions)
        implements Addresses {

    /** Addresses as seen from the page at a path. */
    static PageAddresses from(String path, Edition edition, Optional<Figures> figures) {
        UnaryOperator<String> relative = to -> Paths.relative(path, to);
        return new PageAddresses(
                edition, relative, relative, figures, addresses -> new HtmlWriter(edition.fills(), addresses));
    }

    @Override
    public Optional<String> topic(TopicId topic) {
        return edition.shown(topic).map(language -> pages.apply(edition.paths().leaflet(language, topic)));
    }

    @Override
    public Optional<Foreign> foreign(TopicId topic) {
        return edition.shown(topic).flatMap(edition::foreign);
    }

    /** The anchor of a term in the glossary. */
    static String termAnchor(String id) {
        return "term-" + id;
    }

    @Override
    public String term(String id) {
        return pages.apply(edition.paths().page(edition.language(), "glossary")) + "#" + termAnchor(id);
    }

    @Override
    public FigureView figure(Ref figure) {
        Figures all = figures.orElseThrow(() -> new IllegalStateException("a page without figures"));
        return all.view(figure, edition.paths(), pictures, captions.apply(this));
    }
}

package org.leafpress.render;

import java.util.Optional;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Foreign;

/** Addresses as seen from one page. */
final class PageAddresses implements Addresses {
    private final String path;
    private final Edition edition;
    private final Optional<Figures> figures;

    PageAddresses(String path, Edition edition, Optional<Figures> figures) {
        this.path = path;
        this.edition = edition;
        this.figures = figures;
    }

    @Override
    public Optional<String> topic(TopicId topic) {
        return edition.shown(topic)
                .map(language -> Paths.relative(path, edition.paths().leaflet(language, topic)));
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
        return Paths.relative(path, edition.paths().page(edition.language(), "glossary")) + "#" + termAnchor(id);
    }

    @Override
    public FigureView figure(Ref figure) {
        Figures all = figures.orElseThrow(() -> new IllegalStateException("the page " + path + " has no figures"));
        String src = Paths.relative(path, edition.paths().figure(all.topic().id(), figure.id()));
        return all.view(figure, src, new HtmlWriter(edition.fills(), this));
    }
}

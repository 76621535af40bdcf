package org.leafpress.render;

import java.util.Optional;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Foreign;

/** Addresses as a printed leaflet gives them: whole ones for pages, and the paths of pictures on the site. */
final class PrintAddresses implements Addresses {
    private final Edition edition;
    private final Figures figures;

    PrintAddresses(Edition edition, Figures figures) {
        this.edition = edition;
        this.figures = figures;
    }

    @Override
    public Optional<String> topic(TopicId topic) {
        return edition.shown(topic)
                .map(language -> edition.absolute(edition.paths().leaflet(language, topic)));
    }

    @Override
    public Optional<Foreign> foreign(TopicId topic) {
        return edition.shown(topic).flatMap(edition::foreign);
    }

    @Override
    public String term(String id) {
        return edition.absolute(edition.paths().page(edition.language(), "glossary")) + "#" + id;
    }

    @Override
    public FigureView figure(Ref figure) {
        String name = edition.paths().figure(figures.topic().id(), figure.id());
        MarkupWriter<?> captions =
                new PrintXmlWriter(edition.fills(), this, PrintXmlWriter.hints(edition), false, Optional.empty());
        return figures.view(figure, name, captions);
    }
}

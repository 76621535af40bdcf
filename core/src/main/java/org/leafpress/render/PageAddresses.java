package org.leafpress.render;

import java.util.Map;
import java.util.Optional;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Drawing;
import org.leafpress.model.FigureFile;
import org.leafpress.model.FigureText;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.FigureView;

/** Addresses as seen from one page. */
final class PageAddresses implements Addresses {
    private final String path;
    private final Edition edition;
    private final Optional<Figures> figures;

    /** The figures of a topic with their words in one language. */
    record Figures(Topic topic, Leaflet leaflet, Map<String, Drawing> drawings) {}

    PageAddresses(String path, Edition edition, Optional<Figures> figures) {
        this.path = path;
        this.edition = edition;
        this.figures = figures;
    }

    @Override
    public Optional<String> topic(TopicId topic) {
        return edition.catalogue()
                .find(topic)
                .map(Catalogue.Entry::leaflets)
                .filter(leaflets -> leaflets.containsKey(edition.language()))
                .map(unused -> Paths.relative(path, edition.paths().leaflet(edition.language(), topic)));
    }

    @Override
    public String term(String id) {
        return Paths.relative(path, edition.paths().page(edition.language(), "glossary")) + "#" + id;
    }

    @Override
    public FigureView figure(Ref figure) {
        Figures all = figures.orElseThrow(() -> new IllegalStateException("the page " + path + " has no figures"));
        FigureText words = all.leaflet().figures().stream()
                .filter(text -> text.id().value().equals(figure.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("figure " + figure.id() + " has no words"));
        Drawing drawing = Optional.ofNullable(all.drawings().get(figure.id()))
                .orElseThrow(() -> new IllegalStateException("figure " + figure.id() + " was not read"));
        Optional<Text> credit = all.topic().facts().figures().stream()
                .filter(file -> file.id().value().equals(figure.id()))
                .findFirst()
                .flatMap(FigureFile::credit);
        HtmlWriter captions = new HtmlWriter(edition.fills(), this);
        return new FigureView(
                Paths.relative(path, edition.paths().figure(all.topic().id(), figure.id())),
                drawing.width(),
                drawing.height(),
                words.alt().value(),
                words.caption().map(captions::heading),
                credit.map(Text::value));
    }
}

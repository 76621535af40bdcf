package org.leafpress.render.page;

import java.util.Map;
import java.util.Optional;
import org.leafpress.model.Drawing;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.MarkupWriter;

/**
 * The figures of a topic with their words in one language.
 *
 * @param drawings by id
 */
public record Figures(Topic topic, Leaflet leaflet, Map<String, Drawing> drawings) {
    public Figures {
        drawings = Map.copyOf(drawings);
    }

    /**
     * A figure as a page shows it.
     *
     * @param src its address or name
     * @param captions writes its caption
     */
    public FigureView view(Ref figure, String src, MarkupWriter captions) {
        FigureText words = leaflet.figures().stream()
                .filter(text -> text.id().value().equals(figure.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("figure " + figure.id() + " has no words"));
        Drawing drawing = Optional.ofNullable(drawings.get(figure.id()))
                .orElseThrow(() -> new IllegalStateException("figure " + figure.id() + " was not read"));
        Optional<Text> credit = topic.facts().figures().stream()
                .filter(file -> file.id().value().equals(figure.id()))
                .findFirst()
                .flatMap(FigureFile::credit);
        return new FigureView(
                src,
                drawing.width(),
                drawing.height(),
                words.alt().value(),
                words.caption().map(captions::heading),
                credit.map(Text::value));
    }
}

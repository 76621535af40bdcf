package org.leafpress.render.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.leafpress.model.Photo;
import org.leafpress.model.Picture;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.Paths;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.MarkupWriter;

/**
 * The figures of a topic with their words in one language.
 *
 * @param pictures by id
 */
public record Figures(Topic topic, Leaflet leaflet, Map<String, Picture> pictures) {
    public Figures {
        pictures = Map.copyOf(pictures);
    }

    /**
     * A figure as a page shows it.
     *
     * @param address the address or name of the file at a path
     * @param captions writes its caption
     */
    FigureView view(Ref figure, Paths paths, UnaryOperator<String> address, MarkupWriter captions) {
        FigureText words = leaflet.figures().stream()
                .filter(text -> text.id().value().equals(figure.id()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("figure " + figure.id() + " has no words"));
        Picture picture = Optional.ofNullable(pictures.get(figure.id()))
                .orElseThrow(() -> new IllegalStateException("figure " + figure.id() + " was not read"));
        Optional<FigureFile> file = topic.facts().figures().stream()
                .filter(candidate -> candidate.id().value().equals(figure.id()))
                .findFirst();
        int shown = file.flatMap(FigureFile::width).orElse(picture.width());
        List<FigureView.Copy> copies = picture instanceof Photo photo
                ? photo.widths().stream()
                        .map(width ->
                                new FigureView.Copy(address.apply(paths.photo(topic.id(), figure.id(), width)), width))
                        .toList()
                : List.of();
        return new FigureView(
                copies.isEmpty() ? address.apply(paths.figure(topic.id(), figure.id())) : usual(copies),
                shown,
                Math.max(1, Math.round((float) picture.height() * shown / picture.width())),
                words.alt().value(),
                words.caption().map(captions::heading),
                file.flatMap(FigureFile::credit).map(Text::value),
                copies);
    }

    /** The copy for a page on a usual screen. */
    private static String usual(List<FigureView.Copy> copies) {
        return copies.get(Math.min(1, copies.size() - 1)).src();
    }
}

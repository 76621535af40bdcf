package org.leafpress.render;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.model.BodyArea;
import org.leafpress.model.Drawing;
import org.leafpress.model.Labels;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Topic;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Html;
import org.leafpress.render.view.LeafletView;

/** Renders the leaflets of an edition. Thread-safe. */
public final class LeafletPages {
    private final Edition edition;
    private final PageFrame frame;
    private final Drawing blankMap;

    /** The leaflets of an edition. */
    public LeafletPages(Edition edition) {
        this.edition = edition;
        this.frame = new PageFrame(edition);
        this.blankMap = edition.theme().bodyMap(new BodyMap(List.of()), edition.messages(), "the body map");
    }

    /**
     * A leaflet.
     *
     * @param drawings the topic's figures by id
     * @throws NullPointerException if the topic has no leaflet in the edition's language
     */
    public RenderedFile leaflet(Topic topic, Map<String, Drawing> drawings) {
        Leaflet leaflet = Objects.requireNonNull(topic.leaflets().get(edition.language()));
        String path = edition.paths().leaflet(edition.language(), topic.id());
        String subject = "topic " + topic.id() + " (" + edition.language() + ")";
        PageAddresses addresses =
                new PageAddresses(path, edition, Optional.of(new PageAddresses.Figures(topic, leaflet, drawings)));
        HtmlWriter html = new HtmlWriter(
                edition.fills(),
                addresses,
                edition.terms(),
                figure -> edition.theme().figure(figure, edition.messages(), subject));
        PlainText plain = new PlainText(edition.fills());
        LeafletView view = new LeafletPage(topic, leaflet, edition, addresses, html, mapFigure(topic, path)).view();
        String description = plain.of(leaflet.summary());
        Html data = StructuredData.of(
                topic.facts(),
                view,
                edition.language(),
                edition.absolute(path),
                description,
                edition.text().organisation().value(),
                edition.site().facts().baseUrl());
        return frame.render(
                new PageFrame.Frame(
                        path,
                        Paths.root(path),
                        view.title(),
                        description,
                        subject,
                        edition.site().facts().languages().stream()
                                .filter(language -> topic.leaflets().containsKey(language))
                                .toList(),
                        language -> edition.paths().leaflet(language, topic.id()),
                        Optional.of(data)),
                view);
    }

    /** The body map of a topic; empty when it names no area. */
    public Optional<RenderedFile> bodyMap(Topic topic) {
        if (topic.facts().bodyAreas().isEmpty()) {
            return Optional.empty();
        }
        Drawing map = edition.theme()
                .bodyMap(
                        new BodyMap(areas(topic).stream().map(Labels::of).toList()),
                        edition.messages(),
                        "the body map of topic " + topic.id());
        return Optional.of(
                new RenderedFile(edition.paths().bodyMap(topic.id()), map.svg().getBytes(StandardCharsets.UTF_8)));
    }

    private static List<BodyArea> areas(Topic topic) {
        return topic.facts().bodyAreas().stream().distinct().sorted().toList();
    }

    private Optional<FigureView> mapFigure(Topic topic, String path) {
        if (topic.facts().bodyAreas().isEmpty()) {
            return Optional.empty();
        }
        String names = areas(topic).stream()
                .map(area -> edition.messages().get("body-area." + Labels.of(area)))
                .collect(Collectors.joining(edition.messages().get("list.separator")));
        return Optional.of(new FigureView(
                Paths.relative(path, edition.paths().bodyMap(topic.id())),
                blankMap.width(),
                blankMap.height(),
                edition.messages().get("body-map.alt-areas", names),
                Optional.empty(),
                Optional.empty()));
    }
}

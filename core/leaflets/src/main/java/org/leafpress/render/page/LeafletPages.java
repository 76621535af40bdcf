package org.leafpress.render.page;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Picture;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.Html;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.PlainText;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.PageBody;
import org.leafpress.render.view.PrintLink;

/** Renders the leaflets of an edition. Thread-safe. */
public final class LeafletPages {
    private final Edition edition;
    private final PageFrame frame;
    private final BodyMaps bodyMaps;

    /** The leaflets of an edition. */
    public LeafletPages(Edition edition) {
        this.edition = edition;
        this.frame = new PageFrame(edition);
        this.bodyMaps = new BodyMaps(edition);
    }

    /**
     * A leaflet.
     *
     * @param pictures the topic's figures by id
     * @param prints its printed forms
     * @throws NullPointerException if the topic has no leaflet in the edition's language
     */
    public RenderedFile leaflet(Topic topic, Map<String, Picture> pictures, List<PrintLink> prints) {
        Leaflet leaflet = Objects.requireNonNull(topic.leaflets().get(edition.language()));
        String path = edition.paths().leaflet(edition.language(), topic.id());
        String subject = "topic " + topic.id() + " (" + edition.language() + ")";
        PageAddresses addresses = PageAddresses.from(path, edition, Optional.of(new Figures(topic, leaflet, pictures)));
        HtmlWriter html = new HtmlWriter(
                edition.fills(),
                addresses,
                edition.terms(),
                figure -> edition.theme().figure(figure, edition.messages(), subject));
        PlainText plain = new PlainText(edition.fills());
        LeafletView view = new LeafletPage(topic, leaflet, edition, addresses, html, original(topic, path))
                .view(map(topic, path), prints);
        ShownStatus shownStatus = edition.shownStatus(topic.id());
        boolean shown = shownStatus.isShown();
        String description = shown
                ? plain.of(leaflet.summary())
                : edition.messages().get("status." + Labels.of(shownStatus) + ".text");
        Optional<Html> data = shown ? Optional.of(data(topic, shownStatus, view, path, description)) : Optional.empty();
        return frame.render(
                new PageFrame.Frame(
                                path,
                                Paths.root(path),
                                leaflet.title().value(),
                                description,
                                subject,
                                edition.languagesOf(topic),
                                language -> edition.paths().leaflet(language, topic.id()),
                                data,
                                !shown || edition.isLeftOut(shownStatus))
                        .about(
                                topic.facts().code().value(),
                                topic.facts().version().value(),
                                edition.language()),
                view);
    }

    /** The page at a former address of a topic, which leads on to the leaflet. */
    public RenderedFile moved(Topic topic, TopicId former) {
        LanguageTag language = edition.language();
        String path = edition.paths().leaflet(language, former);
        String now = edition.paths().leaflet(language, topic.id());
        String title = topic.leaflet(language).title().value();
        return frame.render(
                new PageFrame.Frame(
                        path,
                        Paths.root(path),
                        title,
                        title,
                        "former address " + former + " (" + language + ")",
                        List.of(),
                        any -> now,
                        Optional.empty(),
                        true,
                        Optional.of(now),
                        Optional.empty()),
                new PageBody.Moved(new Link(Paths.relative(path, now), title, Optional.empty())));
    }

    private Optional<Original> original(Topic topic, String path) {
        return edition.original(
                topic,
                source -> new HtmlWriter(source.fills(), PageAddresses.from(path, source, Optional.empty())),
                target -> Paths.relative(path, target));
    }

    private Html data(Topic topic, ShownStatus shownStatus, LeafletView view, String path, String description) {
        return StructuredData.of(
                topic.facts(),
                shownStatus,
                view,
                edition.language(),
                edition.absolute(path),
                description,
                edition.text().organisation().value(),
                edition.site().facts().baseUrl());
    }

    /** The body map of all topics with the same areas. */
    public RenderedFile bodyMap(EnumSet<BodyArea> areas) {
        return new RenderedFile(
                edition.paths().bodyMap(areas), bodyMaps.draw(areas).svg().getBytes(StandardCharsets.UTF_8));
    }

    private Optional<FigureView> map(Topic topic, String path) {
        return bodyMaps.figure(topic.facts(), map -> Paths.relative(path, map));
    }
}

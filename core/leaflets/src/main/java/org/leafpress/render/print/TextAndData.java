package org.leafpress.render.print;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.model.review.Review;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.JsonText;
import org.leafpress.typeset.Block;
import tools.jackson.core.JsonGenerator;

/** A leaflet as plain text and as JSON: every word of it, in the same order. */
public final class TextAndData {
    /** What browsers and editors know UTF-8 by, where the host does not say what a text is written in. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Edition edition;
    private final Topic topic;

    TextAndData(Edition edition, Topic topic) {
        this.edition = edition;
        this.topic = topic;
    }

    /** Where they are; none if the leaflet has none. */
    public static List<String> paths(Edition edition, Topic topic) {
        return edition.hasTextAndData(topic.id())
                ? Stream.of("txt", "json")
                        .map(ending -> edition.paths().textOrData(edition.language(), topic.id(), ending))
                        .toList()
                : List.of();
    }

    List<RenderedFile> of(List<Block> blocks) {
        List<String> paths = paths(edition, topic);
        return List.of(
                file(paths.get(0), BYTE_ORDER_MARK + PlainTextLines.of(blocks)), file(paths.get(1), json(blocks)));
    }

    private static RenderedFile file(String path, String content) {
        return new RenderedFile(path, content.getBytes(StandardCharsets.UTF_8));
    }

    private String json(List<Block> blocks) {
        TopicFacts facts = topic.facts();
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.pretty(out)) {
            json.writeStartObject();
            json.writeStringProperty("topic", topic.id().value());
            json.writeStringProperty("code", facts.code().value());
            json.writeStringProperty("version", facts.version().value());
            json.writeStringProperty("language", edition.language().value());
            json.writeStringProperty("direction", Edition.direction(edition.language()));
            json.writeStringProperty(
                    "title", topic.leaflet(edition.language()).title().value());
            json.writeStringProperty("status", Labels.of(edition.shownStatus(topic.id())));
            Optional<Review> review = facts.review();
            review.flatMap(Review::last)
                    .ifPresent(day ->
                            json.writeStringProperty("lastReviewed", day.date().toString()));
            review.flatMap(Review::due).ifPresent(day -> json.writeStringProperty("reviewDue", day.toString()));
            json.writeStringProperty("url", edition.absolute(edition.paths().leaflet(edition.language(), topic.id())));
            json.writeStringProperty("publisher", edition.text().organisation().value());
            json.writeName("content");
            new PlainBlocksJson(json).write(blocks);
            json.writeEndObject();
            json.writeRaw('\n');
        }
        return out.toString();
    }
}

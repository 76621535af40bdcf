package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.leafpress.bench.corpus.MadeTopic;
import org.leafpress.bench.corpus.PlainForm;
import org.leafpress.bench.corpus.TopicMaker;
import tools.jackson.databind.JsonNode;

/** Looks whether pages hold all that their topics say, so that generators are measured at the same work. */
final class SameData {
    /** What pages say in words of their own, or not at all. */
    private static final Set<String> NOT_SAID = Set.of(
            "id",
            "kind",
            "how-common",
            "what-helps",
            "sources",
            "status",
            "audience",
            "areas",
            "system",
            "display",
            "url",
            "body-areas",
            "clinical-codes");

    private SameData() {}

    /**
     * Pages that are missing, and texts that are missing on their pages.
     *
     * @param read how many pages are read, spread over all
     */
    static List<String> missing(Project project, int read) throws IOException {
        List<String> missing = new ArrayList<>();
        TopicMaker maker = new TopicMaker(project.topics());
        int step = Math.max(1, project.topics() / read);
        for (int number = 0; number < project.topics(); number++) {
            MadeTopic topic = maker.make(number);
            Path page = project.folder().resolve(project.peer().page(topic.id()));
            if (!Files.exists(page)) {
                missing.add(topic.id() + ": the page");
            } else if (number % step == 0) {
                missing.addAll(missing(topic, page));
            }
        }
        return missing;
    }

    private static List<String> missing(MadeTopic topic, Path page) throws IOException {
        String said = words(Jsoup.parse(Files.readString(page)).text());
        return texts(PlainForm.of(topic, "%s")).stream()
                .map(text -> words(Jsoup.parse(text.replaceAll("\\[(.*?)\\]\\(.*?\\)", "$1"))
                        .text()))
                .filter(words -> !said.contains(words))
                .map(words -> topic.id() + ": " + words)
                .toList();
    }

    private static List<String> texts(PlainForm topic) {
        List<String> texts = new ArrayList<>();
        collect(topic.data(), texts);
        topic.prose()
                .lines()
                .filter(line -> !line.startsWith("|--"))
                .flatMap(
                        line -> Stream.of(line.replaceAll("^\\d\\. |\\*\\*", "").split("\\|", -1)))
                .filter(text -> !text.isBlank())
                .forEach(texts::add);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (entry.getKey().equals("related")) {
                    // The titles of these topics, which are their ids but for the case of a letter.
                    entry.getValue().forEach(id -> texts.add(id.asString().replace('-', ' ')));
                } else if (!NOT_SAID.contains(entry.getKey())) {
                    collect(entry.getValue(), texts);
                }
            }
        } else if (node.isArray()) {
            node.forEach(item -> collect(item, texts));
        } else {
            node.asString().lines().forEach(texts::add);
        }
    }

    private static String words(String text) {
        return text.replace('’', '\'').replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
    }
}

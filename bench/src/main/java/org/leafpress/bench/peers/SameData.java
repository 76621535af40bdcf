package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
            "related",
            "system",
            "display",
            "url",
            "body-areas",
            "clinical-codes");

    private SameData() {}

    /** Texts of the first topics that are missing on their pages. */
    static List<String> missing(Peer peer, Path project, int topics, int looked) throws IOException {
        List<String> missing = new ArrayList<>();
        TopicMaker maker = new TopicMaker(topics);
        for (int number = 0; number < Math.min(looked, topics); number++) {
            MadeTopic topic = maker.make(number);
            String page = words(Jsoup.parse(Files.readString(project.resolve(peer.page(topic.id()))))
                    .text());
            for (String text : texts(PlainForm.of(topic, "%s"))) {
                String words = words(Jsoup.parse(text.replaceAll("\\[(.*?)\\]\\(.*?\\)", "$1"))
                        .text());
                if (!page.contains(words)) {
                    missing.add(topic.id() + ": " + words);
                }
            }
        }
        return missing;
    }

    private static List<String> texts(PlainForm topic) {
        List<String> texts = new ArrayList<>();
        collect(topic.data(), texts);
        topic.prose()
                .lines()
                .map(line -> line.replaceAll("^\\d\\. |\\*\\*", ""))
                .filter(line -> !line.isBlank() && !line.startsWith("|"))
                .forEach(texts::add);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isObject()) {
            for (Map.Entry<String, JsonNode> entry : node.properties()) {
                if (!NOT_SAID.contains(entry.getKey())) {
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
        return text.replace('’', '\'').replaceAll("\\s+", " ").strip();
    }
}

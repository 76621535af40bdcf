package org.leafpress.bench.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.leafpress.bench.corpus.MadeTopic;
import org.leafpress.bench.corpus.TopicMaker;
import org.leafpress.bench.peers.Project;

/** Changes a text of one topic again and again, as its author would. */
final class Edits {
    private static final List<String> WORDS = List.of("often", "mostly", "usually", "nearly always");

    private final Path source;
    private final Path page;
    private String said = "";

    private Edits(Path source, Path page) {
        this.source = source;
        this.page = page;
    }

    /** Of the topic in the middle. */
    static Edits of(Project project) {
        return of(project, "content/topics/" + topic(project).id() + "/en-GB.yaml");
    }

    /**
     * The same of a peer that has its topics in files of its own kind.
     *
     * @param source path of that topic within the project
     */
    static Edits of(Project project, String source) {
        return new Edits(
                project.folder().resolve(source),
                project.folder().resolve(project.peer().page(topic(project).id())));
    }

    private static MadeTopic topic(Project project) {
        return new TopicMaker(project.topics()).make(project.topics() / 2);
    }

    /** The words of the last change. */
    String said() {
        return said;
    }

    /** Makes the next change: another word in the same sentence. */
    void next() throws IOException {
        String before = Files.readString(source);
        int word = IntStream.range(0, WORDS.size())
                .filter(number -> before.contains(sentence(WORDS.get(number))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(source + " lacks the sentence to change"));
        String next = sentence(WORDS.get((word + 1) % WORDS.size()));
        Files.writeString(source, before.replace(sentence(WORDS.get(word)), next));
        said = next;
    }

    /** Sees to it that the page has the last change. */
    void check() throws IOException {
        if (!Files.readString(page).contains(said)) {
            throw new IllegalStateException(page + " does not say \"" + said + "\"");
        }
    }

    private static String sentence(String word) {
        return "It is " + word + " harmless.";
    }
}

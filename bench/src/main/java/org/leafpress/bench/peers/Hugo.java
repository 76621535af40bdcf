package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.leafpress.bench.corpus.MadeTopic;
import org.leafpress.bench.corpus.PlainForm;
import org.leafpress.bench.corpus.TopicMaker;
import org.leafpress.bench.process.Folders;
import org.leafpress.bench.process.Version;

/** Hugo, as Debian packages it. */
public final class Hugo implements Peer {
    private final Path peers;
    private final boolean json;
    private final Optional<String> version = Version.of("hugo", "version");

    /**
     * Hugo with its set-up below a folder.
     *
     * @param json whether front matter is JSON rather than YAML
     */
    public Hugo(Path peers, boolean json) {
        this.peers = peers;
        this.json = json;
    }

    @Override
    public String id() {
        return json ? "hugo-json" : "hugo-yaml";
    }

    @Override
    public String name() {
        return "Hugo" + version.map(number -> " " + number).orElse("") + " on " + (json ? "JSON" : "YAML");
    }

    @Override
    public Optional<String> missing() {
        return version.isPresent() ? Optional.empty() : Optional.of("not installed: `apt-get install hugo`");
    }

    @Override
    public void prepare(Path project, int topics) throws IOException {
        Folders.copy(peers.resolve("hugo"), project);
        Path content = Files.createDirectories(project.resolve("content/topics"));
        TopicMaker maker = new TopicMaker(topics);
        for (int number = 0; number < topics; number++) {
            MadeTopic topic = maker.make(number);
            PlainForm plain = PlainForm.of(topic, "/topics/%s/");
            String head = json ? plain.json() + "\n" : "---\n" + plain.yaml() + "---\n";
            Files.writeString(content.resolve(topic.id() + ".md"), head + plain.prose());
        }
        Files.writeString(content.resolve("_index.md"), "---\ntitle: A to Z\n---\n");
    }

    @Override
    public List<String> command() {
        return List.of("hugo", "--quiet");
    }

    @Override
    public List<String> made() {
        return List.of("public", "resources");
    }

    @Override
    public String page(String id) {
        return "public/topics/" + id + "/index.html";
    }
}

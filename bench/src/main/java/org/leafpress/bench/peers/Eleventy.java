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

/** Eleventy on YAML, with templates in JavaScript, the quickest that it knows. */
public final class Eleventy implements Peer {
    private static final String PROGRAM = "node_modules/@11ty/eleventy/cmd.cjs";

    private final Path setUp;
    private final Optional<String> version;

    /** Eleventy with its set-up below a folder. */
    public Eleventy(Path peers) {
        this.setUp = peers.resolve("eleventy").toAbsolutePath();
        this.version = Version.of("node", setUp.resolve(PROGRAM).toString(), "--version");
    }

    @Override
    public String id() {
        return "eleventy";
    }

    @Override
    public String name() {
        return "Eleventy" + version.map(number -> " " + number).orElse("") + " on YAML";
    }

    @Override
    public Optional<String> missing() {
        return version.isPresent()
                ? Optional.empty()
                : Optional.of("not installed: `npm ci` in `bench/peers/eleventy`, with Node.js");
    }

    @Override
    public void prepare(Path project, int topics) throws IOException {
        Folders.copy(setUp.resolve("site"), project);
        Files.createSymbolicLink(project.resolve("node_modules"), setUp.resolve("node_modules"));
        TopicMaker maker = new TopicMaker(topics);
        for (int number = 0; number < topics; number++) {
            MadeTopic topic = maker.make(number);
            PlainForm plain = PlainForm.of(topic, "/topics/%s/");
            Files.writeString(
                    project.resolve("topics").resolve(topic.id() + ".md"),
                    "---\n" + plain.yaml() + "---\n" + plain.prose());
        }
    }

    @Override
    public List<String> command() {
        return List.of("node", PROGRAM, "--quiet");
    }

    @Override
    public List<String> made() {
        return List.of("_site");
    }

    @Override
    public String page(String id) {
        return "_site/topics/" + id + "/index.html";
    }
}

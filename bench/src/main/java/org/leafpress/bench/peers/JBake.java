package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.bench.corpus.MadeTopic;
import org.leafpress.bench.corpus.PlainForm;
import org.leafpress.bench.corpus.TopicMaker;
import org.leafpress.bench.process.Folders;
import tools.jackson.databind.node.ObjectNode;

/** JBake, with Freemarker. Of the values in a header only mappings can be JSON, so a topic is one value. The JVM has the
 * options that Leafpress has, with which it takes half of the processor time. */
public final class JBake implements Peer {
    /** It takes a minute for this many, and a tenth of a second more for each. */
    private static final int MOST_TOPICS = 1000;
    /** From here on once is enough. */
    private static final int MANY_TOPICS = 500;

    private final Path setUp;
    private final Optional<String> version;

    /** JBake with its set-up below a folder. */
    public JBake(Path peers) {
        this.setUp = peers.resolve("jbake").toAbsolutePath();
        this.version = version(setUp.resolve("target/lib"));
    }

    private static Optional<String> version(Path libraries) {
        if (!Files.isDirectory(libraries)) {
            return Optional.empty();
        }
        try (Stream<Path> jars = Files.list(libraries)) {
            return jars.map(jar -> jar.getFileName().toString())
                    .filter(name -> name.startsWith("jbake-core-"))
                    .map(name -> name.replaceAll("jbake-core-|\\.jar", ""))
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public String id() {
        return "jbake";
    }

    @Override
    public String name() {
        return "JBake" + version.map(number -> " " + number).orElse("") + " on JSON";
    }

    @Override
    public Optional<String> missing() {
        return version.isPresent()
                ? Optional.empty()
                : Optional.of("not installed: `mvn -f bench/peers/jbake package`");
    }

    @Override
    public boolean enters(int topics, int round) {
        return topics <= MOST_TOPICS && (topics < MANY_TOPICS || round == 0);
    }

    @Override
    public void prepare(Path project, int topics) throws IOException {
        Folders.copy(setUp.resolve("site"), project);
        Files.createDirectories(project.resolve("assets"));
        Path content = Files.createDirectories(project.resolve("content/topics"));
        TopicMaker maker = new TopicMaker(topics);
        for (int number = 0; number < topics; number++) {
            MadeTopic topic = maker.make(number);
            PlainForm plain = PlainForm.of(topic, "/topics/%s.html");
            Files.writeString(content.resolve(topic.id() + ".md"), head(plain.data()) + plain.prose());
        }
    }

    private static String head(ObjectNode data) {
        return "type=topic\nstatus=published\ntitle=" + data.get("title").asString() + "\nleaflet=" + data
                + "\n~~~~~~\n";
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(List.of("java"));
        command.addAll(List.of(Press.USUAL_JVM.split(" ")));
        command.addAll(List.of("-cp", setUp.resolve("target/lib") + "/*", "org.jbake.launcher.Main", "-b"));
        return command;
    }

    @Override
    public List<String> made() {
        return List.of("output");
    }

    @Override
    public String page(String id) {
        return "output/topics/" + id + ".html";
    }
}

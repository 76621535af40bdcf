package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.bench.corpus.Corpus;

/** Leafpress, as a clinic runs it: Maven, its start included. */
public final class Press implements Peer {
    /** Only the first compiler and the collector for few processors; see README.md. */
    public static final String USUAL_JVM = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    /** The goal that does next to nothing, so that it shows what Maven itself takes. */
    public static final String NOTHING = "leafpress:help";

    /** The goal that makes the site. */
    public static final String GENERATE = "leafpress:generate";

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>org.example</groupId>
              <artifactId>leaflets</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <build>
                <plugins>
                  <plugin>
                    <groupId>org.leafpress</groupId>
                    <artifactId>leafpress-maven-plugin</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                  </plugin>
                </plugins>
              </build>
            </project>
            """;

    private final String jvm;
    private final List<String> options;

    /**
     * Leafpress in a JVM with options.
     *
     * @param jvm options of the JVM, as in {@code .mvn/jvm.config}
     * @param options of Maven
     */
    public Press(String jvm, List<String> options) {
        this.jvm = jvm;
        this.options = List.copyOf(options);
    }

    @Override
    public String id() {
        return "leafpress";
    }

    @Override
    public String name() {
        return "Leafpress";
    }

    @Override
    public Optional<String> missing() {
        return Optional.empty();
    }

    @Override
    public void prepare(Path project, int topics) throws IOException {
        Corpus.write(project.resolve("content"), topics, false);
        Files.writeString(project.resolve("pom.xml"), POM);
        Files.createDirectories(project.resolve(".mvn"));
        Files.writeString(project.resolve(".mvn/jvm.config"), jvm + "\n");
    }

    @Override
    public List<String> command() {
        return command(GENERATE);
    }

    /** The command for a goal and its parameters. */
    public List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B"));
        command.addAll(options);
        command.addAll(List.of(arguments));
        return command;
    }

    @Override
    public List<String> made() {
        return List.of("target");
    }

    @Override
    public String page(String id) {
        return "target/site/topics/" + id + ".html";
    }
}

package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leafpress.bench.corpus.Corpus;

/** Leafpress, as a clinic runs it: Maven, its start included. */
final class Press implements Peer {
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

    private final String goal;
    private final String jvm;
    private final List<String> options;

    /**
     * Leafpress in a JVM with options.
     *
     * @param goal {@code leafpress:generate}, or another to measure what Maven itself takes
     * @param jvm options of the JVM, as in {@code .mvn/jvm.config}
     * @param options of Maven
     */
    Press(String goal, String jvm, List<String> options) {
        this.goal = goal;
        this.jvm = jvm;
        this.options = List.copyOf(options);
    }

    @Override
    public String name() {
        return "Leafpress";
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
        List<String> command = new ArrayList<>(List.of("mvn", "-o", "-q", "-B"));
        command.addAll(options);
        command.add(goal);
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

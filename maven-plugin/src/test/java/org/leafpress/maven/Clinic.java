package org.leafpress.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The project of a clinic, outside of this one, and Maven to build it. Maven works offline: it gets the plugin from the
 * repository that maven-invoker-plugin filled, and the rest from the repository of the build that runs this test.
 */
final class Clinic {
    private static final Path SAMPLE = Path.of("src/test/resources/clinic");

    private static final InnerMaven INNER = new InnerMaven(Path.of(property("maven.home")));

    private final Path folder;
    private final Path settings;

    /** Puts a fresh copy of the sample clinic into the folder. */
    Clinic(Path folder) {
        this.folder = folder.resolve("clinic");
        this.settings = folder.resolve("settings.xml");
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(SAMPLE.relativize(file).toString(), Files.readString(file));
            }
            Files.writeString(settings, settings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes away everything: a folder in which nobody has begun anything. */
    Clinic emptied() {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder())
                    .filter(path -> !path.equals(folder))
                    .toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** What Maven did: how it ended, and everything it printed, with {@code \n} for line ends. */
    record Run(int exit, String log) {}

    /** Runs Maven in the clinic's folder, in this JVM. */
    Run maven(String... arguments) {
        Path log = folder.resolve("build.log");
        return run(INNER.run(folder, log, arguments(arguments)), log);
    }

    /** Runs Maven as a clinic does: its command, in the clinic's folder. */
    Run mvn(String... arguments) {
        Path log = folder.resolve("build.log");
        try {
            Process process = start(log, arguments);
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("Maven takes too long: " + Files.readString(log));
            }
            return run(process.exitValue(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Run run(int exit, Path log) {
        try {
            return new Run(exit, Files.readString(log).replace("\r\n", "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts Maven's command in the clinic's folder; what it prints goes to a file. */
    Process start(Path log, String... arguments) throws IOException {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        List<String> command = new ArrayList<>();
        command.add(Path.of(property("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(arguments(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = new HashMap<>(builder.environment());
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_"));
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // Each run is short: the second compiler would cost more than it brings.
        environment.put("MAVEN_OPTS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC");
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private List<String> arguments(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--batch-mode",
                "--offline",
                "-Daether.offline.protocols=file",
                "-Dmaven.plugin.validation=VERBOSE",
                "-Dmaven.repo.local=" + property("leafpress.repository"),
                "--settings",
                settings.toString()));
        arguments.addAll(List.of(more));
        return arguments;
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(String file, String text) {
        try {
            Files.createDirectories(folder.resolve(file).getParent());
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces words that must be there. */
    void edit(String file, String old, String text) {
        String before = read(file);
        if (!before.contains(old)) {
            throw new IllegalArgumentException(file + " does not contain " + old);
        }
        write(file, before.replace(old, text));
    }

    private static String settings() {
        return """
                <settings>
                  <profiles>
                    <profile>
                      <id>outer</id>
                      <repositories>
                        <repository>
                          <id>outer</id>
                          <url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                          <snapshots><enabled>false</enabled></snapshots>
                        </repository>
                      </repositories>
                      <pluginRepositories>
                        <pluginRepository>
                          <id>outer</id>
                          <url>%1$s</url>
                          <releases><checksumPolicy>ignore</checksumPolicy></releases>
                          <snapshots><enabled>false</enabled></snapshots>
                        </pluginRepository>
                      </pluginRepositories>
                    </profile>
                  </profiles>
                  <activeProfiles>
                    <activeProfile>outer</activeProfile>
                  </activeProfiles>
                </settings>
                """.formatted(Path.of(property("leafpress.outer-repository")).toUri());
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("the system property " + name + " is missing; the pom.xml sets it");
        }
        return value;
    }
}

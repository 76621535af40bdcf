package org.leafpress.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a site of made-up topics in the form of Leafpress. */
public final class Corpus {
    private static final String SITE = """
            base-url: https://leaflets.example.org/
            languages: [en-GB]
            contact:
              phone: "01632 960 123"
              email: leaflets@example.org
            emergency:
              number: "999"
            urgent:
              number: "111"
            print:
              enabled: %s
            """;

    private static final String TEXTS = """
            name: Example leaflets
            organisation: Example Clinic
            welcome: Leaflets that were made up to measure with.
            emergency: In an emergency call {{emergency.number}} now.
            disclaimer: These leaflets mean nothing. Ask a clinician about your own health.
            other-formats: For large print, audio or another language call {{contact.phone}}.
            feedback: Is something wrong or hard to follow? Tell us at {{contact.email}}.
            copyright: © 2026 Example Clinic
            about: A program wrote these leaflets.
            accessibility: We want everyone to be able to read these leaflets. Tell us if you cannot.
            """;

    private Corpus() {}

    /**
     * Writes it.
     *
     * @param folder of the content; what is there already is overwritten
     * @param topics how many
     * @param print whether leaflets are also printed
     */
    public static void write(Path folder, int topics, boolean print) {
        try {
            Files.createDirectories(folder.resolve("site"));
            Files.writeString(folder.resolve("site.yaml"), SITE.formatted(print));
            Files.writeString(folder.resolve("site/en-GB.yaml"), TEXTS);
            TopicMaker maker = new TopicMaker(topics);
            for (int number = 0; number < topics; number++) {
                write(folder.resolve("topics"), maker.make(number));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write a corpus to " + folder, e);
        }
    }

    private static void write(Path topics, MadeTopic topic) throws IOException {
        Path folder = topics.resolve(topic.id());
        Path prose = folder.resolve("en-GB").resolve(topic.section() + ".md");
        Files.createDirectories(prose.getParent());
        Files.writeString(folder.resolve("topic.yaml"), YamlText.of(topic.facts()));
        Files.writeString(folder.resolve("en-GB.yaml"), YamlText.of(topic.leaflet()));
        Files.writeString(prose, topic.prose());
    }

    /** Folder, number of topics, and {@code print} if they are to be printed as well. */
    public static void main(String[] arguments) {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                arguments.length > 2 && arguments[2].equals("print"));
    }
}

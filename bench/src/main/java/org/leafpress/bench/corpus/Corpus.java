package org.leafpress.bench.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Pinned;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.translation.TranslationChoice;

/** Writes a site of made-up topics in the form of Leafpress. */
public final class Corpus {
    private static final String SITE = """
            base-url: https://leaflets.example.org/
            languages: [%s]
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

    private static final String SOURCE = "en-GB";
    private static final LocalDate DATE = LocalDate.of(2026, 11, 26);
    private static final String RECORD =
            "translation: {method: machine, translator: A program that changes letters, date: 2026-11-26}\n";

    private Corpus() {}

    /**
     * Writes it.
     *
     * @param folder of the content; what is there already is overwritten
     * @param topics how many
     * @param print whether leaflets are also printed
     */
    public static void write(Path folder, int topics, boolean print) {
        write(folder, topics, print, List.of());
    }

    /**
     * Writes it with translations, each pinned to its source.
     *
     * @param folder of the content; what is there already is overwritten
     * @param topics how many
     * @param print whether leaflets are also printed
     * @param translations BCP 47 tags of languages beside English
     */
    public static void write(Path folder, int topics, boolean print, List<String> translations) {
        try {
            Files.createDirectories(folder.resolve("site"));
            String languages =
                    Stream.concat(Stream.of(SOURCE), translations.stream()).collect(Collectors.joining(", "));
            Files.writeString(folder.resolve("site.yaml"), SITE.formatted(languages, print));
            Files.writeString(folder.resolve("site/en-GB.yaml"), TEXTS);
            TopicMaker maker = new TopicMaker(topics);
            for (int number = 0; number < topics; number++) {
                MadeTopic topic = maker.make(number);
                write(folder.resolve("topics"), topic);
                for (String language : translations) {
                    translate(folder.resolve("topics"), topic, new MadeTranslation(language));
                }
            }
            for (String language : translations) {
                Files.writeString(folder.resolve("site/" + language + ".yaml"), texts(new MadeTranslation(language)));
                pin(folder, topics, language);
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

    private static void translate(Path topics, MadeTopic topic, MadeTranslation translation) throws IOException {
        Path folder = topics.resolve(topic.id());
        String language = translation.language();
        Path prose = folder.resolve(language).resolve(topic.section() + ".md");
        Files.createDirectories(prose.getParent());
        Files.writeString(folder.resolve(language + ".yaml"), RECORD + YamlText.of(translation.of(topic.leaflet())));
        Files.writeString(prose, translation.of(topic.prose()));
    }

    /** The texts of the site, all but their keys. */
    private static String texts(MadeTranslation translation) {
        return TEXTS.lines()
                .map(line -> line.substring(0, line.indexOf(':')) + ": \""
                        + translation.of(line.substring(line.indexOf(':') + 2)) + "\"\n")
                .collect(Collectors.joining());
    }

    private static void pin(Path folder, int topics, String language) {
        Settings settings = new Settings(folder, folder, 1, FailOn.ERROR, DATE);
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            for (int number = 0; number < topics; number++) {
                Pinned pinned = leafpress.pin(new TranslationChoice(MadeTopic.id(number), language), List.of());
                if (pinned.outcome().failed()) {
                    throw new IllegalStateException(
                            pinned.outcome().diagnostics().toString());
                }
            }
        }
    }

    /** Folder, number of topics, and {@code print} if they are to be printed as well. */
    public static void main(String[] arguments) {
        write(
                Path.of(arguments[0]),
                Integer.parseInt(arguments[1]),
                arguments.length > 2 && arguments[2].equals("print"));
    }
}

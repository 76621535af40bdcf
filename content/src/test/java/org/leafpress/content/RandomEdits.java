package org.leafpress.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small site in two languages, and edits of it as authors, and mishaps, make them. The same seed gives the same edits. */
final class RandomEdits {
    /** What {@link #next} says when no file was touched, but the date should be. */
    static final String NEXT_DAY = "the next day";

    static final int KINDS = 22;

    private static final String SITE = """
            base-url: https://leaflets.example.org/
            languages: [en-GB, en-US]
            contact:
              phone: "01632 960 123"
              email: leaflets@example.org
            emergency:
              number: "999"
            print:
              formats: [a4]
            """;

    private static final String TEXTS = """
            name: Clinic leaflets
            organisation: Clinic
            welcome: Plain leaflets.
            emergency: In an emergency call {{emergency.number}} now.
            disclaimer: Ask a clinician about your own health.
            other-formats: For other formats call {{contact.phone}}.
            feedback: Tell us at {{contact.email}}.
            copyright: © 2026 Clinic
            about: We write leaflets.
            accessibility: Everyone should be able to read these leaflets.
            """;

    private static final String GLOSSARY = """
            terms:
              - id: nerve
                term: nerve
                meaning: A cable of the body.
            """;

    private static final String FIGURE = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><circle cx="50" cy="50" r="%d"/></svg>
            """;

    private final Path content;
    private final Path site;
    private final Path work;
    private final Random random;
    private final List<Integer> kinds = new ArrayList<>();
    private int number;
    /** What mends the fault of the last edit. */
    private Optional<Runnable> open = Optional.empty();

    /** Writes the site to {@code content} below the folder. */
    RandomEdits(Path folder, long seed) {
        this.content = folder.resolve("content");
        this.site = folder.resolve("site");
        this.work = folder.resolve("work");
        this.random = new Random(seed);
        write("site.yaml", SITE);
        write("site/en-GB.yaml", TEXTS);
        write("site/en-US.yaml", TEXTS);
        write("glossary/en-GB.yaml", GLOSSARY);
        List<String> ids = List.of("alpha", "beta", "gamma");
        for (int i = 0; i < ids.size(); i++) {
            topic(ids.get(i), ids.get((i + 1) % ids.size()));
        }
        translate("alpha");
    }

    private void topic(String id, String related) {
        number++;
        String title = Character.toUpperCase(id.charAt(0)) + id.substring(1);
        write("topics/" + id + "/topic.yaml", """
                code: "T-%d"
                status: draft
                version: "1"
                owner: Editor
                audience: adults
                body-areas: [hand]
                related: [%s]
                figures:
                  - id: circle
                    file: figures/circle.svg
                """.formatted(number, related));
        write("topics/" + id + "/figures/circle.svg", FIGURE.formatted(number));
        write("topics/" + id + "/en-GB.yaml", """
                title: %s
                also-called: [%s number %d]
                summary: What it is, in the %d. edition.
                main-message: It is harmless.
                seek-help:
                  emergency:
                    - action: "Call {{emergency.number}} now if:"
                      signs: [you cannot breathe]
                body-areas:
                  - area: hand
                    feels-like: Cold.
                causes:
                  - id: cold
                    name: Cold
                    kind: everyday
                    text: A nerve gets cold.
                figures:
                  - id: circle
                    alt: A circle.
                sections:
                  - part: causes
                  - part: body-areas
                  - id: more
                    title: More
                    file: en-GB/more.md
                """.formatted(title, title, number, number));
        write("topics/" + id + "/en-GB/more.md", "See [it](topic:" + related + ").\n\n![](figure:circle)\n");
    }

    private void translate(String id) {
        write("topics/" + id + "/en-US.yaml", """
                title: A translated topic
                summary: What it is.
                main-message: It is harmless.
                seek-help:
                  emergency:
                    - action: "Call {{emergency.number}} now if:"
                      signs: [you cannot breathe]
                """);
    }

    /** Makes an edit, and says which. */
    String next() {
        number++;
        if (open.isPresent()) {
            open.get().run();
            open = Optional.empty();
            return "mend references";
        }
        String id = one(topics());
        return switch (kind()) {
            case 0 -> replace("topics/" + id + "/en-GB.yaml", "title: .*", "title: Title " + number);
            case 1 ->
                replace("topics/" + id + "/en-GB.yaml", "    text: .*", "    text: A nerve, number " + number + ".");
            case 2 -> replace("topics/" + id + "/en-GB.yaml", "summary: .*", "summary: Summary " + number + ".");
            case 3 -> replace("topics/" + id + "/topic.yaml", "related: .*", "related: [" + one(topics()) + "]");
            case 4 ->
                replace("topics/" + id + "/topic.yaml", "status: .*", "status: " + one(List.of("draft", "withdrawn")));
            case 5 ->
                replace(
                        "topics/" + id + "/topic.yaml",
                        "body-areas: .*",
                        "body-areas: [" + one(List.of("hand", "hand, foot", "hand, knee")) + "]");
            case 6 -> write("topics/" + id + "/figures/circle.svg", FIGURE.formatted(1 + random.nextInt(49)));
            case 7 ->
                append("topics/" + id + "/en-GB/more.md", "\nAnd [" + number + "](topic:" + one(topics()) + ").\n");
            case 8 -> rename(id, "topic-" + number, true);
            case 9 -> rename(id, "topic-" + number, false);
            case 10 -> deleteTopic(id);
            case 11 -> topics().size() > 5 ? deleteTopic(id) : addTopic(id);
            case 12 -> replace("site.yaml", "phone: .*", "phone: \"01632 960 " + (100 + random.nextInt(100)) + "\"");
            case 13 -> replace("site/en-GB.yaml", "welcome: .*", "welcome: Welcome " + number + ".");
            case 14 -> replace("glossary/en-GB.yaml", "meaning: .*", "meaning: Meaning " + number + ".");
            case 15 -> theme();
            case 16 -> translation(id);
            case 17 -> replaceKeepingTime("topics/" + id + "/en-GB.yaml");
            case 18 -> swap(id, one(topics()));
            case 19 -> tamper();
            case 20 -> NEXT_DAY;
            default -> touch("topics/" + id + "/topic.yaml");
        };
    }

    /** Each kind comes once before any comes again. */
    private int kind() {
        if (kinds.isEmpty()) {
            IntStream.range(0, KINDS).forEach(kinds::add);
            Collections.shuffle(kinds, random);
        }
        return kinds.remove(kinds.size() - 1);
    }

    /** All topics of the site, those with faults included. */
    private List<String> topics() {
        try (Stream<Path> folders = Files.list(content.resolve("topics"))) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T one(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    /** Renames a topic; the others follow at once, or else are at fault until the next edit. */
    private String rename(String from, String to, boolean atOnce) {
        move("topics/" + from, "topics/" + to);
        if (atOnce) {
            mendReferences(from, to);
        } else {
            open = Optional.of(() -> mendReferences(from, to));
        }
        return "rename " + from + " to " + to;
    }

    private String deleteTopic(String id) {
        if (topics().size() < 4) {
            return addTopic(id);
        }
        PublishedSite.delete(content.resolve("topics").resolve(id));
        mendReferences(id, topics().get(0));
        return "delete " + id;
    }

    private String addTopic(String related) {
        topic("new-" + number, related);
        return "add new-" + (number - 1);
    }

    private void mendReferences(String from, String to) {
        try (Stream<Path> files = Files.walk(content.resolve("topics"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                String mended = text.replace("related: [" + from + "]", "related: [" + to + "]")
                        .replace("(topic:" + from + ")", "(topic:" + to + ")");
                if (!mended.equals(text)) {
                    Files.writeString(file, mended);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String theme() {
        Path messages = content.resolve("theme/messages/en.properties");
        if (Files.exists(messages)) {
            PublishedSite.delete(content.resolve("theme"));
            return "delete the theme";
        }
        return write("theme/messages/en.properties", "title.home = Home " + number + "\n");
    }

    private String translation(String id) {
        Path file = content.resolve("topics").resolve(id).resolve("en-US.yaml");
        if (Files.exists(file)) {
            PublishedSite.delete(file);
            return "delete the translation of " + id;
        }
        translate(id);
        return "translate " + id;
    }

    /** As programs do that copy files with their times: neither size nor time tells. */
    private String replaceKeepingTime(String path) {
        Path file = content.resolve(path);
        try {
            FileTime time = Files.getLastModifiedTime(file);
            String text = Files.readString(file);
            Files.writeString(file, text.replace("harmless", "armlessh"));
            Files.setLastModifiedTime(file, time);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "replace, keeping the time of " + path;
    }

    private String swap(String one, String other) {
        if (!one.equals(other)) {
            move("topics/" + one + "/en-GB.yaml", "swapped");
            move("topics/" + other + "/en-GB.yaml", "topics/" + one + "/en-GB.yaml");
            move("swapped", "topics/" + other + "/en-GB.yaml");
        }
        return "swap the texts of " + one + " and " + other;
    }

    /** Somebody changes or deletes what was published or remembered. */
    private String tamper() {
        String path = one(List.copyOf(PublishedSite.files(site).keySet()));
        try {
            switch (random.nextInt(3)) {
                case 0 -> Files.delete(site.resolve(path));
                case 1 -> {
                    byte[] bytes = Files.readAllBytes(site.resolve(path));
                    bytes[bytes.length / 2] ^= 1;
                    Files.write(site.resolve(path), bytes);
                }
                default -> Files.deleteIfExists(work.resolve("cache"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "tamper with " + path;
    }

    private String touch(String path) {
        try {
            Files.setLastModifiedTime(
                    content.resolve(path), FileTime.from(Instant.ofEpochSecond(1_700_000_000L + number)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "touch " + path;
    }

    private String replace(String path, String pattern, String replacement) {
        Path file = content.resolve(path);
        try {
            return write(path, Files.readString(file).replaceFirst("(?m)^" + pattern + "$", replacement));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String append(String path, String text) {
        try {
            return write(path, Files.readString(content.resolve(path)) + text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(String from, String to) {
        try {
            Files.move(content.resolve(from), content.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String write(String path, String text) {
        Path file = content.resolve(path);
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "write " + path;
    }
}

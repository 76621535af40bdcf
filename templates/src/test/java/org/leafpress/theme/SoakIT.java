package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/**
 * A preview that is used for long, by someone who makes mistakes: in the end every page is that of a build, and nothing has piled
 * up. A few seconds, or as many minutes as the property {@code leafpress.soak.minutes} says.
 */
class SoakIT {
    private static final long SEED = 17;
    private static final int SHORT = 120;
    private static final int MEASURED_EVERY = 2000;
    /** The JDK keeps at most so many files of fonts open. */
    private static final int FONTS = 20;

    private static final List<String> TOPICS =
            List.of("muscle-twitches", "sudden-jerks", "muscle-cramps", "eyelid-twitching");
    private static final List<String> ASKED = List.of(
            "index.html",
            "a-z.html",
            "glossary.html",
            "topics/%s.html",
            "topics/%s-a4.pdf",
            ".leafpress/state?page=topics/%s.html",
            ".leafpress/prints?page=topics/%s.html",
            ".leafpress/explain?page=topics/%s.html&part=&text=Muscle",
            ".leafpress/form?file=topics/%s/en-GB.yaml",
            ".leafpress/form",
            "edit/topics/%s/en-GB.yaml",
            "no/such/%s",
            "topics/..%%2f..%%2f%s");

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private final HttpClient client = HttpClient.newHttpClient();
    private SampleSite site;
    private Path content;
    private URI address;
    private int number;
    private final List<PreviewEvents> open = new ArrayList<>();

    @Test
    void everyPageIsRightAtTheEndAndNothingPilesUp() throws Exception {
        site = SampleSite.in(folder.toRealPath());
        content = folder.toRealPath().resolve("content");
        long minutes = Long.getLong("leafpress.soak.minutes", 0);
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(minutes);
        preview(() -> {
            for (String path : ASKED) {
                ask(path.formatted(TOPICS.get(0)));
            }
        });
        long filesBefore = openFiles(); // of classes and connections too, which stay
        List<Long> memory = new ArrayList<>();
        preview(() -> {
            int steps = 0;
            while (minutes == 0 ? steps < SHORT : System.nanoTime() < end) {
                step();
                steps++;
                if (minutes > 0 && steps % MEASURED_EVERY == 0) {
                    memory.add(usedMemory());
                    System.out.printf(
                            "soak: %d steps, %d MB, %d threads, %d files%n",
                            steps, memory.get(memory.size() - 1) >> 20, threads(), openFiles());
                }
            }
            mend();
            compare();
        });
        if (memory.size() > 4) {
            long early = memory.get(1);
            assertThat(memory.get(memory.size() - 1)).isLessThan(early + early / 4 + (16 << 20));
        }
        for (int i = 0; i < 600 && (threads() > 0 || openFiles() > filesBefore); i++) {
            Thread.sleep(100); // until the other sides of connections have noticed
        }
        assertThat(threads()).isZero();
        assertThat(openFiles()).isLessThanOrEqualTo(filesBefore + FONTS);
    }

    /** What is done while there is a preview. */
    private interface Use {
        void run() throws Exception;
    }

    private void preview(Use use) throws Exception {
        Settings settings = new Settings(content, folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE);
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none());
                Preview preview = leafpress.preview(PreviewOptions.usual().at(0), note -> {})) {
            address = preview.address();
            use.run();
        } finally {
            open.forEach(PreviewEvents::close);
            open.clear();
        }
    }

    private void step() throws Exception {
        String topic = TOPICS.get(random.nextInt(TOPICS.size()));
        Path text = content.resolve("topics/" + topic + "/en-GB.yaml");
        switch (random.nextInt(14)) {
            case 0, 1 -> Files.writeString(text, titled(text, "Title " + number++));
            case 2 -> Files.writeString(text, Files.readString(text).replaceFirst("(?m)^title:", "titel:"));
            case 3 -> Files.writeString(text, Files.readString(text).replaceFirst("(?m)^titel:", "title:"));
            case 4 -> {
                Path written = text.resolveSibling(".en-GB.yaml.tmp");
                Files.writeString(written, titled(text, "Moved " + number++));
                Files.move(written, text, StandardCopyOption.ATOMIC_MOVE);
            }
            case 5 -> {
                String whole = Files.readString(text);
                Files.writeString(text, whole.substring(0, whole.length() / 2));
                ask("topics/" + topic + ".html");
                Files.writeString(text, whole);
            }
            case 6 ->
                Files.writeString(content.resolve("topics/" + topic + "/note-" + random.nextInt(9) + ".txt"), "x");
            case 7 -> {
                Path aside = content.resolveSibling("aside");
                Files.move(content.resolve("topics/" + topic), aside);
                ask("topics/" + topic + ".html");
                Files.move(aside, content.resolve("topics/" + topic));
            }
            case 8 -> save(topic);
            case 9 -> listen();
            default -> ask(ASKED.get(random.nextInt(ASKED.size())).formatted(topic));
        }
    }

    private static String titled(Path file, String title) throws IOException {
        return Files.readString(file).replaceFirst("(?m)^title: .*", "title: " + title);
    }

    private void save(String topic) throws Exception {
        String file = "topics/" + topic + "/en-GB.yaml";
        String hash = ask(".leafpress/form?file=" + file).replaceFirst("(?s).*?\"hash\":\"([0-9a-f]+)\".*", "$1");
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address.resolve("/.leafpress/form?file=" + file))
                        .header("Origin", address.toString().replaceFirst("/$", ""))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"hash\":\"" + hash
                                + "\",\"changes\":[{\"do\":\"put\",\"path\":[\"summary\"],\"value\":\"Summary "
                                + number++ + ".\"},{\"do\":\"move\",\"path\":[\"seek-help\",\"emergency\",\"0\","
                                + "\"signs\",\"0\"],\"to\":1}]}"))
                        .build(),
                BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 422);
    }

    private void listen() {
        open.add(PreviewEvents.of(client, address.resolve("/.leafpress/events")));
        if (open.size() > 5) {
            open.remove(0).close();
        }
    }

    private String ask(String path) throws Exception {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(path + answer.body()).isNotEqualTo(500);
        return answer.body();
    }

    private void mend() throws Exception {
        for (String topic : TOPICS) {
            Path text = content.resolve("topics/" + topic + "/en-GB.yaml");
            Files.writeString(
                    text, titled(text, "Last of " + topic).replaceFirst("(?m)^titel: .*", "title: Last of " + topic));
            for (int i = 0; i < 9; i++) {
                Files.deleteIfExists(content.resolve("topics/" + topic + "/note-" + i + ".txt"));
            }
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!allAreShown() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    private boolean allAreShown() throws Exception {
        for (String topic : TOPICS) {
            if (!ask("topics/" + topic + ".html").contains("<h1>Last of " + topic)
                    || ask(".leafpress/state?page=topics/" + topic + ".html").contains("note-")) {
                return false;
            }
        }
        return true;
    }

    /** Prints first, since pages say how large they are. */
    private void compare() throws Exception {
        assertThat(site.report()).isEmpty();
        List<String> paths = new ArrayList<>(site.files().keySet());
        paths.remove("checksums.txt");
        paths.sort((one, other) -> Boolean.compare(other.endsWith(".pdf"), one.endsWith(".pdf")));
        for (String path : paths) {
            byte[] shown = client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofByteArray())
                    .body();
            byte[] built = site.files().get(path);
            if (path.endsWith(".html")) {
                assertThat(plain(shown)).as(path).isEqualTo(plain(built));
            } else {
                assertThat(shown).as(path).isEqualTo(built);
            }
        }
    }

    private static String plain(byte[] page) {
        return new String(page, StandardCharsets.UTF_8)
                .replaceFirst("<script src=\"/[.]leafpress/[^>]*></script>\n", "")
                .replaceFirst("<meta http-equiv=\"?Content-Security-Policy\"?[^>]*>\n", "");
    }

    private static long usedMemory() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static long threads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("leafpress"))
                .count();
    }

    /** Where the system tells; otherwise none. */
    private static long openFiles() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof UnixOperatingSystemMXBean unix
                ? unix.getOpenFileDescriptorCount()
                : 0;
    }
}

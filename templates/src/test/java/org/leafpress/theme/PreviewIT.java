package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/** What the preview answers, and what it lives through. */
class PreviewIT {
    private static final String TWITCHES = "topics/muscle-twitches.html";
    private static final String TEXT = "topics/muscle-twitches/en-GB.yaml";

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\nContent-Length: (\\d+)\r\n");

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private SampleSite site;
    private Path content;
    private Leafpress leafpress;
    private Preview preview;
    private final BlockingQueue<String> notes = new LinkedBlockingQueue<>();
    private final List<PreviewEvents> streams = new ArrayList<>();

    @BeforeEach
    void serve() throws IOException {
        site = SampleSite.in(folder.toRealPath());
        content = folder.toRealPath().resolve("content");
        leafpress = Leafpress.open(
                new Settings(content, folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE), Progress.none());
        preview = leafpress.preview(new PreviewOptions(OptionalInt.of(0), Duration.ofSeconds(3)), notes::add);
    }

    @AfterEach
    void end() {
        streams.forEach(PreviewEvents::close);
        preview.close();
        leafpress.close();
    }

    @Test
    void aPageIsThatOfABuildButForTheScript() {
        assertThat(get("topics/muscle-twitches-a4.pdf").statusCode()).isEqualTo(200); // so that its size is known
        HttpResponse<String> answer = get(TWITCHES);
        String built = new String(leafpress.page(TWITCHES).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html; charset=utf-8");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self'");
        assertThat(answer.body().replaceFirst("<script src=\"/[.]leafpress/[^>]*></script>\n", ""))
                .isEqualTo(built.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>\n", ""));
    }

    @Test
    void allFilesOfTheSiteAreThere() {
        for (String path : List.of("", "a-z.html", "style.css", "sitemap.xml", "leaflets.json", "logo.svg", "es")) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(path.equals("es") ? 404 : 200);
        }
        assertThat(get("topics/muscle-twitches-poster.pdf").body()).startsWith("There is no such print");
        assertThat(get("topics/hiccups.html").statusCode()).isEqualTo(404);
        assertThat(get("topics/hiccups.html").body()).contains("<h1", "/.leafpress/preview.js");
    }

    /** A browser shows no file whose type it is not told, but saves it. */
    @Test
    void everyKindOfFileHasItsType() {
        assertThat(site.report()).isEmpty();
        Map<String, String> oneOfEach = new TreeMap<>();
        site.files().keySet().forEach(path -> oneOfEach.put(path.replaceFirst(".*[./]", ""), path));
        assertThat(oneOfEach)
                .hasSizeGreaterThan(8)
                .allSatisfy((ending, path) -> assertThat(get(path).headers().firstValue("Content-Type"))
                        .as(path)
                        .isNotEqualTo(Optional.of("application/octet-stream")));
    }

    @Test
    void aSaveIsAnnouncedAndShown() {
        PreviewEvents events = listen();
        site.edit(TEXT, "title: Muscle twitches", "title: Muscle ticks");
        events.until(() -> page(TWITCHES).contains("<h1>Muscle ticks</h1>"));
    }

    @Test
    void aSaveByRenamingIsSeen() throws IOException {
        PreviewEvents events = listen();
        Path file = content.resolve(TEXT);
        Path written = file.resolveSibling(".en-GB.yaml.tmp");
        Files.writeString(written, Files.readString(file).replace("title: Muscle twitches", "title: Muscle ticks"));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        events.until(() -> page(TWITCHES).contains("<h1>Muscle ticks</h1>"));
    }

    @Test
    void aHalfWrittenFileIsAFaultUntilTheRestIsThere() throws IOException {
        PreviewEvents events = listen();
        page(TWITCHES);
        String whole = Files.readString(content.resolve(TEXT));
        Files.writeString(content.resolve(TEXT), whole.substring(0, 20));
        events.until(() -> !faults(TWITCHES).isEmpty());
        assertThat(page(TWITCHES)).contains("<h1>Muscle twitches</h1>");
        Files.writeString(content.resolve(TEXT), whole);
        events.until(() -> faults(TWITCHES).isEmpty());
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheLastGoodPageStays() throws IOException {
        PreviewEvents events = listen();
        page(TWITCHES);
        Path file = content.resolve(TEXT);
        String whole = Files.readString(file);
        Files.delete(file);
        Files.createDirectory(file);
        events.until(() -> !faults(TWITCHES).isEmpty());
        assertThat(faults(TWITCHES)).contains(TEXT);
        assertThat(page(TWITCHES)).contains("<h1>Muscle twitches</h1>");
        Files.delete(file);
        Files.writeString(file, whole);
        events.until(() -> faults(TWITCHES).isEmpty());
    }

    @Test
    void aFaultHasItsLineCaretAndRemedy() {
        PreviewEvents events = listen();
        site.edit(TEXT, "title:", "titel:");
        events.until(() -> faults(TWITCHES).contains("unknown key"));
        assertThat(faults(TWITCHES))
                .contains(TEXT + ":1:1: error[LP105]: unknown key \\\"titel\\\"\\n")
                .contains("| ^^^^^\\n  help: did you mean \\\"title\\\"?")
                .contains("vscode://file" + content.resolve(TEXT).toUri().getRawPath() + ":1:1");
        // Whoever looks at another page hears of what they have just saved.
        assertThat(faults("index.html")).contains("unknown key");
    }

    @Test
    void theTerminalSaysWhatIsWrong() throws InterruptedException {
        site.edit(TEXT, "title:", "titel:");
        List<String> said = new ArrayList<>();
        while (said.stream().noneMatch(note -> note.contains("unknown key"))) {
            said.add(Objects.requireNonNull(notes.poll(1, TimeUnit.MINUTES), said.toString()));
        }
        assertThat(said.get(0)).startsWith("read again: " + TEXT);
        assertThat(said).contains(TEXT + ":1:1: error[LP105]: unknown key \"titel\"");
    }

    @Test
    void theAddressThatATopicHadLeadsOn() {
        PreviewEvents events = listen();
        site.edit("topics/sudden-jerks/topic.yaml", "\nversion:", "\nformer-addresses: [odd-jerks]\nversion:");
        events.until(() -> get("topics/odd-jerks.html").statusCode() == 200);
        assertThat(page("topics/odd-jerks.html"))
                .contains("<meta http-equiv=\"refresh\"", "sudden-jerks.html", "/.leafpress/preview.js");
        assertThat(get("topics/odder-jerks.html").statusCode()).isEqualTo(404);
    }

    @Test
    void aTopicThatIsFaultyFromTheStartHasAPageThatSaysSo() throws IOException {
        site.edit("topics/sudden-jerks/en-GB.yaml", "title:", "title: [");
        try (Preview late = leafpress.preview(PreviewOptions.usual().at(0), note -> {})) {
            HttpResponse<String> answer = get(late.address().resolve("topics/sudden-jerks.html"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("/.leafpress/preview.js");
        }
    }

    @Test
    void topicsAreDeletedRenamedAndBack() throws IOException {
        PreviewEvents events = listen();
        Path jerks = content.resolve("topics/sudden-jerks");
        Files.move(jerks, content.resolve("topics/odd-jerks"));
        events.until(() -> get("topics/odd-jerks.html").statusCode() == 200);
        assertThat(get("topics/sudden-jerks.html").statusCode()).isEqualTo(404);
        Files.move(content.resolve("topics/odd-jerks"), jerks);
        events.until(() -> get("topics/sudden-jerks.html").statusCode() == 200);
        Files.delete(jerks.resolve("en-GB.yaml"));
        events.until(() -> faults("index.html").contains("sudden-jerks"));
    }

    @Test
    void theContentFolderVanishesAndComesBack() throws IOException {
        PreviewEvents events = listen();
        page(TWITCHES);
        Path aside = content.resolveSibling("aside");
        Files.move(content, aside);
        events.until(() -> faults(TWITCHES).contains("site.yaml"));
        assertThat(page(TWITCHES)).contains("<h1>Muscle twitches</h1>");
        Files.move(aside, content);
        events.until(() -> faults(TWITCHES).isEmpty());
    }

    @Test
    void aSwitchOfBranchesIsSeenAsAWhole() throws IOException {
        PreviewEvents events = listen();
        Path aside = content.resolveSibling("aside");
        for (String branch : List.of("one", "two")) {
            site.edit(TEXT, "title: ", "title: " + branch + " ");
            site.edit("site/en-GB.yaml", "name: ", "name: " + branch + " ");
            if (branch.equals("one")) {
                Files.move(content.resolve("topics/sudden-jerks"), aside);
            } else {
                Files.move(aside, content.resolve("topics/sudden-jerks"));
            }
            int jerks = branch.equals("one") ? 404 : 200;
            events.until(() -> page(TWITCHES).contains("<h1>" + branch + " "));
            events.until(() -> page("index.html").contains(branch + " "));
            events.until(() -> get("topics/sudden-jerks.html").statusCode() == jerks);
        }
        assertThat(faults(TWITCHES)).isEmpty();
    }

    @Test
    void aStormOfChangesEndsInTheLast() throws IOException {
        PreviewEvents events = listen();
        for (int i = 0; i < 2000; i++) {
            Files.writeString(content.resolve("topics/muscle-twitches/note-" + i + ".txt"), "nothing");
        }
        site.edit(TEXT, "title: Muscle twitches", "title: Muscle ticks");
        for (int i = 0; i < 2000; i++) {
            Files.delete(content.resolve("topics/muscle-twitches/note-" + i + ".txt"));
        }
        events.until(() -> page(TWITCHES).contains("<h1>Muscle ticks</h1>")
                && !state(TWITCHES).contains("note-"));
        assertThat(events.count()).isLessThan(1000);
    }

    @Test
    void aHundredOpenPagesHearOfASave() {
        List<PreviewEvents> all = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            all.add(listen());
        }
        site.edit(TEXT, "title: Muscle twitches", "title: Muscle ticks");
        for (PreviewEvents events : all) {
            events.until(() -> events.count() > 1);
        }
        assertThat(page(TWITCHES)).contains("<h1>Muscle ticks</h1>");
    }

    @Test
    void aTemplateWithoutEndIsStoppedAndNamed() {
        String forEver = "<p>\n<#list 1.. as number></#list>";
        stopped(forEver, "took longer than 3 s", 2);
        stopped("<#list 1.. as number>\nand on it goes\n</#list>", "was stopped: it", 2);
        stopped("<#macro again><@again/></#macro>\n<@again/>", "call each other without end", 0);
        assertThat(get(TWITCHES).statusCode()).isEqualTo(200);
    }

    private void stopped(String template, String why, int line) {
        PreviewEvents events = listen();
        long before = events.count();
        site.write("theme/pages/404.ftlh", template);
        events.until(() -> events.count() > before);
        get("404.html");
        assertThat(faults("404.html"))
                .contains("theme/pages/404.ftlh" + (line > 0 ? ":" + line + ":" : ""))
                .contains("LP901")
                .contains(why);
    }

    @Test
    void aFaultInATemplateOfPrintsLeavesThePage() {
        PreviewEvents events = listen();
        site.write("theme/print/a4.ftlx", "${no.such}");
        events.until(() -> events.count() > 1);
        HttpResponse<String> print = get("topics/muscle-twitches-a4.pdf");
        assertThat(print.statusCode()).isEqualTo(500);
        assertThat(print.body())
                .startsWith("theme/print/a4.ftlx:1:")
                .contains("error[LP901]", "1 | ${no.such}\n      |   ^\n");
        assertThat(get(".leafpress/prints?page=" + TWITCHES).body()).contains("theme/print/a4.ftlx:1:");
        assertThat(get(TWITCHES).statusCode()).isEqualTo(200);
    }

    @Test
    void onlyThisMachineIsAnswered() throws IOException {
        int port = preview.address().getPort();
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 200");
        assertThat(raw("GET / HTTP/1.1\r\nHost: evil.example:" + port + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("only for the machine that it runs on");
        assertThat(raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 4");
        assertThat(raw("GET / HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nHost: evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403");
        assertThat(raw("GET /.leafpress/events HTTP/1.1\r\nHost: localhost:" + port
                        + "\r\nOrigin: https://evil.example\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 403")
                .contains("pages of other sites");
    }

    @Test
    void addressesLeadNowhereElse() throws IOException {
        String host = "HTTP/1.1\r\nHost: localhost:" + preview.address().getPort() + "\r\nConnection: close\r\n\r\n";
        for (String path : List.of(
                "/../site.yaml",
                "/%2e%2e/site.yaml",
                "/..%2fsite.yaml",
                "/topics/..%5c..%5csite.yaml",
                "/topics/%00.html",
                "/site.yaml",
                "//etc/passwd",
                "/file:///etc/passwd",
                "/topics/muscle-twitches/en-GB.yaml",
                "/%zz")) {
            assertThat(raw("GET " + path + " " + host))
                    .as(path)
                    .startsWith("HTTP/1.1 40")
                    .doesNotContain("base-url:");
        }
        assertThat(raw("GET /" + "a".repeat(5000) + " " + host)).startsWith("HTTP/1.1 414");
        assertThat(get(TWITCHES).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsSentIsNotRead() throws IOException {
        String host = "HTTP/1.1\r\nHost: localhost:" + preview.address().getPort() + "\r\n";
        assertThat(raw("POST /topics/hiccups HTTP/1.1\r\nHost: localhost:"
                        + preview.address().getPort() + "\r\nContent-Length: 1073741824\r\n\r\nand so on"))
                .startsWith("HTTP/1.1 405")
                .contains("A preview can only be read.");
        // Headers without end: whatever it answers, it lives on.
        raw("GET / " + host + "X-Much: " + "a".repeat(1 << 20) + "\r\n\r\n");
        assertThat(get(TWITCHES).statusCode()).isEqualTo(200);
    }

    @Test
    void aPortThatIsTakenIsNamedIfItWasAskedFor() {
        int port = preview.address().getPort();
        assertThatThrownBy(() -> leafpress.preview(PreviewOptions.usual().at(port), note -> {}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("port " + port + " is taken");
        try (Preview first = leafpress.preview(PreviewOptions.usual(), note -> {});
                Preview second = leafpress.preview(PreviewOptions.usual(), note -> {})) {
            assertThat(first.address()).isNotEqualTo(second.address());
        }
    }

    @Test
    void wordsOfAPageAreExplained() {
        assertThat(explained("Muscle twitches")).contains(TEXT + ":1:8");
        assertThat(explained("Words of nobody")).isEqualTo("{\"places\":[]}");
    }

    private String explained(String words) {
        return get(".leafpress/explain?page=" + TWITCHES + "&part=&text="
                        + URLEncoder.encode(words, StandardCharsets.UTF_8))
                .body();
    }

    private String page(String path) {
        return get(path).body();
    }

    private String state(String path) {
        return get(".leafpress/state?page=" + path).body();
    }

    /** The list of faults; empty if there are none. */
    private String faults(String path) {
        String state = state(path);
        int start = state.indexOf("\"faults\":[") + "\"faults\":[".length();
        return state.substring(start, state.indexOf("],\"faultsCount\""));
    }

    private HttpResponse<String> get(String path) {
        return get(preview.address().resolve("/" + path));
    }

    private HttpResponse<String> get(URI address) {
        try {
            return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private PreviewEvents listen() {
        PreviewEvents events = PreviewEvents.of(client, preview.address().resolve("/.leafpress/events"));
        streams.add(events);
        return events;
    }

    /** The whole answer to bytes that no proper client would send, or what there is of it when the connection is closed. */
    private String raw(String request) throws IOException {
        try (Socket socket =
                new Socket(InetAddress.getLoopbackAddress(), preview.address().getPort())) {
            socket.setSoTimeout(60_000);
            OutputStream out = socket.getOutputStream();
            try {
                out.write(request.getBytes(StandardCharsets.ISO_8859_1));
                out.flush();
            } catch (IOException e) {
                return ""; // it was cut off
            }
            StringBuilder answer = new StringBuilder();
            InputStream in = socket.getInputStream();
            try {
                for (int next = in.read(); next >= 0; next = in.read()) {
                    answer.append((char) next);
                    if (isWhole(answer)) {
                        break;
                    }
                }
            } catch (IOException e) {
                return answer.toString();
            }
            return answer.toString();
        }
    }

    private static boolean isWhole(StringBuilder answer) {
        int head = answer.indexOf("\r\n\r\n") + 4;
        if (head < 4) {
            return false;
        }
        Matcher length = LENGTH.matcher(answer.substring(0, head));
        return length.find() && answer.length() == head + Integer.parseInt(length.group(1));
    }
}

package org.leafpress.theme;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/** Tests that send forms to a preview of the sample site, as a browser does or does not. */
abstract class FormTests {
    static final String TEXT = "topics/muscle-twitches/en-GB.yaml";
    static final String FACTS = "topics/muscle-twitches/topic.yaml";
    static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0h9v9z\"/></svg>";

    @TempDir
    Path folder;

    final HttpClient client = HttpClient.newHttpClient();
    Path content;
    /** Content below the site's own, with one topic. */
    Path shared;

    SampleSite site;
    Leafpress leafpress;
    Preview preview;

    @BeforeEach
    void serve() throws IOException {
        site = SampleSite.in(folder.toRealPath());
        content = folder.toRealPath().resolve("content");
        shared = folder.toRealPath().resolve("shared");
        Files.createDirectories(shared.resolve("topics"));
        Files.move(content.resolve("topics/sudden-jerks"), shared.resolve("topics/sudden-jerks"));
        leafpress = Leafpress.open(
                new Settings(content, folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE, List.of(shared)),
                Progress.none());
        preview = leafpress.preview(PreviewOptions.usual().at(0), note -> {});
    }

    @AfterEach
    void end() {
        preview.close();
        leafpress.close();
    }

    HttpResponse<String> picture(String file, String name, String content) throws Exception {
        return post(
                "picture?file=" + file + "&name=" + URLEncoder.encode(name, StandardCharsets.UTF_8),
                "application/octet-stream",
                BodyPublishers.ofString(content));
    }

    static String put(String text, String path) {
        return "{\"do\":\"put\",\"path\":[\"" + path + "\"],\"value\":\"" + text + "\"}";
    }

    HttpResponse<String> save(String file, String hash, String changes) throws Exception {
        return post(
                "form?file=" + URLEncoder.encode(file, StandardCharsets.UTF_8),
                "application/json",
                BodyPublishers.ofString("{\"hash\":\"" + hash + "\",\"changes\":[" + changes + "]}"));
    }

    HttpResponse<String> post(String name, String type, BodyPublisher body) throws Exception {
        return send(HttpRequest.newBuilder(preview.address().resolve("/.leafpress/" + name))
                .header("Origin", preview.address().toString().replaceFirst("/$", ""))
                .header("Content-Type", type)
                .POST(body));
    }

    String hash(String file) throws Exception {
        return get("/.leafpress/form?file=" + file).replaceFirst("(?s).*?\"hash\":\"([0-9a-f]+)\".*", "$1");
    }

    /** Asks again until a change has been seen. */
    String until(String wanted, String path) throws Exception {
        String answer = get(path);
        for (int i = 0; i < 600 && !answer.contains(wanted); i++) {
            Thread.sleep(100);
            answer = get(path);
        }
        return answer;
    }

    String get(String path) throws Exception {
        return send(HttpRequest.newBuilder(preview.address().resolve(path))).body();
    }

    HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}

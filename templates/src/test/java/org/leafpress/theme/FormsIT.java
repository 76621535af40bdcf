package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.source.Hash;

/** What the preview takes from forms, and what it does not. */
class FormsIT extends FormTests {
    @Test
    void onlyWhatWasChangedChanges() throws Exception {
        String before = Files.readString(content.resolve(TEXT));
        HttpResponse<String> answer = save(TEXT, hash(TEXT), put("Muscle ticks", "title"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Files.readString(content.resolve(TEXT)))
                .isEqualTo(before.replaceFirst("title: Muscle twitches", "title: Muscle ticks"));
        assertThat(answer.body()).isEqualTo("{\"hash\":\"" + hash(TEXT) + "\"}");
    }

    @Test
    void aFormHasShapesValuesAndFindingsWithTheirPaths() throws Exception {
        site.edit(TEXT, "action: \"See your family doctor (GP) if:\"\n      signs:", "signs:");
        assertThat(until("LP107", "/.leafpress/form?file=" + TEXT))
                .contains("\"path\":[\"seek-help\",\"routine\",\"0\"]");
        site.edit(TEXT, "title:", "titel:");
        assertThat(until("LP105", "/.leafpress/form?file=" + TEXT))
                .contains("\"schema\":{", "\"x-kind\":\"phrase\"", "\"titel\":\"Muscle twitches\"")
                .contains("\"code\":\"LP105\"", "\"path\":[\"titel\"]", "\"page\":\"topics/muscle-twitches.html\"")
                .doesNotContain("\"translation\":");
        assertThat(get("/.leafpress/form?file=" + FACTS)).contains("\"x-kind\":\"file\"");
        assertThat(get("/.leafpress/form")).contains("\"id\":\"muscle-twitches\"", "\"site.yaml\"", TEXT);
        HttpResponse<String> page =
                send(HttpRequest.newBuilder(preview.address().resolve("/edit/" + TEXT)));
        assertThat(page.body()).contains("/.leafpress/edit.js");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "form-action 'none'");
    }

    @Test
    void whatCannotBeWrittenIsSaidAndNothingIsLost() throws Exception {
        String before = Files.readString(content.resolve(TEXT));
        String known = hash(TEXT);
        Files.createDirectories(content.resolve(TEXT + ".tmp/in-the-way"));
        HttpResponse<String> answer = save(TEXT, known, put("Muscle ticks", "title"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("Nothing was written: cannot write ");
        assertThat(content.resolve(TEXT)).hasContent(before);
        Files.delete(content.resolve(TEXT + ".tmp/in-the-way"));
        Files.delete(content.resolve(TEXT + ".tmp"));
        assertThat(save(TEXT, known, put("Muscle ticks", "title")).statusCode()).isEqualTo(200);
    }

    @Test
    void aSharedFileIsNeverWrittenButCopied() throws Exception {
        String file = "topics/sudden-jerks/en-GB.yaml";
        String before = Files.readString(shared.resolve(file));
        assertThat(get("/.leafpress/form?file=" + file)).contains("\"shared\":\"");
        HttpResponse<String> answer =
                save(file, Hash.of(Files.readAllBytes(shared.resolve(file))).toString(), put("Own jerks", "title"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(shared.resolve(file)).hasContent(before);
        assertThat(content.resolve(file)).hasContent(before.replaceFirst("title: Sudden jerks", "title: Own jerks"));
        assertThat(until("Own jerks", "/topics/sudden-jerks.html")).contains("Own jerks");
        assertThat(get("/.leafpress/form?file=" + file)).doesNotContain("\"shared\":\"");
    }

    @Test
    void aChangeOfSharedContentIsSeenAndItsFaultNamesTheFile() throws Exception {
        Path file = shared.resolve("topics/sudden-jerks/en-GB.yaml");
        Files.writeString(file, Files.readString(file).replace("title:", "titel:"));
        assertThat(until("LP105", "/.leafpress/state?page=topics/sudden-jerks.html"))
                .contains("\"place\":\"" + file + ":1:1\"", "vscode://file" + file);
    }

    @Test
    void whoeverSavesSecondOverwritesNothing() throws Exception {
        String known = hash(TEXT);
        site.edit(TEXT, "title: Muscle twitches", "title: Muscle jumps");
        String theirs = Files.readString(content.resolve(TEXT));
        HttpResponse<String> answer = save(TEXT, known, put("Muscle ticks", "title"));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("Nothing was written, and what they wrote is still there.");
        assertThat(Files.readString(content.resolve(TEXT))).isEqualTo(theirs);
    }

    @Test
    void aChangeThatCannotBeMadeChangesNothing() throws Exception {
        String before = Files.readString(content.resolve(TEXT));
        HttpResponse<String> answer =
                save(TEXT, hash(TEXT), put("Muscle ticks", "title") + "," + put("x", "seek-help"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("something else than a text stands at \"seek-help\"");
        for (String body :
                List.of("", "{", "[]", "{\"hash\":\"" + hash(TEXT) + "\",\"changes\":[{\"do\":\"format\"}]}")) {
            assertThat(post("form?file=" + TEXT, "application/json", BodyPublishers.ofString(body))
                            .statusCode())
                    .as(body)
                    .isIn(400, 409);
        }
        assertThat(Files.readString(content.resolve(TEXT))).isEqualTo(before);
    }

    @Test
    void moreChangesThanAnyoneMakesAreNotBegun() throws Exception {
        String before = Files.readString(content.resolve(TEXT));
        String many = (put("Muscle ticks", "title") + ",").repeat(2_000) + put("Muscle ticks", "title");
        HttpResponse<String> answer = save(TEXT, hash(TEXT), many);
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).startsWith("These are more than 2000 changes at once. Nothing was written.");
        assertThat(Files.readString(content.resolve(TEXT))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "pom.xml",
                "../outside.yaml",
                "topics/../../outside.yaml",
                "topics/muscle-twitches/../../../outside.yaml",
                "/etc/passwd",
                "topics/muscle-twitches/de.yaml",
                "topics/muscle-twitches/made-from.yaml",
                "theme/assets/style.css",
                "topics\\muscle-twitches\\en-GB.yaml",
                "topics/Muscle/en-GB.yaml",
                "topics/no-such-topic/en-GB.yaml"
            })
    void nothingElseIsWritten(String path) throws Exception {
        Files.writeString(folder.resolve("outside.yaml"), "title: a");
        assertThat(save(path, "", put("b", "title")).statusCode()).isEqualTo(404);
        assertThat(folder.resolve("outside.yaml")).hasContent("title: a");
    }

    @Test
    void aLinkOutOfTheContentIsNotFollowed() throws Exception {
        Path outside = Files.writeString(folder.resolve("outside.yaml"), "title: a");
        Files.delete(content.resolve(TEXT));
        Files.createSymbolicLink(content.resolve(TEXT), outside);
        assertThat(save(TEXT, "", put("b", "title")).statusCode()).isEqualTo(404);
        assertThat(outside).hasContent("title: a");
    }

    @Test
    void onlyFormsOfThePreviewAreHeard() throws Exception {
        String body = "{\"hash\":\"" + hash(TEXT) + "\",\"changes\":[" + put("x", "title") + "]}";
        HttpRequest.Builder bare = HttpRequest.newBuilder(preview.address().resolve("/.leafpress/form?file=" + TEXT))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        assertThat(send(bare.copy()).statusCode()).isEqualTo(403);
        assertThat(send(bare.copy().header("Origin", "https://evil.example")).statusCode())
                .isEqualTo(403);
        assertThat(send(bare.copy().header("Origin", "null")).statusCode()).isEqualTo(403);
        assertThat(post("form?file=" + TEXT, "text/plain", BodyPublishers.ofString(body))
                        .statusCode())
                .isEqualTo(415);
        assertThat(post("state", "application/json", BodyPublishers.ofString(body))
                        .statusCode())
                .isEqualTo(405);
        assertThat(Files.readString(content.resolve(TEXT))).contains("title: Muscle twitches");
    }

    @Test
    void tooMuchIsRefusedBeforeItHasCome() throws Exception {
        int port = preview.address().getPort();
        for (String name : List.of("form?file=" + TEXT, "picture?file=" + FACTS + "&name=a.jpg")) {
            String type = name.startsWith("form") ? "application/json" : "application/octet-stream";
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setSoTimeout(60_000);
                OutputStream out = socket.getOutputStream();
                out.write(("POST /.leafpress/" + name + " HTTP/1.1\r\nHost: localhost:" + port
                                + "\r\nOrigin: http://localhost:" + port + "\r\nContent-Type: " + type
                                + "\r\nContent-Length: 1073741824\r\n\r\nand so on")
                        .getBytes(StandardCharsets.UTF_8));
                out.flush();
                assertThat(new String(socket.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                        .isEqualTo("HTTP/1.1 413");
            }
        }
        BodyPublisher endless =
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[(1 << 20) + 1000]));
        assertThat(post("form?file=" + TEXT, "application/json", endless).statusCode())
                .isEqualTo(413);
        assertThat(get("/topics/muscle-twitches.html")).contains("Muscle twitches");
    }

    @Test
    void picturesAreKeptBesideTheirTopic() throws Exception {
        HttpResponse<String> kept = picture(FACTS, "My Drawing (1).SVG", SVG);
        assertThat(kept.body()).isEqualTo("{\"path\":\"figures/my-drawing-1-.svg\"}");
        assertThat(content.resolve("topics/muscle-twitches/figures/my-drawing-1-.svg"))
                .hasContent(SVG);
        assertThat(picture(FACTS, "My Drawing (1).SVG", SVG).statusCode()).isEqualTo(200);
        HttpResponse<String> other = picture(FACTS, "My Drawing (1).SVG", SVG.replace("9", "8"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("There is another picture called figures/my-drawing-1-.svg.");
        assertThat(picture(FACTS, "../../../evil.svg", SVG).body()).isEqualTo("{\"path\":\"figures/evil.svg\"}");
        assertThat(picture("topics/../x.yaml", "a.svg", SVG).statusCode()).isEqualTo(404);
        HttpResponse<String> letter = picture(FACTS, "letter.jpg", "%PDF-1.7");
        assertThat(letter.statusCode()).isEqualTo(415);
        assertThat(letter.body()).startsWith("The file is a PDF. Pictures are drawings in SVG, or photographs");
        assertThat(picture(FACTS, ".svg", SVG).statusCode()).isEqualTo(415);
    }
}

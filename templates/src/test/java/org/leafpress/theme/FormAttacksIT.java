package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no form sends: each is refused, and no file is another afterwards. */
class FormAttacksIT extends FormTests {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "con.svg | is not possible on Windows",
                "..%5C..%5Cnul.SVG | is not possible on Windows",
                "lpt1.x.svg | is not possible on Windows",
                "a.html | Pictures are drawings in SVG",
                "a.svg%00.html | Pictures are drawings in SVG",
                "... | Pictures are drawings in SVG",
                ".svg | Pictures are drawings in SVG",
                "%2F | Pictures are drawings in SVG",
            })
    void aPictureIsNotKeptUnderAnyName(String name, String why) throws Exception {
        HttpResponse<String> answer = post(
                "picture?file=" + FACTS + "&name=" + name,
                "application/octet-stream",
                BodyPublishers.ofString("<script>alert(1)</script>"));
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains(why);
        assertThat(content.resolve("topics/muscle-twitches/figures")).doesNotExist();
    }

    /** Kept as the author has it; what is shown is drawn anew without scripts. */
    @Test
    void aDrawingWithAScriptIsKeptAndNeverServedAsItIs() throws Exception {
        String evil = SVG.replace(">", "><script>alert(1)</script>").replaceFirst("<script>alert\\(1\\)</script>$", "");
        assertThat(picture(FACTS, "..\\evil.svg", evil).body()).isEqualTo("{\"path\":\"figures/evil.svg\"}");
        for (String path : List.of(
                "topics/muscle-twitches/figures/evil.svg",
                "figures/evil.svg",
                "content/topics/muscle-twitches/figures/evil.svg")) {
            assertThat(get("/" + path)).doesNotContain("alert(1)");
        }
    }

    /** None reaches the file: what is no JSON of a form is no change, whatever it is called or written in. */
    @Test
    void nonsenseIsNoForm() throws Exception {
        String before = Files.readString(content.resolve(TEXT));
        String good = "{\"hash\":\"" + hash(TEXT) + "\",\"changes\":[" + put("x", "title") + "]}";
        for (String type : List.of(
                "multipart/form-data; boundary=a",
                "application/x-www-form-urlencoded",
                "application/json; charset=utf-7",
                "text/plain; application/json",
                "application/json, text/plain")) {
            assertThat(post("form?file=" + TEXT, type, BodyPublishers.ofString(good))
                            .statusCode())
                    .as(type)
                    .isEqualTo(415);
        }
        for (String body : List.of(
                "\0".repeat(1000),
                "[".repeat(100_000),
                "--a\r\nContent-Disposition: form-data; name=\"file\"\r\n\r\nx\r\n--a--",
                good.replace("\"x\"", "{\"a\":".repeat(40) + "1" + "}".repeat(40)),
                good.replace("\"x\"", "null"),
                good.replace(",\"value\":\"x\"", ""),
                good.replace("\"changes\":[", "\"changes\":[null,"))) {
            assertThat(post("form?file=" + TEXT, "application/json", BodyPublishers.ofString(body))
                            .statusCode())
                    .as(body.substring(0, Math.min(80, body.length())))
                    .isIn(400, 409, 422);
        }
        assertThat(Files.readString(content.resolve(TEXT))).isEqualTo(before);
    }

    /** They are written as YAML can hold them, and found by the check. */
    @Test
    void charactersThatNoTextHasAreFindings() throws Exception {
        for (String bad : List.of("\\u0000", "\\ud800", "\\u202e")) {
            HttpResponse<String> answer = save(TEXT, hash(TEXT), put("Muscle " + bad + " ticks", "title"));
            if (answer.statusCode() == 200) {
                assertThat(until("error[", "/.leafpress/state?page=topics/muscle-twitches.html"))
                        .contains("en-GB.yaml:1:");
            }
            assertThat(answer.statusCode()).isIn(200, 422);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost:%1$d.evil.example",
                "http://evil.example:%1$d",
                "http://localhost:%2$d",
                "http://localhost",
                "https://localhost:%1$d",
                "http://localhost:%1$d/",
                "http://user@localhost:%1$d",
                "file://",
                "http://localhost:%1$d http://evil.example"
            })
    void aPageOfAnotherOriginIsNotHeard(String origin) throws Exception {
        int port = preview.address().getPort();
        String before = Files.readString(content.resolve(TEXT));
        HttpRequest.Builder request = HttpRequest.newBuilder(preview.address().resolve("/.leafpress/form?file=" + TEXT))
                .header("Content-Type", "application/json")
                .header("Origin", origin.formatted(port, port + 1))
                .POST(BodyPublishers.ofString(
                        "{\"hash\":\"" + hash(TEXT) + "\",\"changes\":[" + put("x", "title") + "]}"));
        assertThat(send(request).statusCode()).isEqualTo(403);
        assertThat(Files.readString(content.resolve(TEXT))).isEqualTo(before);
    }
}

package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that mean something to scripts, and characters that are hard on them, are found like any others. */
class SearchWordsIT {
    private static final String TEXT = "topics/muscle-cramps/en-GB.yaml";
    private static final String TITLE =
            "'Cramps \"and\" </script> it\u2019s \u0301 \uD83D\uDE00 \uD840\uDC00\uD840\uDC01\uD840\uDC03'";

    @TempDir
    Path folder;

    @Test
    void wordsThatScriptsKnowAreOnlyWords() throws IOException, InterruptedException {
        SampleSite site = SampleSite.in(folder)
                .edit(TEXT, "title: Muscle cramps", "title: " + TITLE)
                .edit(
                        TEXT,
                        "- Muscle spasms",
                        "- constructor\n  - __proto__\n  - toString\n  - hasOwnProperty of cramps")
                .edit("glossary/en-GB.yaml", "forms: [electrolyte]", "forms: [electrolyte, constructor, valueOf]");
        assertThat(site.report()).doesNotContain("error");
        assertThat(answers(
                        "constructor",
                        "__proto__",
                        "tostring",
                        "hasownproperty",
                        "valueOf",
                        "</script>",
                        "\\ud840\\udc00\\ud840\\udc01",
                        "\\ud840\\udc01\\ud840\\udc03",
                        "isPrototypeOf watch",
                        "\\u0301",
                        "\\ud83d\\ude00",
                        "\\ud800",
                        "$& (",
                        ""))
                .containsExactly(
                        "muscle-cramps",
                        "muscle-cramps",
                        "muscle-cramps",
                        "muscle-cramps",
                        "muscle-cramps",
                        "muscle-cramps",
                        "muscle-cramps",
                        "muscle-cramps",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-",
                        "-");
    }

    /** What comes behind the words that are looked for may still tell of an emergency. */
    @Test
    void aLongSentenceCallsForEmergencyAdviceToo() throws IOException, InterruptedException {
        SampleSite site = SampleSite.in(folder);
        assertThat(site.report()).doesNotContain("error");
        String sentence = "he is my old uncle and we think since noon that he has got some chest pain";
        assertThat(run("console.log(engine.find('" + sentence + "').emergency, engine.find('uncle').emergency)"))
                .containsExactly("true false");
    }

    private List<String> answers(String... queries) throws IOException, InterruptedException {
        return run("for (const query of [\"" + String.join("\", \"", queries) + "\"]) {"
                + "const [first] = engine.find(query).hits;"
                + "console.log(first ? first.address.replace(/.*topics.|.html$/g, '') : '-');}");
    }

    /** What a script prints that asks the engine of the site. */
    private List<String> run(String script) throws IOException, InterruptedException {
        Path search = folder.resolve("site/search");
        Path file = Files.writeString(
                folder.resolve("ask.js"),
                Files.readString(search.resolve("engine.js"))
                        + "let engine; globalThis.leafpressIndex = (name, data) => { engine = leafpressSearch(data); };\n"
                        + Files.readString(search.resolve("en-GB.js")) + script);
        Process node = new ProcessBuilder("node", file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(node.waitFor()).isZero();
        return printed.lines().toList();
    }
}

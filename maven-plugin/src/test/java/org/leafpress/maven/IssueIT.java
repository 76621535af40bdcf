package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.pdf.QrCodes;

/** A clinic gives out a leaflet in English and Urdu, changes it, withdraws it, and restores its site from a clone. */
class IssueIT {
    private static final String FACTS = "content/topics/hiccups/topic.yaml";
    private static final String ENGLISH = "content/topics/hiccups/en-GB.yaml";
    private static final String URDU = "content/topics/hiccups/ur.yaml";
    private static final String CHOICE = "-Dleafpress.topic=hiccups";
    private static final String SITE = "https://leaflets.example.org/";

    @TempDir
    Path temp;

    private Clinic clinic;

    @BeforeEach
    void translateTheLeaflet() {
        clinic = new Clinic(temp);
        clinic.edit("pom.xml", "        <executions>\n", "        <executions>\n" + signing());
        clinic.edit("content/site.yaml", "[en-GB]", "[en-GB, ur]\nprint: {formats: [a4]}");
        clinic.write(
                "content/site/ur.yaml",
                clinic.read("content/site/en-GB.yaml") + "emergency-made-from: v1-ce259440307560dea425dc6e93af5def\n");
        clinic.edit(FACTS, "status: draft\nversion: \"0.1\"", "status: approved\nversion: \"1.0\"");
        clinic.write(FACTS, clinic.read(FACTS) + "review: {last: 2026-10-01}\n");
        clinic.write(URDU, """
                translation: {method: human, translator: A. Person, date: 2026-02-15}
                title: ہچکی
                summary: ہچکی پھیپھڑوں کے نیچے پٹھے کے چھوٹے جھٹکے ہیں۔ اکثر چند منٹ میں رک جاتی ہے۔
                main-message: ہچکی تقریباً ہمیشہ بے ضرر ہوتی ہے اور خود رک جاتی ہے۔
                seek-help:
                  emergency:
                    - action: "فوراً {{emergency.number}} پر فون کریں اگر ہچکی کے ساتھ:"
                      signs:
                        - چہرے یا بازو میں اچانک کمزوری
                        - سینے میں درد
                  routine:
                    - action: "اپنے ڈاکٹر سے ملیں اگر ہچکی:"
                      signs:
                        - 2 دن سے زیادہ رہے
                        - بار بار آئے
                causes:
                  - id: fizzy-drinks
                    name: گیس والے مشروبات
                    text: گیس معدے کو پھیلاتی ہے، جو پٹھے کو دباتا ہے۔
                relief:
                  do:
                    - {id: small-sips, action: ٹھنڈا پانی آہستہ پئیں۔, why: نگلنے سے اعصاب کو سکون ملتا ہے۔}
                    - {id: hold-breath, action: چند سیکنڈ سانس روکیں۔}
                  do-not:
                    - {id: no-fizz, action: ہچکی رکنے تک گیس والے مشروبات نہ پئیں۔}
                    - {id: no-rush, action: جلدی میں نہ کھائیں۔}
                """);
    }

    /** Goals that pin and sign both leaflets, to call all of them in one run. */
    private static String signing() {
        return Stream.concat(
                        Stream.of(execution("pin", "pin", "<language>ur</language>")),
                        signers().map(id -> {
                            String[] parts = id.split("\\.", -1);
                            return execution(
                                    id,
                                    "sign",
                                    "<role>" + parts[1] + "</role><post>Test: " + parts[1] + "</post><language>"
                                            + parts[0] + "</language>");
                        }))
                .collect(Collectors.joining());
    }

    private static String execution(String id, String goal, String configuration) {
        return "<execution><id>" + id + "</id><phase>none</phase><goals><goal>" + goal
                + "</goal></goals><configuration>" + configuration + "</configuration></execution>\n";
    }

    private static Stream<String> signers() {
        return Stream.of("en-GB", "ur")
                .flatMap(language ->
                        Stream.of("author", "clinical-reviewer", "approver").map(role -> language + "." + role));
    }

    @Test
    void theCodeOnTheFirstSheetLeadsToWhatHasChangedAndTheSiteComesBackFromAClone() {
        assertThat(issue("2026-11-01"))
                .contains("[INFO] Leafpress: issued hiccups as RC-001, version 1.0 in en-GB: " + SITE
                        + "v/RC-001/1.0/en-GB/\n")
                .contains("[INFO] Leafpress: issued hiccups as RC-001, version 1.0 in ur: ");
        byte[] english = file(clinic.path("content/issued/RC-001/1.0/en-GB/a4.pdf"));
        byte[] urdu = file(clinic.path("content/issued/RC-001/1.0/ur/a4.pdf"));
        SortedMap<String, byte[]> store = files(clinic.path("content/issued"));
        assertThat(behind(english).select("main .lead").eachText()).contains("This version is current.");
        SortedMap<String, byte[]> published = files(clinic.path("target/site"));

        // One sign moves from routine to emergency: the build fails, and what is published stays.
        clinic.edit(ENGLISH, "        - keep coming back\n", "");
        clinic.edit(ENGLISH, "        - chest pain\n", "        - chest pain\n        - keep coming back\n");
        clinic.edit(URDU, "        - بار بار آئے\n", "");
        clinic.edit(URDU, "        - سینے میں درد\n", "        - سینے میں درد\n        - بار بار آئے\n");
        Clinic.Run refused = clinic.maven("package", "-Dleafpress.date=2026-11-20");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.log())
                .contains("error[LP460]: version 1.0 was issued in en-GB on 2026-11-01, and the leaflet now advises"
                        + " otherwise: the sign \"keep coming back\" moved from routine to emergency")
                .contains("raise the version to \"1.1\"")
                .doesNotContain("Exception:", "\tat ");
        assertSame(files(clinic.path("target/site")), published);

        // As a new version it is given out, and the first sheet tells its reader.
        clinic.edit(FACTS, "version: \"1.0\"", "version: \"1.1\"");
        assertThat(issue("2026-11-20")).contains("the sign \"keep coming back\" moved from routine to emergency");
        assertThat(files(clinic.path("content/issued"))).containsAllEntriesOf(store);
        Document replaced = behind(english);
        assertThat(replaced.select("html").attr("lang")).isEqualTo("en-GB");
        assertThat(replaced.select(".status").text()).endsWith("Replaced on 20 November 2026 by version 1.1.");
        assertThat(replaced.select("#changes ~ * li, #changes ~ li").eachText())
                .containsExactly("keep coming back Before, this was under: Non-urgent advice");
        assertThat(replaced.expectFirst("section h3").text()).isEqualTo("Immediate action required");
        Document inUrdu = behind(urdu);
        assertThat(inUrdu.select("html").attr("lang")).isEqualTo("ur");
        assertThat(inUrdu.select("#changes ~ * li, #changes ~ li").eachText())
                .singleElement()
                .asString()
                .startsWith("بار بار آئے پہلے یہ اس کے تحت تھا:");

        clinic.edit(
                FACTS, "status: approved\n", "status: withdrawn\ntaken-back: {date: 2026-11-25, reason: mistake}\n");
        succeed(clinic, "package", "-Dleafpress.date=2026-11-25");
        for (byte[] sheet : List.of(english, urdu)) {
            assertThat(behind(sheet).select("main a[href$=.pdf]")).isEmpty();
        }
        assertThat(behind(english).select(".status").text()).startsWith("Withdrawn");

        // From a clone, on a machine where Git writes line ends of another kind, the same site comes out.
        Clinic clone = cloned();
        succeed(clone, "package", "-Dleafpress.date=2026-11-25");
        assertSame(files(clone.path("target/site")), files(clinic.path("target/site")));
    }

    /** Pins, signs and issues both leaflets and publishes the site, in one run. */
    private String issue(String date) {
        List<String> arguments = new ArrayList<>(List.of("leafpress:pin@pin"));
        signers().forEach(id -> arguments.add("leafpress:sign@" + id));
        arguments.addAll(List.of("leafpress:issue", "package", CHOICE, "-Dleafpress.date=" + date));
        return succeed(clinic, arguments.toArray(String[]::new));
    }

    private static String succeed(Clinic clinic, String... arguments) {
        Clinic.Run run = clinic.maven(arguments);
        assertThat(run.exit()).as(run.log()).isZero();
        return run.log();
    }

    /** The page of the published site that the code on a sheet leads to. */
    private Document behind(byte[] sheet) {
        Optional<String> address = QrCodes.read(sheet);
        assertThat(address).get().asString().startsWith(SITE + "v/RC-001/1.0/").endsWith("/");
        return Jsoup.parse(
                clinic.read("target/site/" + address.orElseThrow().substring(SITE.length()) + "index.html"), SITE);
    }

    private Clinic cloned() {
        Path folder = temp.resolve("other");
        Clinic other = new Clinic(folder).emptied();
        Path from = clinic.path(".").normalize();
        clinic.write(".gitignore", "target/\nbuild.log\n");
        git(from, "init", "--quiet");
        git(from, "add", ".");
        git(from, "-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", "Leaflets");
        git(
                temp,
                "-c",
                "core.autocrlf=true",
                "clone",
                "--quiet",
                from.toString(),
                other.path(".").normalize().toString());
        assertThat(other.read(ENGLISH)).contains("\r\n");
        return other;
    }

    private static void git(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_NOSYSTEM",
                        "1",
                        "GIT_CONFIG_GLOBAL",
                        folder.resolve("none").toString()));
        try {
            Process process = builder.start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor()).as("git %s: %s", arguments[0], said).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertSame(SortedMap<String, byte[]> files, SortedMap<String, byte[]> expected) {
        assertThat(files.keySet()).isEqualTo(expected.keySet());
        files.forEach((path, bytes) -> assertThat(bytes).as(path).isEqualTo(expected.get(path)));
    }

    private static SortedMap<String, byte[]> files(Path root) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(Files::isRegularFile)
                    .forEach(path -> files.put(root.relativize(path).toString().replace('\\', '/'), file(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static byte[] file(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

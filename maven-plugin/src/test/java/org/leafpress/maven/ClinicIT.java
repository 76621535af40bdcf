package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clinic uses the plugin in a project of its own, as the README tells it to. */
class ClinicIT {
    private static final String LEAFLET = "content/topics/hiccups/en-GB.yaml";

    @TempDir
    Path temp;

    private Clinic clinic;

    @BeforeEach
    void setUp() {
        clinic = new Clinic(temp);
    }

    @Test
    void packageAndSiteEachMakeTheSite() {
        Clinic.Run run = clinic.mvn("package");
        assertThat(run.log())
                .containsPattern(
                        "\\[INFO] Leafpress: \\d+ pages from 1 topic in \\d+\\.\\d s\\. Open target/site/index\\.html\n")
                .contains("BUILD SUCCESS")
                .doesNotContain("[WARN", "Exception", "\tat ");
        assertThat(run.exit()).isZero();
        SortedMap<String, String> site = site();
        assertThat(site).containsKeys("index.html", "404.html", "style.css", "sitemap.xml", "topics/hiccups.html");
        assertThat(site.get("topics/hiccups.html"))
                .contains("<h1", "Hiccups", "sudden weakness of the face or an arm", "Sip cold water slowly.");

        deleteSite();
        Clinic.Run again = clinic.mvn("site");
        assertThat(again.log()).contains("Open target/site/index.html").doesNotContain("[WARN", "Exception");
        assertThat(again.exit()).isZero();
        assertThat(site()).isEqualTo(site);
    }

    @Test
    void faultFailsTheBuildAndLeavesTheLastSiteAsItWas() {
        clinic.maven("package");
        SortedMap<String, String> site = site();

        clinic.edit(LEAFLET, "what-helps:", "what-help:");
        clinic.edit("content/topics/hiccups/topic.yaml", "status: draft", "status: drafted");
        Clinic.Run run = clinic.maven("package");
        assertThat(run.exit()).isEqualTo(1);
        String fault = """
                content/topics/hiccups/en-GB.yaml:20:5: error[LP105]: unknown key "what-help"
                   20 |     what-help: [small-sips]
                      |     ^^^^^^^^^
                  help: did you mean "what-helps"?
                """;
        assertThat(Path.of("../README.md")).content().contains("```text\n" + fault + "```\n");
        assertThat(run.log())
                .contains("[ERROR] " + fault)
                .contains("[ERROR] content/topics/hiccups/topic.yaml:2:9: error[LP108]: ")
                .containsPattern(
                        "\\[ERROR] Failed to execute goal org\\.leafpress:leafpress-maven-plugin:[^ ]+:generate"
                                + " \\(package\\) on project leaflets: The content has 2 errors; nothing was published, and an"
                                + " earlier site stays as it was\\.")
                .doesNotContain("Exception:", "\tat ");
        assertThat(site()).isEqualTo(site);
    }

    @Test
    void warningFailsTheBuildOnlyWhereTheClinicSaysSo() {
        clinic.edit(LEAFLET, "chest pain", "chest pain (call 01632 960 456)");

        Clinic.Run strict = clinic.maven("package", "-Dleafpress.failOn=warning");
        assertThat(strict.log()).contains("[WARNING] " + LEAFLET, "warning[LP402]", "The content has 1 warning");
        assertThat(strict.exit()).isEqualTo(1);

        Clinic.Run usual = clinic.maven("package");
        assertThat(usual.log()).contains("warning[LP402]", " s, 1 warning. Open target/site/index.html");
        assertThat(usual.exit()).isZero();
    }

    @Test
    void errorsAreNeverPublishedEvenIfTheBuildGoesOn() {
        clinic.edit(LEAFLET, "summary:", "sumary:");
        Clinic.Run run = clinic.maven("package", "-Dleafpress.failOn=never");
        assertThat(run.exit()).isZero();
        assertThat(run.log()).contains("error[LP105]", "[WARNING] Leafpress: nothing was published because of");
        assertThat(clinic.path("target/site")).doesNotExist();
    }

    @Test
    void aShardThatIsNoneIsRefusedInWords() {
        Clinic.Run run = clinic.maven("package", "-Dleafpress.shard=17/16");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.log()).contains("a shard is one of 1/16 to 16/16");
        assertThat(clinic.path("target/site")).doesNotExist();
    }

    @Test
    void skipMakesNothing() {
        Clinic.Run run = clinic.maven("package", "-Dleafpress.skip");
        assertThat(run.exit()).isZero();
        assertThat(run.log()).contains("[INFO] Leafpress: skipped, because leafpress.skip is true.");
        assertThat(clinic.path("target")).doesNotExist();
    }

    @Test
    void checkReportsWithoutMakingTheSite() {
        Clinic.Run run = clinic.maven("leafpress:check");
        assertThat(run.exit()).isZero();
        assertThat(run.log()).containsPattern("\\[INFO] Leafpress: checked 1 topic in \\d+\\.\\d s\\.\n");
        assertThat(clinic.path("target/site")).doesNotExist();

        clinic.edit(LEAFLET, "summary:", "sumary:");
        assertThat(clinic.maven("leafpress:check").exit()).isEqualTo(1);
    }

    @Test
    void aLeafletIsSignedAndAChangeToItIsNoticed() {
        String facts = "content/topics/hiccups/topic.yaml";
        clinic.edit(facts, "status: draft", "status: draft # for now");
        String before = clinic.read(facts);
        Clinic.Run run = clinic.maven(
                "leafpress:sign",
                "-Dleafpress.topic=hiccups",
                "-Dleafpress.role=clinical-reviewer",
                "-Dleafpress.post=Test: reviewer",
                "-Dleafpress.date=2026-03-01");
        assertThat(run.log())
                .containsPattern("\\[INFO] Leafpress: hiccups is signed in en-GB by \"Test: reviewer\" as"
                        + " clinical-reviewer on 2026-03-01 \\(v1-[0-9a-f]{32}\\)\\.\n")
                .contains("[INFO] Leafpress: before it can be approved it must be signed by: approver.")
                .doesNotContain("[WARN", "Exception");
        assertThat(run.exit()).isZero();
        String signed = clinic.read(facts);
        assertThat(signed.replaceAll("v1-[0-9a-f]{32}", "HASH")).isEqualTo(before + """
                sign-offs:
                  - role: clinical-reviewer
                    post: "Test: reviewer"
                    date: 2026-03-01
                    language: en-GB
                    hash: HASH
                """);

        clinic.edit(LEAFLET, "chest pain", "pain in the chest");
        assertThat(clinic.maven("leafpress:check", "-Dleafpress.date=2026-03-02")
                        .log())
                .contains("[INFO] " + facts, "info[LP407]: the sign-off of 2026-03-01 by \"Test: reviewer\"")
                .contains("mvn leafpress:sign -Dleafpress.topic=hiccups -Dleafpress.role=clinical-reviewer"
                        + " -Dleafpress.language=en-GB -Dleafpress.post=\"Test: reviewer\"");

        Clinic.Run refused = clinic.maven(
                "leafpress:sign",
                "-Dleafpress.topic=hiccups",
                "-Dleafpress.role=doctor",
                "-Dleafpress.post=Test",
                "-Dleafpress.date=yesterday");
        assertThat(refused.exit()).isEqualTo(1);
        assertThat(refused.log()).contains("leafpress.date is a day such as 2026-01-31, not \"yesterday\"");
        assertThat(clinic.read(facts)).isEqualTo(signed);
    }

    @Test
    void remediesAreShownThenWritten() {
        String good = clinic.read(LEAFLET);
        clinic.edit(LEAFLET, "- chest pain", "\u2022 chest pain");
        String mistaken = clinic.read(LEAFLET);
        Clinic.Run shown = clinic.maven("leafpress:fix");
        assertThat(shown.log())
                .contains(
                        "\n-        \u2022 chest pain\n+        - chest pain\n",
                        "1 remedy in 1 file; nothing was written");
        assertThat(shown.exit()).isZero();
        assertThat(clinic.read(LEAFLET)).isEqualTo(mistaken);
        assertThat(clinic.maven("leafpress:fix", "-Dleafpress.fix.write").log())
                .contains("[INFO] Leafpress: wrote 1 remedy in 1 file.");
        assertThat(clinic.read(LEAFLET)).isEqualTo(good);
    }

    @Test
    void reportIsMadeOfFaultyContentAndFailsTheBuildOnlyWhereAsked() {
        clinic.maven("package");
        SortedMap<String, String> site = site();
        clinic.edit(LEAFLET, "what-helps:", "what-help:");
        Clinic.Run run = clinic.maven("leafpress:report", "-Dleafpress.date=2026-11-26");
        assertThat(run.exit()).isZero();
        assertThat(run.log())
                .contains("[INFO] Leafpress: quality report on 0 topics, 1 error. Open"
                        + " target/leafpress-report/index.html\n")
                .doesNotContain("[WARN", "[ERROR]");
        assertThat(clinic.read("target/leafpress-report/index.html"))
                .contains("1 error keeps the site from being published.", "26 November 2026");
        assertThat(clinic.read("target/leafpress-report/topics/hiccups.html"))
                .contains("<mark>what-help</mark>", "did you mean &quot;what-helps&quot;?");
        assertThat(clinic.read("target/leafpress-report/report.sarif"))
                .contains("\"uri\" : \"content/topics/hiccups/en-GB.yaml\"");
        assertThat(clinic.read("target/leafpress-report/junit.xml")).contains("<failure type=\"LP105\"");
        assertThat(site()).isEqualTo(site);

        clinic.write("last.json", clinic.read("target/leafpress-report/report.json"));
        clinic.edit(LEAFLET, "sudden weakness", "sudden loss of strength");
        Clinic.Run failing =
                clinic.maven("leafpress:report", "-Dleafpress.failAfterReport", "-Dleafpress.previousReport=last.json");
        assertThat(failing.exit()).isEqualTo(1);
        assertThat(failing.log()).contains("The content has 1 error.").doesNotContain("\tat ");
        assertThat(clinic.read("target/leafpress-report/summary.md"))
                .contains("0 new findings, 0 gone since 2026-11-26.");
    }

    @Test
    void reportStandsAmongTheReportsOfTheProjectsSite() {
        clinic.edit(
                "pom.xml",
                "    <maven.site.skip>true</maven.site.skip>\n",
                "    <leafpress.outputDirectory>target/leaflets</leafpress.outputDirectory>\n");
        clinic.edit("pom.xml", "</project>", """
                  <reporting>
                    <excludeDefaults>true</excludeDefaults>
                    <plugins>
                      <plugin>
                        <groupId>org.leafpress</groupId>
                        <artifactId>leafpress-maven-plugin</artifactId>
                        <version>0.1.0-SNAPSHOT</version>
                        <reportSets>
                          <reportSet>
                            <reports>
                              <report>report</report>
                            </reports>
                          </reportSet>
                        </reportSets>
                      </plugin>
                    </plugins>
                  </reporting>
                </project>
                """.strip());
        Clinic.Run run = clinic.maven("site");
        assertThat(run.log()).contains("BUILD SUCCESS").doesNotContain("\tat ");
        assertThat(clinic.read("target/site/leafpress-report/topics/hiccups.html"))
                .contains("Hiccups");
        assertThat(clinic.read("target/site/project-reports.html"))
                .contains("leafpress-report/index.html", "Leaflet quality");
        assertThat(clinic.path("target/leaflets/topics/hiccups.html")).exists();
    }

    @Test
    void helpExplainsEveryParameter() {
        Clinic.Run run = clinic.maven("leafpress:help", "-Ddetail");
        assertThat(run.exit()).isZero();
        assertThat(run.log())
                .contains("leafpress:check", "leafpress:generate", "leafpress:report", "leafpress:help")
                .contains(
                        "leafpress.attachZip",
                        "leafpress.contentDirectory",
                        "leafpress.failAfterReport",
                        "leafpress.failOn",
                        "leafpress.outputDirectory",
                        "leafpress.previousReport",
                        "leafpress.reportDirectory",
                        "leafpress.skip",
                        "leafpress.threads",
                        "leafpress.workDirectory");
    }

    @Test
    void missingContentSaysWhatToDo() {
        Clinic.Run run = clinic.maven("package", "-Dleafpress.contentDirectory=leaflets");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.log())
                .contains("There is no content folder at leaflets. Put site.yaml and the topics there, or set"
                        + " leafpress.contentDirectory to where they are.");
    }

    @Test
    void unusableOutputFolderIsToldApartFromFaultsInTheContent() {
        clinic.write("target/site", "a file where a folder should be");
        Clinic.Run run = clinic.maven("package");
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.log())
                .contains(
                        "Leafpress could not read or write files: ",
                        clinic.path("target/site").toString())
                .doesNotContain("The content has", "\tat ");
    }

    @Test
    void siteIsAttachedAsAZipWhereTheClinicWantsIt() throws IOException {
        Clinic.Run run = clinic.maven("package", "site", "-Dleafpress.attachZip");
        assertThat(run.log()).contains("BUILD SUCCESS").doesNotContain("[WARN");
        try (ZipFile zip = new ZipFile(clinic.path("target/leaflets-1-site.zip").toFile())) {
            assertThat(zip.stream().map(Object::toString)).containsExactlyElementsOf(site().keySet());
        }
    }

    private void deleteSite() {
        try (Stream<Path> files = Files.walk(clinic.path("target"))) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every file of the site with its bytes, one character for each. */
    private SortedMap<String, String> site() {
        Path site = clinic.path("target/site");
        SortedMap<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(site)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                found.put(
                        site.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}

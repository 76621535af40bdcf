package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.diagnostic.DiagnosticFormatter;

/** Whole builds with the default theme: what becomes of the last site when something is wrong. */
class SiteBuildIT {
    @TempDir
    Path folder;

    private Path content;

    @BeforeEach
    void copyTheSite() {
        SampleSite.in(folder);
        content = folder.resolve("content");
    }

    @Test
    void aGoodSiteIsPublishedAndAnUnchangedOneIsNotWrittenAgain() {
        Generated first = generate(FailOn.ERROR);
        assertThat(report(first)).isEmpty();
        assertThat(first.published()).isTrue();
        assertThat(first.topics()).isEqualTo(4);
        assertThat(first.pages()).isEqualTo(11);
        Generated second = generate(FailOn.ERROR);
        assertThat(second.written()).isZero();
        assertThat(second.unchanged()).isEqualTo(first.written());
    }

    @Test
    void anErrorLeavesTheLastSiteByteForByte() throws IOException {
        generate(FailOn.ERROR);
        SortedMap<String, String> before = site();
        edit("topics/muscle-cramps/en-GB.yaml", "summary:", "sumary:");
        edit("topics/eyelid-twitching/topic.yaml", "status: draft", "status: daft");
        Generated outcome = generate(FailOn.ERROR);
        assertThat(outcome.outcome().failed()).isTrue();
        assertThat(outcome.published()).isFalse();
        assertThat(report(outcome))
                .contains("topics/muscle-cramps/en-GB.yaml:", "unknown key \"sumary\"")
                .contains("topics/eyelid-twitching/topic.yaml:", "help: did you mean \"draft\"?");
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void neverFailingStillPublishesNoErrors() throws IOException {
        generate(FailOn.NEVER);
        SortedMap<String, String> before = site();
        edit("topics/muscle-cramps/en-GB.yaml", "summary:", "sumary:");
        Generated outcome = generate(FailOn.NEVER);
        assertThat(outcome.outcome().failed()).isFalse();
        assertThat(outcome.published()).isFalse();
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void aWarningForbidsPublishingOnlyWhenAsked() throws IOException {
        Files.writeString(content.resolve("topics/muscle-cramps/stray.md"), "stray");
        Generated lenient = generate(FailOn.ERROR);
        assertThat(lenient.published()).isTrue();
        assertThat(report(lenient)).contains("topics/muscle-cramps/stray.md: warning[LP005]");
        SortedMap<String, String> before = site();
        Generated strict = generate(FailOn.WARNING);
        assertThat(strict.outcome().failed()).isTrue();
        assertThat(strict.published()).isFalse();
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void aRemovedTopicLeavesNoFile() throws IOException {
        SampleSite.copy(content.resolve("topics/muscle-cramps"), content.resolve("topics/night-cramps"));
        Path facts = content.resolve("topics/night-cramps/topic.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("(?m)^code: .*$", "code: LP-9999"));
        assertThat(report(generate(FailOn.ERROR))).isEmpty();
        assertThat(site()).containsKey("topics/night-cramps.html").containsKey("figures/night-cramps/calf-stretch.svg");
        delete(content.resolve("topics/night-cramps"));
        Generated outcome = generate(FailOn.ERROR);
        assertThat(report(outcome))
                .contains("topics/night-cramps.html: info[LP312]: this page of the last site is gone");
        // Its page, text and data, its figure and five prints. The body map is also that of the topic that it was
        // copied from.
        assertThat(outcome.removed()).isEqualTo(9);
        assertThat(site().keySet()).noneMatch(path -> path.contains("night-cramps"));
        assertThat(site().get("index.html")).doesNotContain("night-cramps");
    }

    @Test
    void aFaultInATemplateNamesTemplateLineColumnTopicAndField() throws IOException {
        generate(FailOn.ERROR);
        SortedMap<String, String> before = site();
        Path template = content.resolve("theme/components/related/related.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<#macro related links>\n<p>${page.body.colour}</p>\n</#macro>\n");
        Generated outcome = generate(FailOn.ERROR);
        assertThat(report(outcome))
                .contains(
                        "theme/components/related/related.ftlh:2:6: error[LP901]: rendering topic muscle-cramps (en-GB)"
                                + " failed at \"page.body.colour\"")
                .contains("    2 | <p>${page.body.colour}</p>\n      |      ^")
                .contains("help: correct the template, or delete it to use the default theme's");
        assertThat(outcome.published()).isFalse();
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void aTemplateThatCannotBeUnderstoodIsNamedWithItsPlace() throws IOException {
        Path template = content.resolve("theme/pages/about.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<p>\n<#if>\n</p>");
        assertThat(report(generate(FailOn.ERROR)))
                .contains("theme/pages/about.ftlh:2:")
                .contains("error[LP901]: the template cannot be understood");
    }

    @Test
    void anUnknownMessageIsAFaultOfTheTemplate() throws IOException {
        Path template = content.resolve("theme/components/related/related.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<#macro related links>${msg(\"no.such.key\")}</#macro>");
        assertThat(report(generate(FailOn.ERROR))).contains("the message bundle has no \"no.such.key\"");
    }

    @Test
    void aSiteCanOverrideTemplatesMessagesAndAssets() throws IOException {
        Path theme = content.resolve("theme");
        Files.createDirectories(theme.resolve("messages"));
        Files.writeString(theme.resolve("messages/en-GB.properties"), "related.title=See also\n");
        Files.createDirectories(theme.resolve("assets"));
        Files.writeString(theme.resolve("assets/extra.txt"), "more");
        assertThat(report(generate(FailOn.ERROR))).isEmpty();
        assertThat(site().get("topics/muscle-cramps.html")).contains("See also").contains("When to seek help");
        assertThat(site()).containsKey("extra.txt").containsKey("style.css");
    }

    @Test
    void aLanguageThatTheThemeDoesNotKnowIsAnError() throws IOException {
        edit("site.yaml", "languages: [en-GB]", "languages: [en-GB, la]");
        Files.copy(content.resolve("site/en-GB.yaml"), content.resolve("site/la.yaml"));
        assertThat(report(generate(FailOn.ERROR)))
                .contains("error[LP902]: the theme has no words for the language la")
                .contains("help: add theme/messages/la.properties");
    }

    @Test
    void twoFilesWithOneAddressAreAnError() throws IOException {
        Path asset = content.resolve("theme/assets/A-Z.html");
        Files.createDirectories(asset.getParent());
        Files.writeString(asset, "mine");
        assertThat(report(generate(FailOn.ERROR)))
                .contains(
                        "error[LP308]: both the page \"a-z\" and assets/A-Z.html of the theme would be published as A-Z.html");
    }

    @Test
    void aSiteWithoutTopicsIsAnErrorNotAnEmptySite() throws IOException {
        generate(FailOn.ERROR);
        SortedMap<String, String> before = site();
        delete(content.resolve("topics"));
        assertThat(report(generate(FailOn.ERROR))).contains("topics: error[LP009]: there are no topics");
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void aLeafletWithoutEmergencyAdviceOfItsOwnShowsThatOfTheSite() throws IOException {
        Path leaflet = content.resolve("topics/muscle-cramps/en-GB.yaml");
        String text = Files.readString(leaflet);
        Files.writeString(leaflet, text.replaceFirst("(?s)  emergency:\n.*?(?=  urgent:)", ""));
        Generated outcome = generate(FailOn.ERROR);
        assertThat(report(outcome)).contains("warning[LP404]");
        String page = site().get("topics/muscle-cramps.html");
        assertThat(page.substring(page.indexOf("<main"), page.indexOf("<h2")))
                .contains("Immediate action required:", "tel:999");
    }

    @Test
    void aLeafletThatIsTakenBackSaysNothingButThat() throws IOException {
        edit("topics/muscle-cramps/topic.yaml", "status: draft", "status: withdrawn");
        edit("topics/eyelid-twitching/topic.yaml", "status: draft", "status: suspended");
        generate(FailOn.ERROR);
        for (String topic : new String[] {"muscle-cramps", "eyelid-twitching"}) {
            String page = site().get("topics/" + topic + ".html");
            assertThat(page)
                    .contains("tel:999", "content=\"noindex\"", "We ")
                    .doesNotContain("ld+json", "class=\"seek\"");
            assertThat(site().get("sitemap.xml")).doesNotContain(topic);
            assertThat(site().keySet())
                    .as("no print, no plain text and no other form of it")
                    .filteredOn(path -> path.startsWith("topics/" + topic))
                    .containsExactly("topics/" + topic + ".html");
        }
        assertThat(site().get("index.html")).doesNotContain("muscle-cramps").contains("eyelid-twitching");
    }

    @Test
    void aTopicWhoseNameEndsInIndexHasItsOwnAddress() throws IOException {
        SampleSite.copy(content.resolve("topics/muscle-cramps"), content.resolve("topics/cramp-index"));
        Path facts = content.resolve("topics/cramp-index/topic.yaml");
        Files.writeString(facts, Files.readString(facts).replaceFirst("(?m)^code: .*$", "code: LP-9999"));
        generate(FailOn.ERROR);
        assertThat(site().get("topics/cramp-index.html"))
                .contains("<link rel=\"canonical\" href=\"https://leaflets.example.org/topics/cramp-index.html\">");
    }

    @Test
    void wordsOfTheThemeThatCannotBeUsedAreReportedAtTheirLine() throws IOException {
        Path messages = content.resolve("theme/messages");
        Files.createDirectories(messages);
        Files.writeString(messages.resolve("en.properties"), "# ours\nnav.a-z=A to {Z\n");
        assertThat(report(generate(FailOn.ERROR)))
                .contains(
                        "theme/messages/en.properties:2:1: error[LP903]: a { of the message \"nav.a-z\" has no }, or a } no {");
        Files.writeString(messages.resolve("en.properties"), "nav.a-z=Leaflets by letter\n");
        assertThat(report(generate(FailOn.ERROR))).isEmpty();
        assertThat(site().get("index.html")).contains("Leaflets by letter", "All leaflets");
    }

    @Test
    void aTemplateInAnotherEncodingIsReported() throws IOException {
        Path template = content.resolve("theme/pages/about.ftlh");
        Files.createDirectories(template.getParent());
        Files.write(template, new byte[] {'<', 'p', '>', (byte) 0xE9});
        assertThat(report(generate(FailOn.ERROR))).contains("error[LP901]").contains("is not UTF-8");
    }

    @Test
    void aLinkInTheThemeThatLeadsOutOfItIsReportedAndNotPublished() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        Files.createDirectories(content.resolve("theme/assets"));
        Files.createSymbolicLink(content.resolve("theme/assets/secret.txt"), folder.resolve("secret.txt"));
        Generated outcome = generate(FailOn.ERROR);
        assertThat(report(outcome))
                .contains("theme/assets/secret.txt: error[LP007]: this is a link that leads out of the theme");
        assertThat(outcome.published()).isFalse();
    }

    @Test
    void aFileOfTheThemeThatIsTooLargeIsReportedAndNotRead() throws IOException {
        Path style = content.resolve("theme/assets/site.css");
        Files.createDirectories(style.getParent());
        try (FileChannel channel = FileChannel.open(style, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(new byte[] {'\n'}), 1L << 32);
        }
        Generated outcome = generate(FailOn.ERROR);
        assertThat(report(outcome)).contains("theme/assets/site.css: error[LP002]: the file is larger than 16 MiB");
        assertThat(outcome.published()).isFalse();
    }

    @Test
    void aThemeThatIsALinkOutOfTheContentIsReportedAndNothingOfItIsPublished() throws IOException {
        assertThat(generate(FailOn.ERROR).published()).isTrue();
        Files.createDirectories(folder.resolve("system/assets"));
        Files.writeString(folder.resolve("system/assets/passwd"), "root");
        Files.createSymbolicLink(content.resolve("theme"), folder.resolve("system"));
        Generated outcome = generate(FailOn.ERROR);
        assertThat(report(outcome))
                .contains("theme: error[LP007]: the folder is a symbolic link, which is not followed");
        assertThat(outcome.published()).isFalse();
        assertThat(site()).doesNotContainKey("passwd");
    }

    @Test
    void hiddenFilesAndBackupsOfAThemeAreNotPublished() throws IOException {
        Path assets = Files.createDirectories(content.resolve("theme/assets/.git"));
        Files.writeString(assets.resolve("config"), "token");
        Files.writeString(content.resolve("theme/assets/notes.css~"), "older");
        Files.writeString(content.resolve("theme/assets/.env"), "password");
        Files.writeString(content.resolve("theme/assets/extra.txt"), "more");
        assertThat(report(generate(FailOn.ERROR))).isEmpty();
        assertThat(site().keySet())
                .contains("extra.txt")
                .noneMatch(path -> path.contains(".git") || path.contains(".env") || path.endsWith("~"));
    }

    /** Each would go on for ever, or until the machine has no memory left. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as i></#list>",
                "<#list 1.. as i>more and more words </#list>",
                "<@related links=[]/>",
                "<@'<#list 1.. as i></#list>'?interpret/>",
                "${'x'?left_pad(2147483647)}"
            })
    void aTemplateThatDoesNotEndIsStoppedAndBlamed(String body) throws IOException {
        Path template = content.resolve("theme/components/related/related.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<#macro related links>\n" + body + "\n</#macro>\n");
        Generated outcome = generate(FailOn.ERROR);
        assertThat(outcome.published()).isFalse();
        assertThat(outcome.outcome().diagnostics()).hasSizeLessThan(9); // no page after the first takes as long
        assertThat(report(outcome))
                .containsPattern(
                        "theme/components/related/related.ftlh(:2:\\d+)?: error\\[LP901]|take them out one by one to"
                                + " see which \\(theme/components/related/related.ftlh\\)")
                .doesNotContain("this is a fault of Leafpress");
    }

    @Test
    void aTemplateOfTheSiteIsBlamedForWhatItHandsToTheDefaultTheme() throws IOException {
        Path template = content.resolve("theme/pages/about.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, """
                <#import "../components/related/related.ftlh" as related>
                <@related.related links=5/>
                """);
        assertThat(report(generate(FailOn.ERROR)))
                .contains("theme/pages/about.ftlh:2:1: error[LP901]", "which is called from here")
                .contains("help: correct the template, or delete it to use the default theme's");
    }

    @Test
    void aTemplateOfTheSiteThatLacksWhatTheDefaultThemeNeedsIsNamed() throws IOException {
        Path template = content.resolve("theme/components/related/related.ftlh");
        Files.createDirectories(template.getParent());
        Files.writeString(template, "<#macro other></#macro>");
        assertThat(report(generate(FailOn.ERROR)))
                .contains(
                        "error[LP901]", "take them out one by one to see which (theme/components/related/related.ftlh)")
                .doesNotContain("this is a fault of Leafpress");
    }

    @Test
    void aFolderWithoutContentIsAnErrorNotAnEmptySite() throws IOException {
        generate(FailOn.ERROR);
        SortedMap<String, String> before = site();
        delete(content);
        Generated outcome = generate(FailOn.ERROR);
        assertThat(outcome.outcome().failed()).isTrue();
        assertThat(report(outcome)).contains("error[LP001]: the content folder has no site.yaml");
        assertThat(site()).isEqualTo(before);
    }

    @Test
    void aSiteIsNotPublishedInThePlaceOfItsContent() throws IOException {
        Generated outcome =
                new TestBuild(content, content, folder.resolve("work"), 2, FailOn.NEVER, SampleSite.DATE).generate();
        assertThat(outcome.published()).isFalse();
        assertThat(report(outcome)).contains("the site would be published in the place of its own sources");
        assertThat(content.resolve("site.yaml")).exists();
        assertThat(content.resolve("index.html")).doesNotExist();
    }

    @Test
    void aLinkThatLeadsToItselfStopsNoBuild() throws IOException {
        for (String place : List.of("theme/assets", "topics/muscle-cramps", "assets", "glossary")) {
            Path loop = Files.createDirectories(content.resolve(place)).resolve("loop.txt");
            Files.createSymbolicLink(loop, loop);
        }
        assertThat(report(generate(FailOn.ERROR))).contains("loop.txt");
    }

    private Generated generate(FailOn failOn) {
        return new TestBuild(content, folder.resolve("site"), folder.resolve("work"), 2, failOn, SampleSite.DATE)
                .generate();
    }

    private static String report(Generated outcome) {
        DiagnosticFormatter formatter =
                new DiagnosticFormatter(outcome.outcome().lines());
        return outcome.outcome().diagnostics().stream().map(formatter::format).collect(Collectors.joining("\n"));
    }

    private void edit(String file, String before, String after) throws IOException {
        String text = Files.readString(content.resolve(file));
        assertThat(text).contains(before);
        Files.writeString(content.resolve(file), text.replaceFirst(Pattern.quote(before), after));
    }

    private SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        Path site = folder.resolve("site");
        try (Stream<Path> walk = Files.walk(site)) {
            for (Path path : walk.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(path);
                files.put(site.relativize(path).toString(), new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

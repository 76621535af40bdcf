package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Reporting;
import org.leafpress.model.issue.IssueChange;
import org.leafpress.translation.ExchangeFormat;
import org.leafpress.translation.TranslationChoice;
import tools.jackson.databind.json.JsonMapper;

/**
 * Names and titles of attack in the files of a site: what is made of it for machines, and for those who look after it, can
 * be read by these programs and gives them no orders.
 */
class AttackedDataIT {
    /** Names of one line. Errors would keep the site from being published; the quality report shows these, too. */
    private static final Pattern NAME = Pattern.compile(
            "(?m)^( *(?:- )?(?:title|name|medical-name|credit|owner|organisation|copyright|publisher): +)([A-Z][^\\n\"'&{]*)$");

    /** So many stand behind a name. */
    private static final int EACH = 4;

    @TempDir
    Path folder;

    private TestBuild attacked(List<String> attacks) throws IOException {
        SampleSite.in(folder);
        Path root = folder.resolve("content");
        int[] count = {0};
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                String text = NAME.matcher(Files.readString(file))
                        .replaceAll(match -> Matcher.quoteReplacement(match.group(1) + "\""
                                + yaml(match.group(2).strip() + " " + some(attacks, EACH * count[0]++)) + "\""));
                Files.writeString(file, text);
            }
        }
        assertThat(count[0]).as("names that were attacked").isGreaterThan(attacks.size() / EACH);
        return new TestBuild(root, folder.resolve("site"), folder.resolve("work"), 2, FailOn.ERROR, SampleSite.DATE);
    }

    private static String some(List<String> attacks, int start) {
        return IntStream.range(start, start + EACH)
                .mapToObj(i -> attacks.get(i % attacks.size()))
                .collect(Collectors.joining(" "));
    }

    private static String yaml(String text) {
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** Those that a name may have; others are errors, which is tested elsewhere. */
    private static List<String> attacks() {
        return AttacksIT.attacks().stream()
                .filter(attack -> !attack.contains("{{") && attack.chars().allMatch(c -> c >= ' ' && c < 0x2000))
                .toList();
    }

    @Test
    void whatIsPublishedForMachinesIsReadAndGivesNoOrders() throws Exception {
        TestBuild build = attacked(attacks());
        Generated outcome = build.generate();
        assertThat(outcome.published()).as(SampleSite.report(outcome)).isTrue();
        SortedMap<String, byte[]> files = files(build.output());
        assertThat(kinds(files)).contains("json", "xml", "html", "pdf", "txt");
        assertRead(files);
    }

    @Test
    void theQualityReportShowsThemAsWordsInEachOfItsForms() throws Exception {
        TestBuild build = attacked(AttacksIT.attacks().stream()
                .filter(attack -> attack.chars().allMatch(c -> c >= ' '))
                .toList());
        Path output = folder.resolve("report");
        build.run(leafpress -> leafpress.report(new Reporting(output, Optional.empty(), "content/")));
        SortedMap<String, byte[]> files = files(output);
        assertThat(kinds(files)).contains("json", "sarif", "xml", "html", "md");
        assertRead(files);
        String shown = Jsoup.parse(text(files.get("topics/muscle-cramps.html"))).text();
        assertThat(shown).contains("<script>alert(1)</script>").contains("</title><svg onload=alert(1)>");
    }

    @Test
    void filesForTranslatorsCanBeOpenedAndGiveNoOrders() throws Exception {
        TestBuild build = attacked(attacks());
        Path site = build.content().resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replace("languages: [en-GB]", "languages: [en-GB, es]"));
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (ExchangeFormat format : ExchangeFormat.values()) {
            build.run(leafpress ->
                            leafpress.exportTranslation(new TranslationChoice("muscle-cramps", "es"), format, true))
                    .file()
                    .ifPresent(file -> files.put(
                            "x." + (format == ExchangeFormat.CSV ? "csv" : "xml"),
                            file.content().getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(files).hasSize(ExchangeFormat.values().length);
        assertRead(files);
    }

    @Test
    void whatIsSaidOfIssuedVersionsIsReadAndGivesNoOrders() throws Exception {
        IssuedSite site = new IssuedSite(folder)
                .edit(IssuedSite.ENGLISH, "title: Hiccups", "title: \"Hiccups ]]> & <script>alert(1)</script>\"");
        for (String version : List.of("1.1", "1.2")) {
            site.edit(IssuedSite.FACTS, "version: \"1.", "version: \"" + version + "\" # 1.")
                    .edit(
                            IssuedSite.ENGLISH,
                            "trouble swallowing",
                            "trouble swallowing &lt;img&gt; & ]]&gt; \"" + version)
                    .pin()
                    .signAll();
            assertThat(site.issue(Optional.empty(), Optional.of("<b>&"), IssueChange.MEANING)
                            .versions())
                    .isNotEmpty();
        }
        assertThat(site.report()).doesNotContain("error");
        SortedMap<String, byte[]> files = site.published();
        assertThat(kinds(files)).contains("atom", "json");
        assertRead(files);
        List<String> narratives = new ArrayList<>();
        for (String path : files.keySet()) {
            if (path.endsWith(".json")) {
                JsonMapper.shared()
                        .readTree(text(files.get(path)))
                        .findValues("div")
                        .forEach(div -> narratives.add(div.stringValue()));
            }
        }
        assertThat(narratives).anyMatch(div -> div.contains("&lt;script")).anyMatch(div -> div.contains("&lt;img"));
        for (String div : narratives) {
            assertThat(elements(div.getBytes(StandardCharsets.UTF_8))).as(div).doesNotContain("script", "img");
        }
    }

    private static void assertRead(SortedMap<String, byte[]> files) throws Exception {
        for (String path : files.keySet()) {
            String text = text(files.get(path));
            switch (path.substring(path.lastIndexOf('.') + 1)) {
                case "json", "sarif" ->
                    assertThat(JsonMapper.shared().readTree(text).isContainer())
                            .as(path)
                            .isTrue();
                case "xml", "svg", "xlf", "atom" ->
                    assertThat(elements(files.get(path))).as(path).doesNotContain("script", "iframe", "img");
                case "html" -> assertHarmless(path, Jsoup.parse(text));
                case "csv" ->
                    assertThat(text.lines().flatMap(line -> Stream.of(line.split(","))))
                            .as(path)
                            .noneMatch(cell -> cell.replaceFirst("^\"", "").matches("[=+@\\uFF1D-].*"));
                case "md" -> assertThat(text).as(path).doesNotContain("<script>alert(1)</script>");
                default -> {
                    continue;
                }
            }
        }
    }

    private static void assertHarmless(String path, Document page) {
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .as(path)
                .noneMatch(attribute -> attribute.getKey().startsWith("on"))
                .noneMatch(attribute -> attribute.getValue().strip().startsWith("javascript:"));
        assertThat(page.select("script:not([src]):not([type])").eachText())
                .as(path)
                .noneMatch(text -> text.contains("alert"));
        assertThat(page.select("iframe, base, form[action*=evil], meta[http-equiv=refresh][content*=evil]"))
                .as(path)
                .isEmpty();
    }

    private static Set<String> elements(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var all = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml))
                .getElementsByTagName("*");
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < all.getLength(); i++) {
            names.add(all.item(i).getNodeName());
        }
        return names;
    }

    private static Set<String> kinds(SortedMap<String, byte[]> files) {
        Set<String> kinds = new TreeSet<>();
        files.keySet().forEach(path -> kinds.add(path.substring(path.lastIndexOf('.') + 1)));
        return kinds;
    }

    private static SortedMap<String, byte[]> files(Path root) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}

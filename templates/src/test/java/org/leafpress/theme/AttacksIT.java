package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Status;
import org.leafpress.render.page.IndexPages;
import org.leafpress.typeset.StructureText;
import tools.jackson.databind.json.JsonMapper;

/**
 * Strings of attack in every text that the model has, whatever components it has: they come out as the words that they are.
 * A page with them has the same elements, attributes and addresses as one without, and data for machines can still be read.
 */
class AttacksIT {
    private static final InventedSite SITE = new InventedSite();
    private static final Map<String, String> PLAIN = outputs(SITE);
    private static final Set<String> ACTIONS = Set.of(
            "JS", "JavaScript", "Launch", "OpenAction", "AA", "EmbeddedFiles", "AcroForm", "RichMedia", "GoToR", "XFA");

    private static final Set<String> HARMLESS = actions(SITE.printed(PrintFormat.A4));

    /** What a text may try to be for HTML, scripts, styles, templates, YAML, XML, shells, spreadsheets and logs. */
    static List<String> attacks() {
        return List.of(
                "<script>alert(1)</script>",
                "</script><script>alert(1)</script>",
                "</title><svg onload=alert(1)>",
                "<img src=x onerror=alert(1)>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "\" autofocus onfocus=\"alert(1)",
                "` onclick=`alert(1)`",
                "</style><style>*{display:none}</style>",
                "<style>@import 'https://evil.example'</style>",
                "<base href=https://evil.example/>",
                "<meta http-equiv=refresh content='0;url=https://evil.example'>",
                "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
                "<a href=javascript:alert(1)>x</a>",
                "<form action=https://evil.example><input name=p></form>",
                "<!-- ",
                " -->",
                "--!><script>alert(1)</script>",
                "<![CDATA[<script>alert(1)</script>]]>",
                "]]>",
                "<?xml version='1.0'?>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>",
                "&e;",
                "&lt;script&gt;alert(1)&lt;/script&gt;",
                "&#60;script&#62;",
                "&amp;lt;",
                "&#x0;",
                "${7*7}",
                "#{7*7}",
                "<#list 1.. as x></#list>",
                "<@x/>",
                "[=7*7]",
                "${'a'?api.class}",
                "{{contact.phone}}",
                "{{evil}}",
                "{{{{",
                "\\",
                "\\u003cscript\\u003e",
                "\\\" + alert(1) + \\\"",
                "\";alert(1);//",
                "=HYPERLINK(\"https://evil.example\")",
                "\uFF1Dcmd|' /C calc'!A0",
                "@SUM(1)",
                "; rm -rf /",
                "$(id)",
                "`id`",
                "| cat /etc/passwd",
                "::error file=a::b",
                "##vso[task.complete]",
                "##teamcity[x]",
                "javascript:alert(1)",
                "data:text/html,<script>alert(1)</script>",
                "(/JavaScript) Tj",
                "endstream endobj",
                "<</OpenAction",
                "<text>x</text>",
                "</p></document>",
                "<image src='file:///etc/passwd'/>",
                "\u202Eevil",
                "\u2066evil",
                "\u2028alert(1)",
                "a\u0301\u0302\u0303\u0304",
                "\uFDFA\uFDFA",
                "%3Cscript%3E",
                "..%2f..%2f",
                "../../../etc/passwd",
                "__proto__",
                "constructor",
                "null",
                "true",
                "0x1F",
                "1e999");
    }

    /** Some at a time, since what breaks out breaks the shape of the page whatever stands beside it. */
    static Stream<String> groups() {
        List<String> all = attacks();
        return IntStream.range(0, (all.size() + 5) / 6)
                .mapToObj(i -> String.join(" ", all.subList(6 * i, Math.min(all.size(), 6 * i + 6))));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void anAttackIsShownAsTheWordsThatItIs(String attack) {
        Map<String, String> attacked = outputs(SITE.followedBy(" " + attack));
        attacked.forEach((name, text) -> {
            Document harmless = parse(name, PLAIN.get(name));
            Document harmed = parse(name, text);
            List<String> expected = shape(harmless);
            List<String> found = shape(harmed);
            int same = (int) IntStream.range(0, Math.min(expected.size(), found.size()))
                    .takeWhile(i -> expected.get(i).equals(found.get(i)))
                    .count();
            assertThat(found.stream().skip(same).toList())
                    .as(name + ": elements and attributes from the first that differs, "
                            + harmed.getAllElements().eq(same))
                    .isEqualTo(expected.stream().skip(same).toList());
            assertThat(schemes(harmed)).as(name + ": where links lead").isEqualTo(schemes(harmless));
            harmed.select("script[type=application/ld+json]")
                    .forEach(json -> assertThat(
                                    JsonMapper.shared().readTree(json.data()).isEmpty())
                            .isFalse());
        });
        assertThat(spaceless(parse("leaflet", String.valueOf(attacked.get("leaflet")))
                        .text()))
                .contains(spaceless(Jsoup.parse("").text(attack).text()));
    }

    @ParameterizedTest
    @MethodSource("groups")
    void anAttackIsPrintedAsTheWordsThatItIs(String attack) {
        byte[] harmed = SITE.followedBy(" " + attack).printed(PrintFormat.A4);
        assertThat(actions(harmed)).as("what a reader of PDFs may do").isEqualTo(HARMLESS);
        String words = spaceless(StructureText.of(harmed, language -> true));
        for (String part : attack.split("\\s+", -1)) {
            if (part.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
                assertThat(words).contains(part);
            }
        }
    }

    /** Actions and triggers of a PDF, and what its links begin with. */
    private static Set<String> actions(byte[] file) {
        Set<String> found = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            COSDocument objects = document.getDocument();
            for (COSObjectKey key : objects.getXrefTable().keySet()) {
                collect(objects.getObjectFromPool(key).getObject(), found, 0);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    private static void collect(COSBase object, Set<String> found, int depth) {
        if (depth > 20) {
            return;
        }
        if (object instanceof COSDictionary dictionary) {
            for (COSName name : dictionary.keySet()) {
                COSBase value = dictionary.getItem(name);
                if (ACTIONS.contains(name.getName())) {
                    found.add("/" + name.getName());
                }
                if (name.equals(COSName.S) && dictionary.containsKey(COSName.URI)) {
                    String address = dictionary.getString(COSName.URI);
                    found.add("/URI " + address.substring(0, address.indexOf(':')));
                } else if (name.equals(COSName.S) && value instanceof COSName kind) {
                    found.add("/S /" + kind.getName());
                }
                collect(value, found, depth + 1);
            }
        } else if (object instanceof COSArray array) {
            array.forEach(value -> collect(value, found, depth + 1));
        }
    }

    /** The check itself: a page with an element more, or another address, is not of the same shape. */
    @Test
    void whatBreaksOutIsNoticed() {
        Document page = Jsoup.parse("<p>words</p>");
        assertThat(shape(Jsoup.parse("<p>words<b></b></p>"))).isNotEqualTo(shape(page));
        assertThat(shape(Jsoup.parse("<p onclick=x>words</p>"))).isNotEqualTo(shape(page));
        assertThat(schemes(Jsoup.parse("<a href=javascript:x>words</a>"))).isNotEqualTo(schemes(page));
    }

    private static Map<String, String> outputs(InventedSite site) {
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("leaflet", text(site.leaflet(Status.DRAFT).content()));
        outputs.put("taken back", text(site.leaflet(Status.WITHDRAWN).content()));
        outputs.put("moved", text(site.moved().content()));
        IndexPages pages = site.pages(0);
        outputs.put("home", text(pages.home().content()));
        outputs.put("a-z", text(pages.aToZ().content()));
        outputs.put("body areas", text(pages.bodyAreas().content()));
        outputs.put("glossary", text(pages.glossary().content()));
        outputs.put("about", text(pages.about().content()));
        for (PrintFormat format : List.of(PrintFormat.A4, PrintFormat.ESSENTIALS)) {
            outputs.put(format + ".xml", site.print(format));
        }
        return outputs;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private static Document parse(String name, String text) {
        Document page = name.endsWith(".xml") ? Jsoup.parse(text, "", Parser.xmlParser()) : Jsoup.parse(text);
        page.select("span.long[class]").unwrap(); // around words that may be parted at the end of a line
        return page;
    }

    private static List<String> shape(Document page) {
        return page.getAllElements().stream()
                .map(element -> element.nodeName()
                        + element.attributes().asList().stream()
                                .map(Attribute::getKey)
                                .sorted()
                                .toList())
                .toList();
    }

    /** The beginnings of all addresses, up to the first colon. */
    private static Set<String> schemes(Document page) {
        return page.getAllElements().stream()
                .flatMap(AttacksIT::addresses)
                .map(address -> address.contains(":") ? address.substring(0, address.indexOf(':')) : "")
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> addresses(Element element) {
        return Stream.of("href", "src", "action", "srcset", "xlink:href")
                .filter(element::hasAttr)
                .map(element::attr);
    }

    private static String spaceless(String text) {
        return text.replaceAll("\\s+", "");
    }
}

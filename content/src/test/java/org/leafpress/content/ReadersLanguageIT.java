package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.model.LanguageTag;

/** Every reader finds their language, and every page is right for its language. */
@ExtendWith(ChromiumExtension.class)
class ReadersLanguageIT {
    private static final Map<String, Map<String, String>> ALTERNATES = new HashMap<>();

    static List<String> pages() {
        return PublishedSite.pages();
    }

    static List<String> addressedPages() {
        return PublishedSite.addressedPages();
    }

    @ParameterizedTest
    @MethodSource("addressedPages")
    void translationsOfAPageNameEachOther(String page) {
        Map<String, String> alternates = alternates(page);
        if (alternates.isEmpty()) {
            assertThat(SampleTopics.language(page)).isEqualTo(SampleTopics.source());
            return;
        }
        assertThat(alternates)
                .containsEntry(
                        SampleTopics.language(page).value(),
                        PublishedSite.address(page).toString())
                .containsEntry("x-default", alternates.get(SampleTopics.source().value()));
        for (String address : alternates.values()) {
            String other = PublishedSite.file(URI.create(address)).orElseThrow();
            assertThat(alternates(other)).as(other).isEqualTo(alternates);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void pageListsItsLanguagesAndLeadsToAll(String page) {
        Document document = PublishedSite.document(page);
        List<LanguageTag> languages = SampleTopics.site().facts().languages();
        List<String> listed = document.select("header nav a[hreflang]").eachAttr("hreflang");
        List<String> alternates = alternates(document).keySet().stream()
                .filter(language -> !language.equals("x-default"))
                .toList();
        assertThat(listed).as(page).isEqualTo(alternates);
        assertThat(document.select("header nav a:not([hreflang])[href$=languages.html]"))
                .as(page)
                .hasSize(languages.size() > 1 ? 1 : 0);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void textRunsAsItsLanguageDoes(String page, Chromium chromium) {
        Page tab = chromium.open(View.PHONE, page);
        Element html = PublishedSite.document(page).expectFirst("html");
        boolean toLeft = ULocale.forLanguageTag(html.attr("lang")).isRightToLeft();
        assertThat(html.attr("dir")).isEqualTo(toLeft ? "rtl" : "ltr");
        assertThat(tab.evaluate("() => [...document.querySelectorAll('a[href^=\"tel:\"].call')]"
                        + ".every(link => getComputedStyle(link).direction === 'ltr')"))
                .as("numbers to call in %s", page)
                .isEqualTo(true);
    }

    /** Each page is named by all of its translations. */
    private static Map<String, String> alternates(String page) {
        return ALTERNATES.computeIfAbsent(page, file -> alternates(PublishedSite.document(file)));
    }

    private static Map<String, String> alternates(Document page) {
        Map<String, String> alternates = new LinkedHashMap<>();
        page.select("link[rel=alternate][hreflang]")
                .forEach(link -> alternates.put(link.attr("hreflang"), link.attr("href")));
        return alternates;
    }
}

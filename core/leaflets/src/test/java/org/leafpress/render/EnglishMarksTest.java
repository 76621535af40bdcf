package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.ULocale;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EnglishMarksTest {
    private static final String EN = "<span lang=\"en\" dir=\"ltr\">";
    private static final String AR = "<span lang=\"ar\" dir=\"rtl\">";

    private final Messages messages = new Messages(
            Map.of("own", "كلمات"),
            Map.of(
                    "plain", "Causes",
                    "named", "Website of {0}",
                    "counted", "{0, plural, one {# leaflet} other {# leaflets}}",
                    "wordless", "{0} ({1})"),
            ULocale.forLanguageTag("ar"));

    @Test
    void englishWordsInTextAreMarkedAndOwnWordsAreNot() {
        assertThat(made("<h2>" + messages.get("plain") + "</h2><p>" + messages.get("own") + "</p>"))
                .isEqualTo("<h2>" + EN + "Causes</span></h2><p>كلمات</p>");
    }

    @Test
    void whatFillsAPlaceIsInTheLanguageOfThePage() {
        assertThat(made("<a href=\"a>b\">" + messages.get("named", "عيادة") + "</a>"))
                .isEqualTo("<a href=\"a>b\">" + EN + "Website of " + AR + "عيادة</span></span></a>");
    }

    @Test
    void numbersInEnglishWordsAreWrittenAsInEnglish() {
        assertThat(made(messages.get("counted", 1234))).isEqualTo(EN + "1,234 leaflets</span>");
    }

    @Test
    void messageWithoutWordsNeedsNoMark() {
        assertThat(made(messages.get("wordless", "أ", "ب"))).isEqualTo("أ (ب)");
    }

    @Test
    void attributesAndElementsThatHoldNoOthersGetThePlainWords() {
        String named = messages.get("named", messages.get("plain"));
        assertThat(made("<title>" + named + "</title><script type=\"a\">" + named + "<</script><!-- " + named
                        + " --><nav aria-label=\"" + named + "\" class=\"a\">" + named + "</nav>"))
                .isEqualTo("<title>Website of Causes</title><script type=\"a\">Website of Causes<</script>"
                        + "<!-- Website of Causes --><nav aria-label=\"Website of Causes\" class=\"a\">" + EN
                        + "Website of "
                        + AR + EN + "Causes</span></span></span></nav>");
    }

    @Test
    void bytesOfAPageAreMarkedLikeItsText() {
        String page = "<p>" + messages.get("plain") + "</p>";
        assertThat(new String(messages.marks().toMarkup(page.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8))
                .isEqualTo(made(page));
        byte[] own = "<p>كلمات</p>".getBytes(StandardCharsets.UTF_8);
        assertThat(messages.marks().toMarkup(own)).isSameAs(own);
    }

    private String made(String markup) {
        return messages.marks().toMarkup(markup);
    }
}

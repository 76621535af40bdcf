package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader meets the link to the glossary where a term first stands on the page, and is left in peace after that. */
class FirstTermIT {
    /** Where texts stand, in the order of the page. */
    private static final List<String> PLACES = List.of(
            "summary", "message", "point", "what", "prose", "cause", "more", "action", "how", "avoid", "answer");

    @TempDir
    Path folder;

    @Test
    void aTermIsLinkedWhereItFirstStandsAndNowhereElse() {
        SampleSite site = SampleSite.in(folder).append("site.yaml", "print:\n  enabled: false\n");
        IntStream.range(0, PLACES.size()).forEach(first -> write(site, first));
        assertThat(site.report()).doesNotContain("error[");
        for (int first = 0; first < PLACES.size(); first++) {
            Document page = Jsoup.parse(site.text("topics/topic-" + first + ".html"));
            for (String place : PLACES) {
                assertThat(page.text()).contains("-" + place + " ");
            }
            Elements links = page.select("main a.term");
            assertThat(links.eachText()).as(PLACES.get(first)).containsExactly("nerve");
            // The summary stands above the emergency advice, where no link leads away.
            assertThat(links.get(0).parent().text())
                    .contains("nerve at-" + PLACES.get(Math.max(first, 1)) + " ")
                    .doesNotContain("cable at-");
        }
    }

    /** A leaflet in which a term stands in one place and all that follow, and after that in an emergency and a title. */
    private static void write(SampleSite site, int first) {
        String topic = "topics/topic-" + first;
        site.write(topic + "/topic.yaml", """
                code: T-%d
                status: draft
                version: "1"
                owner: O
                audience: everyone
                """.formatted(first));
        String leaflet = """
                title: A nerve %d
                summary: A summary.
                main-message: A message.
                key-points: [A point.]
                seek-help:
                  emergency:
                    - action: "Call {{emergency.number}} if a nerve hurts:"
                      signs: [a nerve]
                sections:
                  - id: own
                    title: A nerve
                    text: A prose.
                overview:
                  what-it-is: A what.
                causes:
                  - {id: a, name: A nerve, kind: everyday, text: A cause.}
                  - {id: b, name: A nerve, kind: everyday, text: A more.}
                relief:
                  do:
                    - {id: c, action: A action., how: A how.}
                  do-not:
                    - {id: d, action: A avoid.}
                questions:
                  - {id: e, question: Which nerve?, answer: A answer.}
                """.formatted(first);
        for (String place : PLACES) {
            String word = PLACES.indexOf(place) < first ? "cable" : "nerve";
            leaflet = leaflet.replace("A " + place + ".", "A " + word + " at-" + place + " end.");
        }
        site.write(topic + "/en-GB.yaml", leaflet);
    }
}

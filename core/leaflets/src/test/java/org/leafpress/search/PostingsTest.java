package org.leafpress.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.leafpress.render.page.JsonText;
import tools.jackson.core.JsonGenerator;

class PostingsTest {
    private final Postings postings = new Postings();

    @Test
    void wordsAreWrittenWithoutTheirCommonBeginnings() {
        postings.add("cramp", 0, 7);
        postings.add("cramp", 40, 0);
        postings.add("cramps", 3, 2);
        assertThat(written()).isEqualTo("{\"words\":\"AcrampFs\",\"leaflets\":\"CAoBBD\",\"marks\":\"702\"}");
    }

    @Test
    void aCharacterOfTwoHalvesIsNotParted() {
        postings.add("\uD840\uDC00", 0, 7);
        postings.add("\uD840\uDC01", 1, 7);
        assertThat(written()).contains("A\uD840\uDC00A\uD840\uDC01").isEqualTo(inUtf8(written()));
    }

    private String written() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.compact(out)) {
            postings.write(json, word -> true);
        }
        return out.toString();
    }

    private static String inUtf8(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }
}

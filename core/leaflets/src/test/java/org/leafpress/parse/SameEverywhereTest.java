package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and what is said depends neither on the language of the machine nor on its line ends. */
class SameEverywhereTest {
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    private final Locale usual = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void setLocaleBack() {
        Locale.setDefault(usual);
    }

    /** Turkish has another I, Arabic other digits, and Thailand counts other years. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "fa-IR-u-nu-arabext", "th-TH-u-ca-buddhist-nu-thai"})
    void findingsAreTheSameInEveryLanguageOfTheMachine(String locale) {
        Locale.setDefault(Locale.ROOT);
        String expected = faulty(folder.resolve("root")).report();
        assertThat(expected).contains("LP105", "LP109", "LP111", "LP113", "LP116", "write \"ur\"");
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(faulty(folder.resolve("other")).report()).isEqualTo(expected);
    }

    private static GoodSite faulty(Path place) {
        return GoodSite.in(place)
                .with("site.yaml", "https://leaflets.example.org/", "HTTPS://LEAFLETS.EXAMPLE.ORG/I/")
                .with("site.yaml", "  - ur\n", "  - Urdu\n")
                .with(LEAFLET, "title: Muscle twitches", "TITLE: Muscle twitches")
                .file("topics/muscle-cramps/en-GB.yaml", "title: " + "x ".repeat(1_200) + "\nsummary: \"\\e\"\n")
                .file("glossary/en-GB.yaml", "terms:\n" + "  - id: I\n".repeat(501))
                .file(WHY, "word ".repeat(11_000));
    }

    @Test
    void linesMayEndAsOnWindowsAndFilesMayBeginWithAByteOrderMark() {
        GoodSite plain = GoodSite.in(folder.resolve("plain"));
        GoodSite other = GoodSite.in(folder.resolve("other"));
        for (String file :
                new String[] {"site.yaml", "topics/muscle-twitches/topic.yaml", LEAFLET, WHY, "glossary/en-GB.yaml"}) {
            other.file(file, "\uFEFF" + other.read(file).replace("\n", "\r\n"));
        }
        assertThat(other.diagnostics()).isEqualTo(plain.diagnostics()).isEmpty();
        assertThat(other.site()).isEqualTo(plain.site()).isPresent();
        assertThat(other.topic("muscle-twitches"))
                .isEqualTo(plain.topic("muscle-twitches"))
                .isPresent();
    }
}

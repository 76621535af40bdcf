package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.parse.GoodSite;

/** Values that are not what a key wants. Each test breaks one thing of a good site. */
class ValueFaultsTest {
    private static final String SITE = "site.yaml";
    private static final String GLOSSARY = "glossary/en-GB.yaml";
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    @Test
    void anUnknownWordListsTheKnownOnes() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "kind: nerve", "kind: nervous")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:60:11: error[LP108]: "nervous" is not a value of "kind"
                           60 |     kind: nervous
                              |           ^^^^^^^
                          help: known are everyday, medicine, nerve, condition, infection, inherited, hormones, pregnancy, injury, immune-system, stress""");
    }

    @Test
    void aMistypedWordIsReportedWithTheNearest() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "status: approved", "status: aproved")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:2:9: error[LP108]: "aproved" is not a value of "status"
                            2 | status: aproved
                              |         ^^^^^^^
                          help: did you mean "approved"? Known are draft, approved, suspended, withdrawn""");
    }

    @Test
    void aDayThatDoesNotExistIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "due: 2028-02-01", "due: 2026-13-40")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:14:8: error[LP109]: there is no such day as 2026-13-40
                           14 |   due: 2026-13-40
                              |        ^^^^^^^^^^
                          help: look the day up; it is written as year, month from 01 to 12 and day: YYYY-MM-DD""");
    }

    @Test
    void aDateInAnotherFormIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "due: 2028-02-01", "due: 1 February 2028")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:14:8: error[LP109]: "1 February 2028" is not a date
                           14 |   due: 1 February 2028
                              |        ^^^^^^^^^^^^^^^
                          help: write the year, two digits for the month and two for the day, with hyphens between: YYYY-MM-DD""");
    }

    @Test
    void aBadIdIsReportedWithOneThatWouldDo() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "id: is-it-serious", "id: Is it serious?")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:76:9: error[LP109]: "Is it serious?" is not an id
                           76 |   - id: Is it serious?
                              |         ^^^^^^^^^^^^^^
                          help: an id has small letters a to z, digits and single hyphens, and starts with a letter, such as "is-it-serious\"""");
    }

    @Test
    void aBadReferenceIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "[drink-less]", "[Drink_less]")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:56:18: error[LP109]: "Drink_less" is not an id
                           56 |     what-helps: [Drink_less]
                              |                  ^^^^^^^^^^
                          help: an id has small letters a to z, digits and single hyphens, and starts with a letter, such as "drink-less\"""");
    }

    @Test
    void aBadTopicIdIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "  - muscle-cramps", "  - Muscle Cramps")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:28:5: error[LP109]: "Muscle Cramps" is not an id
                           28 |   - Muscle Cramps
                              |     ^^^^^^^^^^^^^
                          help: an id has small letters a to z, digits and single hyphens, and starts with a letter, such as "muscle-cramps\"""");
    }

    @Test
    void aBadWebAddressIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "https://www.nhs.uk/conditions/twitching/", "www.nhs.uk")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:25:10: error[LP109]: "www.nhs.uk" is not a web address
                           25 |     url: www.nhs.uk
                              |          ^^^^^^^^^^
                          help: write "https://www.nhs.uk", if the browser shows it so""");
    }

    @Test
    void aScriptIsNotAWebAddress() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "https://www.nhs.uk/conditions/twitching/", "javascript:alert(1)")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:25:10: error[LP109]: "javascript:alert(1)" is not a web address
                           25 |     url: javascript:alert(1)
                              |          ^^^^^^^^^^^^^^^^^^^
                          help: write it as in the browser, such as https://www.example.org/""");
    }

    @Test
    void aBadLanguageIsReportedWithItsTag() {
        assertThat(GoodSite.in(folder).with(SITE, "  - ur", "  - ur\n  - en_us").report())
                .isEqualTo("""
                        site.yaml:5:5: error[LP109]: "en_us" is not a language
                            5 |   - en_us
                              |     ^^^^^
                          help: write "en-US\"""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Polish", "polish"})
    void theNameOfALanguageIsReportedWithItsTag(String name) {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "  - ur", "  - ur\n  - " + name)
                        .report())
                .isEqualTo("""
                        site.yaml:5:5: error[LP109]: "%1$s" is not a language
                            5 |   - %1$s
                              |     ^^^^^^
                          help: write "pl", or that with its country, such as "en-GB": the same as in the names of its files""".formatted(name));
    }

    @Test
    void aLanguageInWordsIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(FACTS, "language: en-GB", "language: English please")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/topic.yaml:19:15: error[LP109]: "English please" is not a language
                           19 |     language: English please
                              |               ^^^^^^^^^^^^^^
                          help: write its tag, such as en-GB, ur or zh-Hans""");
    }

    @Test
    void aWordIsNotANumber() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "cycle-months: 24", "cycle-months: two years")
                        .report())
                .isEqualTo("""
                        site.yaml:15:17: error[LP106]: "cycle-months" should be a whole number, but this is "two years"
                           15 |   cycle-months: two years
                              |                 ^^^^^^^^^
                          help: write "cycle-months:" and a whole number, for example "cycle-months: ...\", with what is right in place of ...""");
    }

    @Test
    void aNumberOutOfRangeIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "cycle-months: 24", "cycle-months: 240")
                        .report())
                .isEqualTo("""
                        site.yaml:15:17: error[LP109]: "cycle-months" is 240
                           15 |   cycle-months: 240
                              |                 ^^^
                          help: write a number of months from 1 to 60""");
    }

    @Test
    void noIsNotABoolean() {
        assertThat(GoodSite.in(folder)
                        .with(GLOSSARY, "counts-in-reading-age: false", "counts-in-reading-age: no")
                        .report())
                .isEqualTo("""
                        glossary/en-GB.yaml:6:28: error[LP106]: "counts-in-reading-age" should be true or false, but this is "no"
                            6 |     counts-in-reading-age: no
                              |                            ^^
                          help: write "counts-in-reading-age:" and true or false, for example "counts-in-reading-age: true\"""");
    }

    @Test
    void aSiteAddressWithoutASlashIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "https://leaflets.example.org/", "https://leaflets.example.org/en")
                        .report())
                .isEqualTo("""
                        site.yaml:1:11: error[LP109]: the address of the site must end in /
                            1 | base-url: https://leaflets.example.org/en
                              |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                          help: write "https://leaflets.example.org/en/\"""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../", "/a//", "/./", "/%2e%2e/", "/%00/"})
    void aSiteAddressWithADetourIsReported(String path) {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "https://leaflets.example.org/", "https://leaflets.example.org" + path)
                        .report())
                .startsWith("""
                        site.yaml:1:11: error[LP109]: a browser shows another address than this: its path has empty parts, \
                        . or .., or invisible characters
                        """);
    }

    @Test
    void anAddressThatNoBrowserOpensIsReported() {
        for (String address : new String[] {
            "https://a..b/",
            "https://.a/",
            "https://a:99999/",
            "https://a:0/",
            "https://:80/",
            "https://example.org/" + "a".repeat(2_000) + "/"
        }) {
            assertThat(GoodSite.in(folder.resolve(Integer.toString(address.hashCode())))
                            .with(SITE, "https://leaflets.example.org/", address)
                            .report())
                    .as(address)
                    .contains("site.yaml:1:11: error[LP109]: \"" + address.substring(0, Math.min(30, address.length())))
                    .contains("is not a web address");
        }
        for (String address :
                new String[] {"https://[::1]:8080/", "https://a.example.:443/", "http://b\u00fccher.example/"}) {
            assertThat(GoodSite.in(folder.resolve(Integer.toString(address.hashCode())))
                            .with(SITE, "https://leaflets.example.org/", address)
                            .report())
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void aTitleOverTwoLinesIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: |\n  Muscle\n  twitches")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:3:3: error[LP109]: this text goes over more than one line
                            3 |   twitches
                              |   ^
                          help: write it on one line""");
    }

    @Test
    void aPlaceholderInATitleIsReported() {
        assertThat(GoodSite.in(folder)
                        .with(LEAFLET, "title: Muscle twitches", "title: Call {{contact.phone}}")
                        .report())
                .isEqualTo("""
                        topics/muscle-twitches/en-GB.yaml:1:13: error[LP205]: a placeholder cannot stand here
                            1 | title: Call {{contact.phone}}
                              |             ^^^^^^^^^^^^^^^^^
                          help: write the words themselves; placeholders work in sentences, not in names and titles""");
    }

    @Test
    void wordsForAPhoneNumberAreReported() {
        assertThat(GoodSite.in(folder)
                        .with(SITE, "number: \"999\"", "number: the ambulance service")
                        .report())
                .isEqualTo("""
                        site.yaml:10:11: error[LP109]: "the ambulance service" is not one phone number
                           10 |   number: the ambulance service
                              |           ^^^^^^^^^^^^^^^^^^^^^
                          help: write one number, such as 01632 960 123; put hours or extensions elsewhere""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999 or 112",
                "999/112",
                "01632 960 123 ext 45",
                "01632 960 123, 9 to 5",
                "+44 01632 960 123 4567",
                "+44 (01632) 960 123",
                "99",
                "---",
                "++44 1632 960 123",
                "\u0661\u0661\u0662"
            })
    void whatWouldDialAWrongNumberIsReportedForEveryNumber(String number) {
        for (String before : new String[] {"phone: 01632 960000", "number: \"999\"", "number: \"111\""}) {
            String key = before.substring(0, before.indexOf(' '));
            assertThat(GoodSite.in(folder.resolve(Integer.toString(before.hashCode())))
                            .with(SITE, before, key + " \"" + number + "\"")
                            .report())
                    .contains("error[LP109]: \"" + number + "\" is not one phone number");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"112", "(01632) 960-123", "+44 1632 960123", "+44 (0)1632 960 123", "01.62.39.60.12"})
    void onePhoneNumberIsTakenAsItIsWritten(String number) {
        GoodSite site = GoodSite.in(folder).with(SITE, "number: \"999\"", "number: \"" + number + "\"");
        assertThat(site.report()).isEmpty();
        assertThat(site.site().orElseThrow().facts().emergency().number().value())
                .isEqualTo(number);
    }
}

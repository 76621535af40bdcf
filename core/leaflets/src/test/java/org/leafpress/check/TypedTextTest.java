package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Fix;
import org.leafpress.parse.GoodSite;

/** What was typed but is not what its author wanted readers to see: marks, gaps, garbled and invisible characters. */
class TypedTextTest {
    private static final String WHY = "topics/muscle-twitches/en-GB/why.md";

    @TempDir
    Path folder;

    private List<Diagnostic> found(String text) {
        return CheckedSite.check(CheckedSite.in(folder).file(WHY, text + "\n"), folder).diagnostics().stream()
                .filter(diagnostic -> diagnostic.place().file().equals(WHY))
                .toList();
    }

    /** The words, the code, the column, the length, and what mends them; empty when nobody can know. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '$',
            value = {
                "They ** are not ** bad.;LP212;6;13;**are not**",
                "They **are not ** bad.;LP212;6;12;**are not**",
                "They ** are not** bad.;LP212;6;12;**are not**",
                "Most **stop.**See us.;LP212;6;9;$**stop.** $",
                "Most stop soon.**See us** then.;LP212;15;1;$. $",
                "They **never stop.;LP212;6;2;",
                "Take **\"rest\"**ed days.;LP212;6;2;",
                "They are \uFF0A\uFF0Abad.;LP212;10;2;**",
                "Read [our page] (topic:muscle-cramps) too.;LP212;15;3;](",
                "Read [our page] (https://www.example.org/) too.;LP212;15;3;](",
                "Read (our page)[topic:muscle-cramps] too.;LP212;15;2;",
                "Read [our page](not a page) too.;LP212;15;2;",
                "Take __two__x a day.;LP212;6;2;",
                "Take _two a day.;LP212;6;1;",
                "Don`t worry.;LP212;4;1;\u2019",
                "Take ~~two~~ a day.;LP212;6;2;",
                "Take ==two== a day.;LP212;6;2;",
                "Rest&nbsp and sleep.;LP212;5;5;",
                "#Why they come;LP212;1;1;$# $",
                "\uFF03Why they come;LP212;1;1;$# $",
                "Call {contact.phone} now.;LP205;6;15;{{contact.phone}}",
                "Call [[contact.phone]] now.;LP205;6;17;{{contact.phone}}",
                "Call <contact.phone> now.;LP205;6;15;{{contact.phone}}",
                "Call ${contact.phone} now.;LP205;6;16;{{contact.phone}}",
                "Call {the clinic} now.;LP213;6;12;",
                "Call [add text here] now.;LP213;6;15;",
                "Call \u3010\u7535\u8bdd\u3011 now.;LP213;6;4;",
                "Say when: [ ] day.;LP213;11;3;",
                "Say when: xx/xx/xxxx.;LP213;11;10;",
                "It is ??? days.;LP213;7;3;",
                "Rozmiar xx tygodni.;LP213;9;2;",
                "In xx% of people.;LP213;4;2;",
                "Lorem ipsum is here.;LP213;1;11;",
                "It\u00e2\u20ac\u2122s harmless.;LP214;3;3;\u2019",
                "A caf\u00c3\u00a9 is near.;LP214;6;2;\u00e9",
                "Zwei Tabletten t\u00c3\u00a4glich.;LP214;17;2;\u00e4",
                "It\u0432\u0402\u2122s harmless.;LP214;3;3;",
                "It is l\ufffdst.;LP214;8;1;",
                "Press \uf0e0 now.;LP214;7;1;",
                "A mus\u200bcle is small.;LP215;6;1;$$",
                "Stop *now and rest.;LP212;6;1;",
                "Stop it**at once**if it hurts.;LP212;10;7;",
                "Call ........ to book.;LP213;6;9;",
                "Call the ward (add ward number).;LP213;15;17;",
                "Price: tbc. More details to follow.;LP213;8;3;",
                "The visiting hours are to be confirmed.;LP213;24;15;",
                ":::danger;LP212;1;9;",
                "!!! tip;LP212;1;7;",
                "== Sleep ==;LP212;1;3;",
                "h3. Sleep;LP212;1;4;",
                "Well rested :sleeping: now.;LP212;13;10;",
                "Sleep '''well''' now.;LP212;7;3;",
                "Sleep ++well++ now.;LP212;7;2;",
                "Sleep [b]well[/b] now.;LP212;7;3;",
                "A count of 10^9 cells.;LP212;14;1;",
                "Drink H~2~O now.;LP212;8;3;",
                "Sit down.\\nLie down.;LP212;10;2;",
                "Don\\u2019t run.;LP212;4;6;",
                "Sit%20down.;LP212;4;3;",
                "Don=E2=80=99t run.;LP212;4;9;",
                "<o:p></o:p>Lie down.;LP212;1;5;$$",
                "+----+----+;LP212;1;11;",
                "Drink #REF! cups.;LP213;7;5;",
                "Drink #NAME? cups.;LP213;7;6;",
                "Drink ##### cups.;LP213;7;5;",
                "See Error! Reference source not found. too.;LP213;5;34;",
                "Click or tap here to enter text.;LP213;1;32;",
                "Take NaN mg.;LP213;6;3;",
                "Take undefined tablets.;LP213;6;9;",
                "Ask \u00abWardPhone\u00bb first.;LP213;5;11;",
                "Lie down (to do: for how long).;LP213;10;21;",
                "It doesn?t last.;LP214;9;1;",
                "Over 39?C.;LP214;8;1;",
                "It doesn\u25a1t last.;LP214;9;1;",
                "It doesn\u00d5t last.;LP214;9;1;",
                "Wie mu\u00b3st du.;LP214;7;1;",
                "Za\u017cy\u0107 ma\u0139\u201ae dawki.;LP214;9;2;\u0142",
                "A musc\u0455le.;LP214;7;1;",
                "Take \ud835\uddd4 now.;LP214;6;2;A",
                "The \ufb01rst day.;LP214;5;1;fi",
                "Take \uff15 mg.;LP214;6;1;5",
                "Over 39 \u00baC.;LP214;9;1;\u00b0",
                "Lie \u3164 down.;LP215;5;1;$$",
            })
    void whatReadersWouldStumbleOverIsReportedWhereItStands(
            String text, String code, int column, int length, String fix) {
        assertThat(found(text)).anySatisfy(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo(code);
            assertThat(diagnostic.place().span().orElseThrow().column()).isEqualTo(column);
            assertThat(diagnostic.place().span().orElseThrow().length()).isEqualTo(length);
            assertThat(diagnostic.fix().map(Fix::text).orElse("none")).isEqualTo(fix == null ? "none" : fix);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "They are **not bad** at all, 2 \\* 3, and \\*\\*this\\*\\* is meant.",
                "A day: ____ and a name: ______",
                "It was **what?** she asked. Is it bad?",
                "At 10:30:15 or 5:am. Blood groups A++B and A+. 10 + 5 make 15.",
                "It is 2 m\u00b2 and 5 cm\u00b3, \u03b2-blockers, \u03b1 and \u03bb.",
                "The flag \ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f is meant.",
                "The word p\u00f3\u0142noc, \u00c4\u00df and \u00c2n.",
                "Use the folder C:\\Notes.",
                "Pre-\nand postnatal care, \u2610 tea.",
                "Your name ..........",
                "The **GP**s of **F**ace, **A**rms. \u7acb**\u9a6c\u4e0a**\u53bb\u3002",
                "*Prices may change.",
                "**Rest each day.**\n\n**Do this:**\n\n- sleep\n\n**Night**",
                "Results are to be confirmed by a scan. Rest (add salt to taste).",
                "Day | Dose\n--- | ---\n1 | 2\n3 | 4",
                "Rest; or sleep; or walk.\nDrink; eat.\nSit; stand.",
                "It is \\[this\\] or \\[that].",
                "He wrote: it \"[...] stops [sic]\".",
                "Say \u201cSpa\u00df\u201c and \u201ema\u00e7\u00c3\u201d.",
                "A\u0308 is two characters.",
                "\u0645\u06cc\u200c\u0634\u0648\u062f",
                "Ask at the A&E of the R&D unit, 5 = 5.",
                "Girls have XX chromosomes, in the XX century.",
                "**\u6ce8\u610f\uff1a**\u8bf7\u4e0d\u8981\u618b\u6c14\u3002",
            })
    void whatIsMeantIsNotReported(String text) {
        assertThat(found(text)).isEmpty();
    }

    @Test
    void boldWordsAboveATextAreNoHeading() {
        GoodSite site = CheckedSite.in(folder).file(WHY, "**Why it helps**\n\nIt rests the nerve.\n");
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:3: warning[LP223]: this looks like a heading, but is none to those who cannot see that it is bold
                    1 | **Why it helps**
                      |   ^^^^^^^^^^^^
                  help: write "# " before it instead of the ** marks; for a bold sentence, end it with a full stop""");
    }

    @Test
    void theWholeMessageNamesTheRemedy() {
        GoodSite site = CheckedSite.in(folder).file(WHY, "They ** are not ** bad.\n");
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                topics/muscle-twitches/en-GB/why.md:1:6: warning[LP212]: there are spaces within the ** marks, so the words are not bold
                    1 | They ** are not ** bad.
                      |      ^^^^^^^^^^^^^
                  help: write the marks directly before the first and behind the last word""");
    }

    @Test
    void namesHaveNoMarksAndNoHyphensThatNobodySees() {
        GoodSite site = CheckedSite.in(folder)
                .with(LEAFLET, "title: Muscle twitches", "title: Muscle twit\u00adches")
                .with(LEAFLET, "medical-name: Fasciculations", "medical-name: \u201cFasciculations\u201d");
        assertThat(CheckedSite.report(site, folder)).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:1:19: warning[LP215]: the character U+00AD stands within a word, and nobody sees it
                    1 | title: Muscle twit\u00b7ches
                      |                   ^
                  help: delete the word and type it again
                topics/muscle-twitches/en-GB.yaml:2:15: warning[LP217]: these typographic quotes are part of the text, and readers see them
                    2 | medical-name: \u201cFasciculations\u201d
                      |               ^^^^^^^^^^^^^^^^
                  help: write straight quotes, or none; if they are meant, put straight quotes around them""");
    }

    /** They come along from dialogs and chats; where text runs to the left they may be meant. */
    @Test
    void marksOfDirectionHaveNoPlaceInNamesThatRunToTheRight() {
        GoodSite site = CheckedSite.in(folder).with(LEAFLET, "title: Muscle", "title: \u200eMuscle");
        assertThat(CheckedSite.report(site, folder)).contains("""
                topics/muscle-twitches/en-GB.yaml:1:8: warning[LP215]: the character U+200E stands here, and nobody sees it""");
    }

    @Test
    void wholeSentencesInTypographicQuotesMayBeWhatSomeoneSays() {
        GoodSite site = CheckedSite.in(folder).with(LEAFLET, "Is it serious?", "\u201cIs it serious?\u201d");
        assertThat(CheckedSite.check(site, folder).diagnostics())
                .singleElement()
                .satisfies(found -> assertThat(found.code().id()).isEqualTo("LP217"))
                .satisfies(found -> assertThat(found.fix()).isEmpty());
        site.with(LEAFLET, "\u201cIs it serious?\u201d", "\"\u201cIs it serious?\u201d\"");
        assertThat(CheckedSite.report(site, folder)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<b>Twitches</b>", "Twitches<br>", "Twitches &agrave; la carte", "Twitches <!-- note -->"})
    void namesHaveNoHtml(String title) {
        GoodSite site = CheckedSite.in(folder).with(LEAFLET, "title: Muscle twitches", "title: \"" + title + "\"");
        assertThat(CheckedSite.report(site, folder))
                .contains("warning[LP212]: HTML is shown as it stands in names and titles");
    }

    @Test
    void signsOfComparisonInNamesAreNoHtml() {
        GoodSite site =
                CheckedSite.in(folder).with(LEAFLET, "title: Muscle twitches", "title: \"Under <5 or >7; R&D; Q&A\"");
        assertThat(CheckedSite.report(site, folder)).doesNotContain("LP212");
    }

    @Test
    void aListOfThousandsIsNotTakenIn() {
        assertThat(found("- x\n".repeat(2000)))
                .extracting(Diagnostic::message)
                .contains("there are more than 500 items");
    }

    @Test
    void anUnknownPlaceholderIsNoGapAsWell() {
        assertThat(found("Call {{clinic.phone}} now."))
                .extracting(diagnostic -> diagnostic.code().id())
                .containsExactly("LP205");
    }

    @Test
    void aNameIsNoLongText() {
        GoodSite site = CheckedSite.in(folder)
                .with(
                        LEAFLET,
                        "title: Muscle twitches",
                        "title: " + "twitch ".repeat(200).strip());
        assertThat(CheckedSite.report(site, folder))
                .contains("error[LP109]: this has 1399 characters, and names and titles at most 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&#8203;", "\u200b", "&nbsp;", "\u034f", "\ufe0f", "\u3164"})
    void aLinkThatNobodySeesIsReported(String words) {
        assertThat(found("Read [" + words + "](https://www.example.org/)."))
                .extracting(Diagnostic::message)
                .contains("nothing in the text of this link can be seen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Day\tDose\nMonday\tone",
                "Day      Dose",
                "Day | Dose\n1 | 5 ml",
                "Rest.\n\nDay;Dose\n1;5 ml\n2;10 ml"
            })
    void cellsWithoutATableAreReported(String text) {
        assertThat(found(text))
                .first()
                .satisfies(diagnostic -> assertThat(diagnostic.code().id()).isEqualTo("LP218"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&nbsp;",
                "&#32;",
                "&#x200B;",
                "&#x034F;",
                "\u034f",
                "\ufe0f",
                "\u3164",
                "\u2800\u200b",
                "**&#32;**"
            })
    void aTextThatNobodySeesIsEmpty(String text) {
        for (String words : List.of("One cup less each day.", "Ask for an urgent appointment")) {
            GoodSite site =
                    CheckedSite.in(folder.resolve(words.substring(0, 1))).with(LEAFLET, words, "\"" + text + "\"");
            assertThat(CheckedSite.report(site, folder)).as(words).contains("error[LP110]");
        }
    }

    @Test
    void anAddressInEmergencyAdviceIsToBeLeftOut() {
        GoodSite site = CheckedSite.in(folder)
                .with(LEAFLET, "- you cannot speak clearly", "- you cannot speak, see www.example.org");
        assertThat(CheckedSite.report(site, folder)).contains("""
                topics/muscle-twitches/en-GB.yaml:18:33: error[LP401]: emergency advice carries an address
                   18 |         - you cannot speak, see www.example.org
                      |                                 ^^^^^^^^^^^^^^^
                  help: keep the advice, and delete only the address and the words that lead to it: the reader should act, not read on""");
    }
}

package org.leafpress.check.care;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** Signs and words of care cards that would let a reader wait, or miss what belongs to a sign. */
class CareCardsTest {
    private static final String ROUTINE = "- a twitch lasts longer than some weeks";
    private static final String URGENT = "signs: [a muscle gets weak]";
    private static final String EMERGENCY = "- your face drops on one side";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    private String with(String before, String after) {
        return CheckedSite.report(site.with(LEAFLET, before, after), folder);
    }

    private String sign(String markdown) {
        return with(EMERGENCY, markdown.indent(8).strip());
    }

    @Test
    void aSignOfSelfHarmIsToldOnce() {
        assertThat(with(ROUTINE, "- you think of suicide or of harming yourself"))
                .isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:25:24: warning[LP449]: "suicide" stands in "routine" advice
                   25 |         - you think of suicide or of harming yourself
                      |                        ^^^^^^^
                  help: make it a sign of "emergency", or of "urgent" where a clinician says so""");
    }

    @Test
    void aSignMayStandTwiceForDifferentPeople() {
        site.with(
                LEAFLET,
                "    - action: Ask for an urgent appointment\n",
                "    - for: Babies\n      action: Ask for an urgent appointment\n");
        assertThat(with(ROUTINE, "- a muscle gets weak")).isEmpty();
    }

    @Test
    void aSignInOtherFormsOfItsWordsIsTheSame() {
        assertThat(with(ROUTINE, "- the muscles are getting weak")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:25:11: warning[LP447]: this sign stands below "routine" and below "urgent", topics/muscle-twitches/en-GB.yaml:21:15
                   25 |         - the muscles are getting weak
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: ask a clinician which is right; until then keep it at the more urgent level, or say here how it differs""");
    }

    @Test
    void emergencyAdviceDoesNotWait() {
        assertThat(with("Call {{emergency.number}} now", "Call {{emergency.number}} when you can"))
                .isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:15:41: warning[LP448]: "when you can" does not go with "emergency" advice
                   15 |     - action: Call {{emergency.number}} when you can
                      |                                         ^^^^^^^^^^^^
                  help: leave the words out, so that nobody waits""");
    }

    @Test
    void aSignMaySayHowItBegins() {
        assertThat(with(URGENT, "signs: [a muscle gets weak when you can rest]"))
                .isEmpty();
        assertThat(with("signs: [a muscle gets weak when you can rest]", "signs: [you need your GP when you can]"))
                .contains("warning[LP448]: \"when you can\" does not go with \"urgent\" advice");
    }

    @Test
    void aListBelowASignWithoutAColonIsPointedAt() {
        assertThat(sign("""
                - |
                  your face drops
                  - a stiff neck
                """)).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:19:11: warning[LP211]: this line of the sentence becomes a list with one item, and its sign is lost
                   19 |           - a stiff neck
                      |           ^^^^^^^^^^^^^^
                  help: write a backslash before the sign if it is meant; for a list put an empty line above it
                topics/muscle-twitches/en-GB.yaml:19:11: error[LP450]: this list is part of the sign above, but that does not lead to it
                   19 |           - a stiff neck
                      |           ^^^^^^^^^^^^^^
                  help: if each is a sign of its own, start it with "- ", exactly below the hyphen of the sign above; if it needs one of them as well, end the words above with "and any of:\"""");
    }

    @Test
    void aColonOfAnotherScriptLeadsToAList() {
        assertThat(sign("""
                - |
                  a severe headache and any of\uFF1A
                  - a stiff neck
                  - a rash
                """)).isEmpty();
    }

    @Test
    void anItemBelowASignHasNoListOfItsOwn() {
        assertThat(sign("""
                - |
                  a severe headache and any of:
                  - a stiff neck
                    - on one side
                """)).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:18:11: error[LP450]: this sign has more in it than a sentence and one list below it
                   18 |           a severe headache and any of:
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: if each is a sign of its own, start it with "- ", exactly below the hyphen of the sign above; what to do goes to "note:"
                topics/muscle-twitches/en-GB.yaml:20:13: warning[LP211]: this line of the sentence becomes a list with one item, and its sign is lost
                   20 |             - on one side
                      |             ^^^^^^^^^^^^^
                  help: write a backslash before the sign if it is meant; for a list put an empty line above it""");
    }

    @Test
    void aColonWithoutAListIsPointedAt() {
        assertThat(sign("- \"a severe headache and:\"")).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:17:12: error[LP450]: this sign ends in a colon, but no list is part of it
                   17 |         - "a severe headache and:"
                      |            ^^^^^^^^^^^^^^^^^^^^^^
                  help: write "- |" in place of its hyphen, and below that, two spaces further in, the words and then the list, each item with "- "; or leave the colon out""");
    }
}

package org.leafpress.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.parse.GoodSite;

/** Names of topics, of their parts and of their treatments lead to one thing each. */
class TopicNamesTest {
    private static final String CRAMPS = "topics/muscle-cramps/topic.yaml";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }

    private String formerly(String cramps, String twitches) {
        site.file(CRAMPS, site.read(CRAMPS) + "former-addresses: [" + cramps + "]\n");
        site.file(CheckedSite.FACTS, site.read(CheckedSite.FACTS) + "former-addresses: [" + twitches + "]\n");
        return report();
    }

    @Test
    void formerAddressesOfTwoTopicsMayDiffer() {
        assertThat(formerly("spasms", "jerks")).isEmpty();
    }

    @Test
    void aFormerAddressLeadsToOneTopic() {
        assertThat(formerly("spasms", "spasms")).isEqualTo("""
                topics/muscle-twitches/topic.yaml:33:20: error[LP843]: the former address "spasms" is a former address of "muscle-cramps" too
                   33 | former-addresses: [spasms]
                      |                    ^^^^^^
                  help: take it out of the topic to which old links should not lead""");
    }

    @Test
    void aFormerAddressIsNoTopicOfToday() {
        assertThat(formerly("muscle-twitches", "jerks")).isEqualTo("""
                topics/muscle-cramps/topic.yaml:6:20: error[LP843]: the former address "muscle-twitches" is the name of a topic
                    6 | former-addresses: [muscle-twitches]
                      |                    ^^^^^^^^^^^^^^^
                  help: take it out of the topic to which old links should not lead""");
    }

    @Test
    void aFormerAddressIsNoLongerThanTheNameOfATopic() {
        String longest = "a".repeat(64);
        assertThat(formerly(longest, "jerks")).isEmpty();
        site.with(CRAMPS, longest, longest + "a");
        assertThat(report()).startsWith(CRAMPS + ":6:20: error[LP109]: \"").contains("\" is not an id\n");
    }

    @Test
    void aSourceIsLinkedFromItsTopicAlone() {
        site.with("glossary/en-GB.yaml", "A small twitch of a muscle.", "A small [twitch](source:nhs-twitching).");
        assertThat(report()).isEqualTo("""
                glossary/en-GB.yaml:5:31: error[LP304]: only topics have sources
                    5 |     meaning: A small [twitch](source:nhs-twitching).
                      |                               ^^^^^^^^^^^^^^^^^^^^
                  help: link to the address instead: [text](https://...)""");
    }

    @Test
    void whatOneLanguageHasOnItsSheetIsKnownToo() {
        site.file(CheckedSite.FACTS, site.read(CheckedSite.FACTS) + """
                print:
                  languages:
                    - {language: en-GB, must: [reliefs, why], leave-out: [why, xyz]}
                """);
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/topic.yaml:35:32: error[LP301]: the topic has no part or section "reliefs"
                   35 |     - {language: en-GB, must: [reliefs, why], leave-out: [why, xyz]}
                      |                                ^^^^^^^
                  help: did you mean "relief"?
                topics/muscle-twitches/topic.yaml:35:59: error[LP631]: "why" is both to stand on a sheet and to be left out
                   35 |     - {language: en-GB, must: [reliefs, why], leave-out: [why, xyz]}
                      |                                                           ^^^
                  help: take it out of "must" or out of "leave-out"
                topics/muscle-twitches/topic.yaml:35:64: error[LP301]: the topic has no part or section "xyz"
                   35 |     - {language: en-GB, must: [reliefs, why], leave-out: [why, xyz]}
                      |                                                                ^^^
                  help: name a part, such as relief, or the id of a section of the leaflet's own""");
    }

    @Test
    void aTreatmentHelpsAndIsNamedOnce() {
        site.with(
                        CheckedSite.LEAFLET,
                        "questions:",
                        "treatments:\n  - {id: tablets, name: Tablets, how-it-works: They do.}\nquestions:")
                .with(CheckedSite.LEAFLET, "what-helps: [drink-less]", "what-helps: [drink-less, tablets]");
        assertThat(report()).isEmpty();
        site.with(CheckedSite.LEAFLET, "{id: tablets", "{id: rest");
        assertThat(report()).isEqualTo("""
                topics/muscle-twitches/en-GB.yaml:56:30: error[LP301]: there is no relief strategy or treatment "tablets" in this leaflet
                   56 |     what-helps: [drink-less, tablets]
                      |                              ^^^^^^^
                  help: use one of: drink-less, rest
                topics/muscle-twitches/en-GB.yaml:80:10: error[LP112]: the treatment and a relief strategy share the id "rest"
                   80 |   - {id: rest, name: Tablets, how-it-works: They do.}
                      |          ^^^^
                  help: rename one of them; the other is at topics/muscle-twitches/en-GB.yaml:72:11""");
    }
}

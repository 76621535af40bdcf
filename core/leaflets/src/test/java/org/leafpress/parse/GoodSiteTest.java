package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Ref;
import org.leafpress.model.SiteValue;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.CauseKind;
import org.leafpress.model.leaflet.Frequency;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.site.Site;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.topic.Topic;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class GoodSiteTest {
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");
    private static final LanguageTag URDU = new LanguageTag("ur");

    @TempDir
    Path folder;

    private Leaflet leaflet(GoodSite site, LanguageTag language) {
        return Optional.ofNullable(
                        site.topic("muscle-twitches").orElseThrow().leaflets().get(language))
                .orElseThrow();
    }

    @Test
    void aGoodSiteHasNoFindings() {
        assertThat(GoodSite.in(folder).report()).isEmpty();
    }

    @Test
    void findingsDoNotDependOnTheLocaleOfTheMachine() {
        GoodSite site = GoodSite.in(folder)
                .with("topics/muscle-twitches/topic.yaml", "status: approved", "status: withdrawin")
                .with(LEAFLET, "main-message:", "MAIN_MESSAGE:")
                .with(LEAFLET, "id: is-it-serious", "id: IS IT SERIOUS");
        String report = site.report();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(site.report())
                    .isEqualTo(report)
                    .contains("\"main-message\"")
                    .contains("\"is-it-serious\"");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void theSiteIsReadInEveryLanguage() {
        Site site = GoodSite.in(folder).site().orElseThrow();
        assertThat(site.facts().languages()).containsExactly(ENGLISH, URDU);
        assertThat(site.texts()).containsOnlyKeys(ENGLISH, URDU);
        assertThat(site.glossaries()).containsOnlyKeys(ENGLISH);
    }

    @Test
    void topicFoldersAreFoundInOrder() {
        assertThat(new SiteReader(GoodSite.in(folder).content()).read().topics())
                .containsExactly(new TopicId("muscle-cramps"), new TopicId("muscle-twitches"));
    }

    @Test
    void aVersionKeepsItsZero() {
        Topic topic = GoodSite.in(folder).topic("muscle-twitches").orElseThrow();
        assertThat(topic.facts().version().value()).isEqualTo("1.10");
    }

    @Test
    void theWordNoIsTextWhereTextIsWanted() {
        GoodSite site = GoodSite.in(folder).with(LEAFLET, "  - flickering", "  - no");
        assertThat(leaflet(site, ENGLISH).alsoCalled().get(1).value()).isEqualTo("no");
    }

    @Test
    void aTranslationTakesFactsFromTheSource() {
        Cause cause = leaflet(GoodSite.in(folder), URDU).causes().get(0);
        assertThat(cause.kind()).contains(CauseKind.EVERYDAY);
        assertThat(cause.howCommon()).contains(Frequency.VERY_COMMON);
        assertThat(cause.whatHelps()).extracting(Ref::id).containsExactly("drink-less");
        assertThat(cause.name().value()).isEqualTo("کافی اور چائے");
    }

    @Test
    void aTranslationFindsItsCounterpartsByBodyAreaAndPart() {
        Leaflet urdu = leaflet(GoodSite.in(folder), URDU);
        assertThat(urdu.bodyAreas().get(0).area()).isEqualTo(BodyArea.EYELID);
        assertThat(urdu.bodyAreas().get(0).causes()).extracting(Ref::id).containsExactly("caffeine");
        assertThat(urdu.sections().get(0)).isInstanceOf(PartPlacement.class);
    }

    @Test
    void aTopicWithAFaultInATranslationIsReadWithoutIt() {
        GoodSite site = GoodSite.in(folder).with("topics/muscle-twitches/ur.yaml", "title: پٹھوں", "titel: پٹھوں");
        assertThat(site.topic("muscle-twitches").orElseThrow().leaflets()).containsOnlyKeys(ENGLISH);
    }

    @Test
    void aTopicWithAnAliasOrADuplicateKeyIsNotReadAtAll() {
        GoodSite site = GoodSite.in(folder);
        String good = site.read(LEAFLET);
        assertThat(site.file(LEAFLET, good + "title: Again\n").topic("muscle-twitches"))
                .isEmpty();
        assertThat(site.file(LEAFLET, good.replace("[drink-less]", "*x")).topic("muscle-twitches"))
                .isEmpty();
    }

    @Test
    void aTopicWithAFaultInTheSourceIsNotReadAtAll() {
        GoodSite site = GoodSite.in(folder).with(LEAFLET, "title: Muscle", "titel: Muscle");
        assertThat(site.topic("muscle-twitches")).isEmpty();
    }

    @Test
    void aFaultOfMarkdownLosesNothing() {
        GoodSite site = GoodSite.in(folder).with(LEAFLET, "Mostly not.", "Mostly <b>not</b> `x` [y](z).");
        Block.Paragraph answer = (Block.Paragraph)
                leaflet(site, ENGLISH).questions().get(0).answer().blocks().get(0);
        assertThat(answer.content().stream().map(piece -> ((Inline.Run) piece).text()))
                .containsExactly("Mostly <b>not</b> ", "x", " ", "y", ".");
    }

    @Test
    void aSyntaxFaultInOneFileLeavesTheOthersToBeReported() {
        GoodSite site = GoodSite.in(folder)
                .with(LEAFLET, "title: Muscle", "title:\tMuscle")
                .with("topics/muscle-twitches/topic.yaml", "status: approved", "status: aproved")
                .with("topics/muscle-cramps/topic.yaml", "status: draft", "status: drafted");
        assertThat(site.diagnostics())
                .extracting(found -> found.code().id())
                .containsExactly("LP108", "LP101", "LP108");
    }

    @Test
    void everyFaultOfAFileIsReportedInOneRun() {
        GoodSite site = GoodSite.in(folder)
                .with(LEAFLET, "kind: nerve", "kind: x-rays")
                .with(LEAFLET, "    name: Coffee and tea\n", "")
                .with(LEAFLET, "medical-name: F", "medicine: F")
                .with(LEAFLET, "Mostly not.", "<b>");
        assertThat(site.diagnostics())
                .as(site.report())
                .extracting(found -> found.code().id())
                .containsExactly("LP105", "LP107", "LP108", "LP201");
    }

    @Test
    void placeholdersAndLinksKnowTheirPlaces() {
        Leaflet leaflet = leaflet(GoodSite.in(folder), ENGLISH);
        assertThat(leaflet.seekHelp().routine().get(0).action().content())
                .containsExactly(
                        new Inline.Run("Call us on ", Place.at(LEAFLET, 23, 15, 11)),
                        new Inline.Fill(SiteValue.CONTACT_PHONE, Place.at(LEAFLET, 23, 26, 17)));
    }

    @Test
    void aWrappedParagraphHasOneRunForEachLine() {
        Leaflet leaflet = leaflet(GoodSite.in(folder), ENGLISH);
        assertThat(leaflet.summary().content())
                .containsExactly(
                        new Inline.Run("A twitch is a small movement of a muscle ", Place.at(LEAFLET, 7, 3, 40)),
                        new Inline.Run("that you do not control.", Place.at(LEAFLET, 8, 3, 24)));
    }

    @Test
    void proseOfAFileIsReadWithAllItsBlocks() {
        ProseSection why =
                (ProseSection) leaflet(GoodSite.in(folder), ENGLISH).sections().get(1);
        assertThat(why.text().blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .isEqualTo(List.of("Heading", "Paragraph", "Figure", "Table", "Heading", "Items"));
    }

    @Test
    void aMissingContentFolderIsAFindingAndNoFailure() {
        var reading = new SiteReader(ContentFolder.at(folder.resolve("nowhere"), Limits.STANDARD)).read();
        assertThat(reading.site()).isEqualTo(Optional.empty());
        assertThat(reading.diagnostics()).extracting(found -> found.code().id()).containsExactly("LP001");
    }
}

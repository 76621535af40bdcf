package org.leafpress.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.review.Assessment;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.review.ReviewRules;
import org.leafpress.model.site.Site;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TranslationSettings;
import org.leafpress.parse.GoodSite;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.TopicReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class AppraisalTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");
    private static final String FACTS = "topics/muscle-twitches/topic.yaml";
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    @Test
    void theInstrumentsHaveTheItemsOfTheirAuthors() {
        assertThat(numbers(Instrument.CLEAR_COMMUNICATION_INDEX)).isEqualTo(range(1, 20));
        assertThat(numbers(Instrument.PEMAT_P))
                .isEqualTo(IntStream.concat(IntStream.rangeClosed(1, 12), IntStream.rangeClosed(15, 26))
                        .boxed()
                        .toList());
        assertThat(numbers(Instrument.DISCERN)).isEqualTo(range(1, 16));
        assertThat(numbers(Instrument.PIF_TICK)).isEqualTo(range(1, 10));
    }

    @Test
    void everyInstrumentHasItemsThatOnlyAPersonCanAnswerSoTheBuildAloneNeverScores() {
        for (Instrument instrument : Instrument.values()) {
            List<ItemState> asFarAsTheBuildCan = Item.of(instrument).stream()
                    .map(item -> item.judge() == Item.Judge.PERSON
                            ? new ItemState.Open(item, Optional.empty())
                            : (ItemState) new ItemState.Decided(item, new Answer.Yes(), "it does"))
                    .toList();
            assertThat(new Appraisal(instrument, ENGLISH, asFarAsTheBuildCan).outcome())
                    .as(instrument.name())
                    .isNotInstanceOf(Appraisal.Scored.class);
        }
    }

    @Test
    void theBuildCannotAnswerForAPerson() {
        Item active = item(Instrument.PEMAT_P, 5);
        assertThatThrownBy(() -> new ItemState.Decided(active, new Answer.Yes(), "it is"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("only a person can answer item 5");
    }

    @Test
    void theClearCommunicationIndexPassesAtNinety() {
        Appraisal.Mark eighteen = marks(
                        Instrument.CLEAR_COMMUNICATION_INDEX,
                        item -> item.number() > 2 ? new Answer.Yes() : new Answer.No())
                .get(0);
        assertThat(eighteen).isEqualTo(new Appraisal.Mark("score", 90, 100, Optional.of(true)));
        Appraisal.Mark seventeen = marks(
                        Instrument.CLEAR_COMMUNICATION_INDEX,
                        item -> item.number() > 3 ? new Answer.Yes() : new Answer.No())
                .get(0);
        assertThat(seventeen).isEqualTo(new Appraisal.Mark("score", 85, 100, Optional.of(false)));
    }

    @Test
    void whatDoesNotApplyIsLeftOutOfTheIndex() {
        // Part B to D do not apply: 11 questions are left, of which 10 are met.
        Appraisal.Mark score = marks(
                        Instrument.CLEAR_COMMUNICATION_INDEX,
                        item -> item.number() > 11
                                ? new Answer.NotApplicable()
                                : item.number() == 1 ? new Answer.No() : new Answer.Yes())
                .get(0);
        assertThat(score.value()).isEqualTo(100.0 * 10 / 11);
        assertThat(score.passes()).contains(true);
    }

    @Test
    void pematGivesAPercentageForEachDomain() {
        List<Appraisal.Mark> marks = marks(
                Instrument.PEMAT_P,
                item -> item.number() == 6
                        ? new Answer.NotApplicable()
                        : item.number() <= 4 || item.number() >= 25 ? new Answer.No() : new Answer.Yes());
        assertThat(marks)
                .containsExactly(
                        new Appraisal.Mark("understandability", 100.0 * 12 / 16, 100, Optional.empty()),
                        new Appraisal.Mark("actionability", 100.0 * 5 / 7, 100, Optional.empty()));
    }

    @Test
    void discernGivesItsOverallRatingAndNoSum() {
        assertThat(marks(Instrument.DISCERN, item -> new Answer.Rating(item.number() == 16 ? 4 : 2)))
                .containsExactly(new Appraisal.Mark("overall rating", 4, 5, Optional.empty()));
    }

    @Test
    void thePifTickIsNeverScored() {
        Appraisal answered = appraisal(Instrument.PIF_TICK, item -> new Answer.Yes());
        assertThat(answered.outcome()).isEqualTo(new Appraisal.Evidence());
        assertThat(answered.answered()).isEqualTo(10);
    }

    @Test
    void theBuildSaysWhatItSeesAndLeavesTheRestOpen() {
        Appraisal index = find(quality(GoodSite.in(folder)), Instrument.CLEAR_COMMUNICATION_INDEX);
        assertThat(why(index, 1)).isEqualTo("yes: main-message is 1 sentence");
        assertThat(why(index, 5)).isEqualTo("yes: 3 care cards with a call to action");
        assertThat(why(index, 8)).isEqualTo("yes: 8 lists, none with more than 7 items");
        assertThat(why(index, 13)).isEqualTo("yes: every relief strategy says why");
        assertThat(why(index, 15)).isEqualTo("not-applicable: the leaflet has no numbers");
        assertThat(why(index, 6)).isEqualTo("open");
        assertThat(index.outcome()).isInstanceOf(Appraisal.Open.class);
    }

    @Test
    void aStrategyWithoutItsReasonIsCounted() {
        GoodSite site = GoodSite.in(folder).with(LEAFLET, "      why: 'It''s the caffeine.'\n", "");
        Appraisal index = find(quality(site), Instrument.CLEAR_COMMUNICATION_INDEX);
        assertThat(why(index, 13)).isEqualTo("no: 1 relief strategy does not say why");
    }

    @Test
    void discernIsForTopicsWithTreatmentsOnly() {
        assertThat(quality(GoodSite.in(folder)).appraisals())
                .noneMatch(appraisal -> appraisal.instrument() == Instrument.DISCERN);
    }

    @Test
    void aPersonsAnswerCountsForMoreAndTheLatestOfThemMost() {
        GoodSite site = GoodSite.in(folder);
        site.with(FACTS, "owner:", """
                assessments:
                  - {instrument: clear-communication-index, item: 8, answer: "no", post: Editor, date: 2026-03-02, hash: %1$s}
                  - {instrument: clear-communication-index, item: 8, answer: "yes", post: Editor, date: 2026-03-01, hash: %1$s}
                owner:""".formatted(hash(site)));
        ItemState state = item(site, Instrument.CLEAR_COMMUNICATION_INDEX, 8);
        assertThat(state.answer()).contains(new Answer.No());
        assertThat(((ItemState.Answered) state).differsFromBuild()).isTrue();
    }

    @Test
    void anAnswerAboutAnEarlierTextLeavesTheItemOpenWhateverTheBuildSees() {
        GoodSite site = GoodSite.in(folder);
        site.with(FACTS, "owner:", """
                assessments:
                  - {instrument: clear-communication-index, item: 8, answer: "no", post: Editor, date: 2026-03-02, hash: %s}
                owner:""".formatted(hash(site)));
        assertThat(item(site, Instrument.CLEAR_COMMUNICATION_INDEX, 8)).isInstanceOf(ItemState.Answered.class);
        site.with(LEAFLET, "One cup less each day.", "Two cups less each day.");
        assertThat(item(site, Instrument.CLEAR_COMMUNICATION_INDEX, 8)).isInstanceOf(ItemState.Lapsed.class);
        Appraisal index = find(quality(site), Instrument.CLEAR_COMMUNICATION_INDEX);
        assertThat(index.outcome()).isEqualTo(new Appraisal.Open());
        assertThat(index.answered()).isZero();
        assertThat(index.decided() + index.open()).isEqualTo(20);
    }

    @Test
    void anAnswerThatHoldsCountsForMoreThanALaterOneThatDoesNot() {
        GoodSite site = GoodSite.in(folder);
        site.with(FACTS, "owner:", """
                assessments:
                  - {instrument: pemat-p, item: 5, answer: "yes", post: Editor, date: 2026-03-01, hash: %s}
                  - {instrument: pemat-p, item: 5, answer: "no", post: Editor, date: 2026-03-02, hash: v1-%s}
                owner:""".formatted(hash(site), "0".repeat(32)));
        assertThat(item(site, Instrument.PEMAT_P, 5).answer()).contains(new Answer.Yes());
    }

    @Test
    void anAnswerOfTheFutureDoesNotCount() {
        GoodSite site = GoodSite.in(folder);
        site.with(FACTS, "owner:", """
                assessments:
                  - {instrument: pemat-p, item: 5, answer: "yes", post: Editor, date: 2026-06-02, hash: %s}
                owner:""".formatted(hash(site)));
        assertThat(item(site, Instrument.PEMAT_P, 5)).isInstanceOf(ItemState.Lapsed.class);
    }

    @Test
    void anAnswerAboutTheOrganisationNeedsNoText() {
        GoodSite site = GoodSite.in(folder).with(FACTS, "owner:", """
                assessments:
                  - {instrument: pif-tick, item: 2, answer: "yes", post: Editor, date: 2026-03-01}
                  - {instrument: pemat-p, item: 2, answer: "yes", post: Editor, date: 2026-03-01}
                owner:""");
        assertThat(item(site, Instrument.PIF_TICK, 2)).isInstanceOf(ItemState.Answered.class);
        assertThat(item(site, Instrument.PEMAT_P, 2)).isInstanceOf(ItemState.Lapsed.class);
    }

    private static ItemState item(GoodSite site, Instrument instrument, int number) {
        return find(quality(site), instrument).items().stream()
                .filter(state -> state.item().number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static String why(Appraisal appraisal, int number) {
        ItemState state = appraisal.items().get(number - 1);
        return state instanceof ItemState.Decided decided ? decided.given().word() + ": " + decided.why() : "open";
    }

    private static Appraisal find(Quality quality, Instrument instrument) {
        return quality.appraisals().stream()
                .filter(appraisal -> appraisal.instrument() == instrument
                        && appraisal.language().equals(ENGLISH))
                .findFirst()
                .orElseThrow();
    }

    private static Fingerprint hash(GoodSite good) {
        return Governance.signedText(topic(good), ENGLISH, Map.of());
    }

    private static Topic topic(GoodSite good) {
        ContentFolder content = ContentFolder.at(good.root(), Limits.STANDARD);
        return new TopicReader(content, site(content).facts().languages())
                .read(new TopicId("muscle-twitches"))
                .topic()
                .orElseThrow();
    }

    private static Site site(ContentFolder content) {
        return new SiteReader(content).read().site().orElseThrow();
    }

    private static Quality quality(GoodSite good) {
        Site site = site(ContentFolder.at(good.root(), Limits.STANDARD));
        Topic topic = topic(good);
        Place place = Place.file("site.yaml");
        return new QualityMeter(site)
                .measure(
                        topic,
                        Governance.of(
                                topic,
                                Map.of(),
                                ReviewRules.usual(place),
                                TranslationSettings.usual(place),
                                new BuildDay(LocalDate.of(2026, 6, 1)),
                                then -> Optional.empty(),
                                Optional.empty()));
    }

    private static List<Appraisal.Mark> marks(Instrument instrument, Function<Item, Answer> answers) {
        return ((Appraisal.Scored) appraisal(instrument, answers).outcome()).marks();
    }

    private static Appraisal appraisal(Instrument instrument, Function<Item, Answer> answers) {
        return new Appraisal(
                instrument,
                ENGLISH,
                Item.of(instrument).stream()
                        .<ItemState>map(item ->
                                new ItemState.Answered(item, answers.apply(item), assessment(item), Optional.empty()))
                        .toList());
    }

    private static Assessment assessment(Item item) {
        Place place = Place.file(FACTS);
        return new Assessment(
                place,
                item.instrument(),
                item.number(),
                new Text("yes", place),
                new Text("Editor", place),
                new Day(LocalDate.of(2026, 3, 1), place),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Item item(Instrument instrument, int number) {
        return Item.of(instrument).stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static List<Integer> numbers(Instrument instrument) {
        return Item.of(instrument).stream().map(Item::number).toList();
    }

    private static List<Integer> range(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}

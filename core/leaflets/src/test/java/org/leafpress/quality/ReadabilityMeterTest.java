package org.leafpress.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.SiteValue;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.Term;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Wording;

class ReadabilityMeterTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");

    private int line;

    @Test
    void eachFragmentOfAListIsASentenceWithTheWordsThatLeadInToIt() {
        Counts counts = counts(paragraph("See your doctor if:"), items("you feel ill", "you have pain"));
        assertThat(counts.sentences()).isEqualTo(2);
        assertThat(counts.words()).isEqualTo(4 + 3 + 4 + 3);
    }

    @Test
    void anItemThatIsASentenceStandsAloneAndSoDoTheWordsBeforeIt() {
        Counts counts = counts(paragraph("Try this:"), items("Rest.", "Drink some water."));
        assertThat(counts.sentences()).isEqualTo(3);
        assertThat(counts.words()).isEqualTo(2 + 1 + 3);
    }

    @Test
    void itemsOfAListWithoutWordsThatLeadInAreSentences() {
        Counts counts = counts(paragraph("Here are some points."), items("rest helps", "so does sleep"));
        assertThat(counts.sentences()).isEqualTo(3);
        assertThat(counts.words()).isEqualTo(4 + 2 + 3);
    }

    @Test
    void headingsAndTablesAreNoProse() {
        Block heading = new Block.Heading(1, words("A long and difficult heading"), place());
        Block table = new Block.Table(
                List.of(new Phrase(words("Extraordinary"), place())),
                List.of(List.of(new Phrase(words("Incomprehensible"), place()))),
                place());
        assertThat(counts(heading, table, paragraph("Rest helps.")).words()).isEqualTo(2);
    }

    @Test
    void figuresAndAbbreviationsAreOneSyllableButSmogHearsThemReadAloud() {
        Counts counts = counts(paragraph("An MRI takes 21 or 2 minutes."));
        assertThat(counts.words()).isEqualTo(7);
        // An, MRI, takes, 21, or, 2: one each; minutes: two.
        assertThat(counts.syllables()).isEqualTo(8);
        // MRI stands for longer words; twenty-one has three syllables, two has one.
        assertThat(counts.polysyllables()).isEqualTo(2);
    }

    @Test
    void valuesOfPlaceholdersAreNotCounted() {
        Block call = new Block.Paragraph(
                List.of(run("Call us on "), new Inline.Fill(SiteValue.CONTACT_PHONE, place()), run(" today.")),
                place());
        assertThat(counts(call).words()).isEqualTo(4);
    }

    @Test
    void termsOfTheGlossaryAreLeftOutOfTheSecondCountUnlessTheySayOtherwise() {
        LanguageReadability readability = measure(
                Optional.of(new Glossary(
                        place(), List.of(term("myoclonus", Optional.empty()), term("supplement", Optional.of(true))))),
                paragraph("The doctor says myoclonus or supplement."));
        assertThat(measured(readability.whole().all()).counts().words()).isEqualTo(6);
        assertThat(measured(readability.whole().withoutTerms()).counts().words())
                .isEqualTo(5);
        assertThat(measured(readability.whole().withoutTerms()).counts().polysyllables())
                .isEqualTo(1);
    }

    @Test
    void theHardestSentencesComeFirstWithTheirPlaces() {
        List<HardSentence> hardest = measure(
                        Optional.empty(),
                        paragraph("We went to the shop to buy some bread."),
                        paragraph("Neurological investigations occasionally demonstrate abnormalities."),
                        paragraph("Short one."))
                .hardest();
        assertThat(hardest.stream().map(HardSentence::text))
                .containsExactly(
                        "Neurological investigations occasionally demonstrate abnormalities.",
                        "We went to the shop to buy some bread.");
        assertThat(hardest.get(0).places()).containsExactly(Place.at("en-GB.yaml", 2, 1, 67));
    }

    @Test
    void aLeafletWithoutProseIsNotMeasured() {
        Block heading = new Block.Heading(1, words("Heading"), place());
        assertThat(measure(Optional.empty(), heading).whole().all())
                .isEqualTo(new Readability.NotMeasured(Readability.Reason.NO_PROSE));
    }

    @Test
    void aLanguageWithoutAFormulaIsNotMeasured() {
        LanguageTag urdu = new LanguageTag("ur");
        LanguageReadability readability =
                new ReadabilityMeter(urdu, Optional.empty()).measure(wording(urdu, paragraph("Rest helps.")));
        assertThat(readability.whole().all()).isEqualTo(new Readability.NotMeasured(Readability.Reason.NO_FORMULA));
        assertThat(readability.sections()).isEmpty();
        assertThat(readability.hardest()).isEmpty();
    }

    private Counts counts(Block... blocks) {
        return measured(measure(Optional.empty(), blocks).whole().all()).counts();
    }

    private static Readability.Measured measured(Readability readability) {
        return (Readability.Measured) readability;
    }

    private LanguageReadability measure(Optional<Glossary> glossary, Block... blocks) {
        return new ReadabilityMeter(ENGLISH, glossary).measure(wording(ENGLISH, blocks));
    }

    private Wording wording(LanguageTag language, Block... blocks) {
        return Wording.ofShared(
                new ProseSection(
                        place(),
                        new Id("why", place()),
                        new Text("Why", place()),
                        Optional.empty(),
                        new Prose(List.of(blocks), place())),
                language,
                placeholder -> Optional.of("01632 960 123"));
    }

    private Block paragraph(String text) {
        return new Block.Paragraph(words(text), place());
    }

    private Block items(String... texts) {
        return new Block.Items(
                OptionalInt.empty(),
                List.of(texts).stream().map(text -> List.of(paragraph(text))).collect(Collectors.toList()),
                place());
    }

    private List<Inline> words(String text) {
        return List.of(run(text));
    }

    private Inline run(String text) {
        line++;
        return new Inline.Run(text, Place.at("en-GB.yaml", line, 1, text.length()));
    }

    private static Place place() {
        return Place.at("en-GB.yaml", 1, 1, 1);
    }

    private static Term term(String word, Optional<Boolean> counts) {
        return new Term(
                place(),
                new Id(word, place()),
                new Text(word, place()),
                List.of(),
                new Phrase(List.of(), place()),
                counts);
    }
}

package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Placeholder;
import org.leafpress.model.SiteValue;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.PassageKind;
import org.leafpress.parse.GoodSite;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.TopicReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

class WordingTest {
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = GoodSite.in(folder.resolve("content"));
    }

    @Test
    void passagesComeInTheOrderOfThePageWithEmergencyAdviceBeforeTheSummary() {
        String order = wording().passages().stream()
                .map(passage -> passage.region().key())
                .distinct()
                .collect(Collectors.joining(" "));
        assertThat(order)
                .isEqualTo("opening seek-help-emergency seek-help-urgent seek-help-routine overview compare"
                        + " body-areas causes section-why relief questions pictures");
    }

    @Test
    void noWordsOfTheModelAreMissedButThoseThatAreNotShown() {
        Leaflet leaflet = leaflet();
        StringBuilder said = new StringBuilder();
        wording().passages().forEach(passage -> said.append(passage.text()).append('\n'));
        ModelWalk.each(
                leaflet,
                Inline.Run.class,
                run -> assertThat(said.toString()).contains(run.text().strip()));
        ModelWalk.each(leaflet, Text.class, text -> assertThat(said.toString()).contains(text.value()));
    }

    @Test
    void aReasonForAnotherCardIsNotSaidToPatients() {
        site.with(
                LEAFLET,
                "        - you cannot speak clearly\n",
                "        - you cannot speak clearly\n      reason: Two services are meant.\n");
        assertThat(wording().passages()).noneMatch(passage -> passage.text().contains("Two services"));
    }

    @Test
    void linksAndEmphasisAndLineEndsDoNotPartASentence() {
        withASentenceOfManyPieces();
        Passage passage = passage("A small cramp");
        assertThat(passage.sentences().stream().map(passage::text))
                .containsExactly("A small cramp of the leg.", "Call 01632 960 123 for help.");
    }

    @Test
    void aStretchIsFoundInTheSourceThroughMarkupAndOverLines() {
        withASentenceOfManyPieces();
        Passage passage = passage("A small cramp");
        Sentence first = passage.sentences().get(0);
        assertThat(passage.places(0, first.end()).stream().map(this::shown))
                .containsExactly("A **small** [cramp](topic:muscle-cramps) of", "the leg.");
        assertThat(shown(passage.place(first.words().get(5)))).isEqualTo("leg");
        Word digits = passage.sentences().get(1).words().get(2);
        assertThat(passage.text(digits)).isEqualTo("960");
        assertThat(shown(passage.place(digits))).isEqualTo("{{contact.phone}}");
        assertThat(passage.isWritten(digits)).isFalse();
        assertThat(passage.isWritten(first)).isTrue();
    }

    private void withASentenceOfManyPieces() {
        site.with(
                LEAFLET,
                "    A nerve sends a signal\n    and the muscle *jumps*.\n",
                "    A **small** [cramp](topic:muscle-cramps) of\n    the leg. Call {{contact.phone}}\n    for help.\n");
    }

    @Test
    void wordsOfAQuotedScalarWithEscapesStandAtTheWholeScalar() {
        site.with(LEAFLET, "name: Coffee and tea", "name: \"Coffee \\x61nd tea\"");
        Passage passage = passage("Coffee and tea");
        assertThat(shown(passage.place(passage.sentences().get(0).words().get(2))))
                .isEqualTo("Coffee \\x61nd tea");
    }

    @Test
    void itemsAreNumberedInTheirList() {
        List<String> items = wording().passages().stream()
                .filter(passage -> passage.number().isPresent())
                .map(passage -> passage.region().key() + " " + passage.kind() + " "
                        + passage.number().getAsInt() + " " + passage.text())
                .toList();
        assertThat(items)
                .containsSubsequence(
                        "seek-help-emergency CARE_SIGN 1 your face drops on one side",
                        "seek-help-emergency CARE_SIGN 2 you cannot speak clearly",
                        "opening ITEM 1 Tiredness and coffee are common causes.",
                        "opening ITEM 2 Rest helps: so does less coffee.",
                        "causes ITEM 1 after sport",
                        "causes ITEM 2 after a bad night",
                        "relief ITEM 1 Drink less coffee");
    }

    @Test
    void thePictureAndItsCaptionAreToldApart() {
        assertThat(passage("A nerve ends").kind()).isEqualTo(PassageKind.ALT_TEXT);
        assertThat(passage("A nerve and its muscle").kind()).isEqualTo(PassageKind.CAPTION);
        assertThat(passage("A flicker").kind()).isEqualTo(PassageKind.CELL);
        assertThat(passage("Is it serious?").kind()).isEqualTo(PassageKind.HEADING);
    }

    private String shown(Place place) {
        List<String> lines = site.read(place.file()).lines().toList();
        return place.span()
                .map(span -> lines.get(span.line() - 1).substring(span.column() - 1, span.column() - 1 + span.length()))
                .orElse(place.toString());
    }

    private Passage passage(String start) {
        return wording().passages().stream()
                .filter(passage -> passage.text().startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private Wording wording() {
        return Wording.of(leaflet(), ENGLISH, this::fill);
    }

    private Optional<String> fill(Placeholder placeholder) {
        return placeholder == SiteValue.CONTACT_PHONE ? Optional.of("01632 960 123") : Optional.empty();
    }

    private Leaflet leaflet() {
        ContentFolder content = ContentFolder.at(site.root(), Limits.STANDARD);
        return Optional.ofNullable(
                        new TopicReader(content, new SiteReader(content).read().languages())
                                .read(new TopicId("muscle-twitches"))
                                .topic()
                                .orElseThrow()
                                .leaflets()
                                .get(ENGLISH))
                .orElseThrow();
    }
}

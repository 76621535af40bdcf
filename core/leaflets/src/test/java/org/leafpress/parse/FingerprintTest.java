package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.text.Fingerprint;

/** What changes the fingerprint of a leaflet and what does not, seen from the files that authors edit. */
class FingerprintTest {
    private static final String LEAFLET = "topics/muscle-twitches/en-GB.yaml";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheGoodSite() {
        site = GoodSite.in(folder);
    }

    private Leaflet leaflet() {
        return Objects.requireNonNull(
                site.topic("muscle-twitches").orElseThrow().leaflets().get(new LanguageTag("en-GB")));
    }

    private Fingerprint fingerprint() {
        return Fingerprint.of(leaflet());
    }

    private void assertSame(Consumer<GoodSite> edit) {
        Fingerprint before = fingerprint();
        edit.accept(site);
        assertThat(fingerprint()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "A twitch is a small movement, A twitch is a big movement",
        "your face drops on one side, your face drops",
        "**harmless**, harmless",
        "how-common: very-common, how-common: rare",
        "kind: nerve, kind: everyday",
        "what-helps: [drink-less], what-helps: []",
        "cannot speak clearly, can not speak clearly"
    })
    void whatChangesTheMeaningChangesTheFingerprint(String before, String after) {
        Fingerprint signed = fingerprint();
        site.with(LEAFLET, before, after);
        assertThat(fingerprint()).isNotEqualTo(signed);
    }

    @Test
    void wrappingLinesAnewChangesNothing() {
        assertSame(edited -> edited.with(
                        LEAFLET,
                        "movement of a muscle\n  that you do not control.",
                        "movement\n  of a muscle that you do not control.")
                .with(
                        LEAFLET,
                        "A nerve sends a signal\n    and the muscle *jumps*.",
                        "A nerve sends a signal and the muscle\n    *jumps*."));
    }

    @Test
    void commentsAndTheOrderOfKeysChangeNothing() {
        assertSame(edited -> edited.with(LEAFLET, "title: Muscle twitches\n", "# Checked by nobody yet.\n")
                .with(LEAFLET, "overview:\n", "title: Muscle twitches\noverview:\n"));
    }

    @Test
    void theStyleOfQuotesAndListsChangesNothing() {
        assertSame(edited ->
                edited.with(LEAFLET, "signs: [a muscle gets weak]", "signs:\n        - \"a muscle gets weak\""));
    }

    @Test
    void movingASignToAnotherCareLevelChangesTheFingerprint() {
        Fingerprint signed = fingerprint();
        site.with(LEAFLET, "        - you cannot speak clearly\n", "")
                .with(LEAFLET, "signs: [a muscle gets weak]", "signs: [you cannot speak clearly, a muscle gets weak]");
        assertThat(fingerprint()).isNotEqualTo(signed);
    }

    @Test
    void swappingTwoItemsChangesTheFingerprint() {
        Fingerprint signed = fingerprint();
        site.with(LEAFLET, "  - twitching\n  - flickering\n", "  - flickering\n  - twitching\n");
        assertThat(fingerprint()).isNotEqualTo(signed);
    }

    @Test
    void theWayOfCountingStaysAsItIs() {
        // If this fails, every sign-off and every translation of every clinic is void: raise the version instead.
        assertThat(Fingerprint.of(leaflet().seekHelp())).hasToString("v1-109e71ad4b0fa18e956b83c5f0609e8a");
    }

    @Test
    void onlyTheFormOfThisVersionIsAFingerprint() {
        String text = fingerprint().value();
        assertThat(Fingerprint.parse(text)).contains(new Fingerprint(text));
        assertThat(Fingerprint.parse(text.substring(1))).isEmpty();
        assertThat(Fingerprint.parse("v0" + text.substring(2))).isEmpty();
        assertThat(Fingerprint.parse(text.toUpperCase(Locale.ROOT))).isEmpty();
    }
}

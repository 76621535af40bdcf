package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;

/** A sign may have a list of what comes with it, and nothing that could be taken for a sign of its own. */
class NestedSignsTest {
    private static final String SIGN = "- your face drops on one side";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
    }

    private String with(String sign) {
        return CheckedSite.report(site.with(LEAFLET, SIGN, sign.indent(8).strip()), folder);
    }

    @Test
    void aListMayStandBelowASignThatLeadsToIt() {
        assertThat(with("""
                - |
                  a severe headache and any of:
                  - a stiff neck
                  - a rash
                """)).isEmpty();
    }

    @Test
    void aListBelowASignThatDoesNotLeadToItMayBeSignsOfTheirOwn() {
        assertThat(with("""
                - |
                  your face drops
                  - a stiff neck
                """))
                .contains("error[LP450]: this list is part of the sign above, but that does not lead to it")
                .contains("exactly below the hyphen of the sign above");
    }

    @Test
    void aSignThatLeadsToNothingHasLostItsList() {
        assertThat(with("""
                - "a severe headache and:"
                - a stiff neck
                """)).contains("error[LP450]: this sign ends in a colon, but no list is part of it");
    }

    @Test
    void moreThanASentenceAndAListAreNoSign() {
        assertThat(with("""
                - |
                  your face drops

                  your arm is weak
                """)).contains("error[LP450]: this sign has more in it than a sentence and one list below it");
    }

    @Test
    void nothingStandsBehindTheListOfASign() {
        assertThat(with("""
                - |
                  a severe headache and any of:
                  - a stiff neck

                  your arm is weak
                """)).contains("error[LP450]");
    }

    @Test
    void aListInYamlIsToldHowToStandBelowItsSign() {
        assertThat(with("""
                - a severe headache and:
                    - a stiff neck
                """))
                .contains("error[LP106]")
                .contains("write | after the hyphen or the key, and below that, two spaces further in");
    }

    @Test
    void rulesOnSignsSeeTheListToo() {
        assertThat(with("""
                - |
                  a severe headache and any of:
                  - a [stiff neck](topic:muscle-cramps)
                """)).contains("error[LP401]: emergency advice carries a link");
    }
}

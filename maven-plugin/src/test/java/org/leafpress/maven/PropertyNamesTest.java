package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** A property that no goal reads is told, with the one that was probably meant. */
class PropertyNamesTest {
    private final PropertyNames names =
            new PropertyNames(new TreeSet<>(List.of("failOn", "topic", "check.print", "date")));

    @Test
    void aSlipOfTheHandOnTheCommandLineIsTold() {
        assertThat(names.warnings(properties("leafpress.fialOn", "leafpress.check.prints"), new Properties()))
                .containsExactly(
                        "No goal of Leafpress reads the property leafpress.check.prints; did you mean"
                                + " leafpress.check.print?",
                        "No goal of Leafpress reads the property leafpress.fialOn; did you mean leafpress.failOn?");
    }

    @Test
    void aNameLikeNoOtherIsToldOnTheCommandLineOnly() {
        assertThat(names.warnings(properties("leafpress.version"), new Properties()))
                .containsExactly("No goal of Leafpress reads the property leafpress.version; \"mvn leafpress:help"
                        + " -Ddetail\" names all there are.");
        assertThat(names.warnings(new Properties(), properties("leafpress.version")))
                .isEmpty();
    }

    @Test
    void aSlipOfTheHandInTheProjectIsToldOnce() {
        assertThat(names.warnings(new Properties(), properties("leafpress.failon", "other.failon")))
                .containsExactly("No goal of Leafpress reads the property leafpress.failon of the project; did you mean"
                        + " leafpress.failOn?");
        assertThat(names.warnings(properties("leafpress.failon"), properties("leafpress.failon")))
                .hasSize(1);
    }

    @Test
    void whatGoalsReadIsNotTold() {
        assertThat(names.warnings(properties("leafpress.failOn", "topic", "leaf.press"), properties("leafpress.date")))
                .isEmpty();
    }

    private static Properties properties(String... names) {
        Properties properties = new Properties();
        for (String name : names) {
            properties.setProperty(name, "x");
        }
        return properties;
    }
}

package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.CheckedSite.LEAFLET;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.parse.GoodSite;

/** Services stand in {@code site.yaml} once; texts and cards name them, and nobody types a number. */
class ServicesTest {
    private static final String FACTS = """
            services:
              - id: dentist
                number: "01632 960 456"
                text-relay: "18001 01632 960 456"
                link: https://www.example.org/dentists
              - id: poisons
                number: "01632 960 789"
            """;

    private static final String TEXTS = """
            services:
              - id: dentist
                name: Emergency dentist
                hours: every day, 8am to 8pm
                note: Calls are free.
                link-text: Find a dentist near you
              - id: poisons
                name: Poisons line
            """;

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void copyTheSite() {
        site = CheckedSite.in(folder);
        site.file("site.yaml", site.read("site.yaml") + FACTS)
                .file("site/en-GB.yaml", site.read("site/en-GB.yaml") + TEXTS)
                .file("site/ur.yaml", site.read("site/ur.yaml") + TEXTS);
    }

    private String report() {
        return CheckedSite.report(site, folder);
    }

    private String inRoutine(String card) {
        site.with(LEAFLET, "    - action: Call us on {{contact.phone}}\n", card.indent(4));
        return report();
    }

    @Test
    void cardsAndTextsNameServices() {
        assertThat(inRoutine("""
                - action: Call {{service.dentist.name}}
                  service: dentist
                  note: The number is {{service.dentist.phone}}, {{service.dentist.hours}}. See {{service.dentist.link}}.
                """)).isEmpty();
    }

    @Test
    void servicesOfTheSiteCountAmongThoseThatAHeadingNames() {
        assertThat(inRoutine(
                        "- action: Call {{service.dentist.phone}}, {{service.poisons.phone}} or {{contact.phone}}\n"))
                .contains(
                        "the care advice names 3 services: {{contact.phone}}, {{service.dentist}}, {{service.poisons}}\n");
    }

    @Test
    void aServiceThatTheSiteLacksIsUnknownInCardsAndInTexts() {
        assertThat(inRoutine("""
                - action: Call {{service.poison.phone}}
                  service: dentists
                """))
                .contains("error[LP332]: site.yaml has no service \"poison\"")
                .contains("did you mean \"poisons\"?")
                .contains("did you mean \"dentist\"?");
    }

    @Test
    void aPlaceholderForWhatAServiceDoesNotHaveIsUnknown() {
        assertThat(inRoutine("- action: Call {{service.poisons.hours}}\n"))
                .contains("error[LP205]: the site gives no value for {{service.poisons.hours}}")
                .contains("add hours: to the service \"poisons\" in site/en-GB.yaml");
    }

    @Test
    void aMistypedValueOfAServiceIsProposed() {
        assertThat(inRoutine("- action: Call {{service.poisons.phon}}\n"))
                .contains("error[LP205]")
                .contains("did you mean \"{{service.poisons.phone}}\"?");
        site.with(LEAFLET, "{{service.poisons.phon}}", "[service.poisons.phone]");
        assertThat(report()).contains("write {{service.poisons.phone}}");
    }

    @ParameterizedTest
    @CsvSource({
        "01632 960 789, write {{service.poisons.phone}}, so",
        "+44 1632 960 789, write {{service.poisons.phone}}, so",
        "18001 01632 960 456, write {{service.dentist.text-relay}}, so",
        "01632 960000, write {{contact.phone}}, so",
        "01632 960 788, it is none of the site's numbers",
    })
    void aTypedNumberIsThatOfTheServiceWhoseItIsAndOfNoOther(String number, String remedy) {
        assertThat(inRoutine("- action: Call " + number + "\n"))
                .contains("warning[LP402]: the phone number " + number + " is typed")
                .contains("help: " + remedy);
    }

    @Test
    void aNumberOfTwoServicesIsOneOrTheOther() {
        site.with("site.yaml", "\"01632 960 789\"", "\"01632 960 456\"");
        assertThat(inRoutine("- action: Call 01632 960 456\n"))
                .contains("write {{service.dentist.phone}} or {{service.poisons.phone}}, whichever is meant");
    }

    @Test
    void aServiceNeedsANumberOrALink() {
        site.with("site.yaml", "    number: \"01632 960 789\"\n", "");
        assertThat(report()).contains("error[LP333]: the service \"poisons\" has no number and no link");
    }

    @Test
    void aServiceNeedsANameInEachLanguageAndFactsForEachName() {
        site.with("site/en-GB.yaml", "id: poisons", "id: poison");
        assertThat(report())
                .contains("error[LP334]: the service \"poisons\" has no name in en-GB")
                .contains("error[LP335]: site.yaml has no service \"poison\"")
                .contains("did you mean \"poisons\"?");
    }

    @Test
    void twoServicesDoNotShareAnId() {
        site.with("site.yaml", "id: poisons", "id: dentist");
        assertThat(report()).contains("error[LP112]");
    }

    @Test
    void aCardDoesNotNameOneServiceAboveAndAnotherBelow() {
        assertThat(inRoutine("""
                - action: Call {{service.poisons.phone}}
                  service: dentist
                """))
                .contains("warning[LP451]: the action names the service \"poisons\", and the card \"dentist\"");
    }

    @Test
    void emergencyAdviceNamesAServiceWithoutItsLink() {
        site.with(LEAFLET, "- you cannot speak clearly", "- you are far from {{service.dentist.link}}");
        assertThat(report()).contains("error[LP401]").contains("write {{service.dentist.name}}");
    }
}

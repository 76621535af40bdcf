package org.leafpress.check.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;

/** People copy the command from a message into a shell: it must do there what it says, and nothing else. */
class SignCommandTest {
    private static final Place PLACE = Place.file("topics/cramps/topic.yaml");

    @Test
    void aPostIsNamedAsItIs() {
        assertThat(command("Dr Who's deputy; head (A & B) *"))
                .isEqualTo("mvn leafpress:sign -Dleafpress.topic=cramps -Dleafpress.role=clinical-reviewer"
                        + " -Dleafpress.language=ur -Dleafpress.post=\"Dr Who's deputy; head (A & B) *\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "$(rm -r .)", "`", "\"", "\\", "!", "%"})
    void aPostThatAShellWouldChangeIsLeftToTheReader(String sign) {
        for (String post : new String[] {sign + "Lead", "Lead " + sign + " nurse", "Lead" + sign}) {
            assertThat(command(post)).as(post).endsWith(" -Dleafpress.post=\"...\"");
        }
    }

    private static String command(String post) {
        return SignCommand.of(
                new TopicId("cramps"),
                new SignOff(
                        PLACE,
                        Role.CLINICAL_REVIEWER,
                        new Text(post, PLACE),
                        new Day(LocalDate.of(2026, 2, 1), PLACE),
                        new LanguageTag("ur"),
                        new Text("v1-0", PLACE)));
    }
}

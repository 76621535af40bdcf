package org.leafpress.model.governance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;

/** Who signs types their name or post in more than one way. */
class SignerNamesTest {
    /** Two posts, whether they are the same, and whether they may be. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Ward sister; sister, WARD; true; false
            The ward sister; Ward-sister; true; false
            Ward sister, ward 4; Ward 4 sister; true; false
            Maya Osei RN; Maya Osei; true; false
            Prof Maya Osei (author); Osei, Maya (approver); true; false
            M. Osei; Maya Osei; false; true
            Consultant; Consultant neurologist; false; true
            Staff nurse; Staff nurse (ward 4); false; true
            Medical director; Deputy medical director; false; false
            Medical director; Acting medical director; false; false
            Ward sister 1; Ward sister 2; false; false
            Lead nurse; Lead pharmacist; false; false
            """)
    void postsAreComparedAsPeopleTypeThem(String one, String other, boolean same, boolean maybe) {
        assertThat(SignerNames.areSame(text(one), text(other))).isEqualTo(same);
        assertThat(SignerNames.mayBeSame(text(one), text(other))).isEqualTo(maybe);
        assertThat(SignerNames.mayBeSame(text(other), text(one))).isEqualTo(maybe);
    }

    private static Text text(String words) {
        return new Text(words, Place.file("topic.yaml"));
    }
}

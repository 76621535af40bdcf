package org.leafpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.diagnostic.Code;

class RuleBookTest {
    private static final RuleBook RULES = RuleBook.read();

    @ParameterizedTest
    @EnumSource(Code.class)
    void everyCodeHasAnExplanationAndARemedyWithoutMarkup(Code code) {
        RuleBook.Rule rule = RULES.of(code);
        assertThat(rule.plainExplanation())
                .isNotEmpty()
                .allSatisfy(paragraph -> assertThat(withoutExamples(paragraph))
                        .isNotBlank()
                        .doesNotContainPattern("^(Error|Warning|Info)\\.")
                        .doesNotContain("](", "**", "`", "###"));
        assertThat(withoutExamples(rule.plainRemedy())).isNotBlank().doesNotContain("](", "**", "`", "Remedy");
    }

    /** What is said of Markdown shows some, in quotes. */
    private static String withoutExamples(String text) {
        return text.replaceAll("\"[^\"]*\"", "");
    }
}

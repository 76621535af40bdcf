package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleCommentsTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "p{} /* all */ q{} | p{}  q{}",
                "a::before { content: \"/* no */\" } | a::before { content: \"/* no */\" }",
                "a { content: '\\'/*' } /* x */ | a { content: '\\'/*' }",
                "/*! licence */ p{} | /*! licence */ p{}",
                "p{} /* never closed | p{} /* never closed",
            })
    void commentsGoAndAllElseStays(String css, String published) {
        assertThat(StyleComments.without(css).strip()).isEqualTo(published);
    }
}

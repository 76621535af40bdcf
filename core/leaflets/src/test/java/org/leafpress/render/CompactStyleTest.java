package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactStyleTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "p{} /* all */ q{} | p{} q{}",
                "a::before { content: \"/* no ; */\" } | a::before{content:\"/* no ; */\"}",
                "a { content: '\\'/* ; ' } /* x */ | a{content:'\\'/* ; '}",
                "/*! licence ; x */ p{} | /*! licence ; x */ p{}",
                "p{} /* never closed | p{}/* never closed",
                "p  a > b {  color : red ;  margin: 0 calc(1em + 2px) } | p  a>b{color :red;margin:0 calc(1em + 2px)}",
                "a { b : c ; } i { content: \" > ;} \" ; } | a{b :c}i{content:\" > ;} \"}",
                "@media (width >= 40em) { ul > li + li { --none: ; } } | @media (width>= 40em){ul>li + li{--none:}}",
                "a, p :first-child{ content: \"x: y, z\" } | a,p :first-child{content:\"x: y, z\"}",
            })
    void whatBrowsersDoNotNeedGoesAndAllElseStays(String css, String published) {
        assertThat(CompactStyle.of(css).strip()).isEqualTo(published);
    }
}

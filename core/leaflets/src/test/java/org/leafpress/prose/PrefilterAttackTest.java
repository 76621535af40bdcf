package org.leafpress.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No expression that Java takes loses a match behind a prefilter, whatever it is made of. */
class PrefilterAttackTest {
    private static final int EXPRESSIONS = 20_000;

    /** What is easily mistaken, each with a text in which it matches. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '\u00a6',
            ignoreLeadingAndTrailingWhitespace = false,
            quoteCharacter = '\u00b0',
            value = {
                "x(?>a:b)¦xa:b",
                "x(?>(a:)b|c)¦xa:b",
                "(?>(a)b|c)d¦cd",
                "(?x) a b # all of it¦ab",
                "(?x: a b )c¦abc",
                "a(?x)b c¦abc",
                "(?U)\\d mg¦\u0663 mg",
                "(?iU)k\\w¦\u212A\u00e9",
                "[\\d-x]y¦-y",
                "[\\d-x]y¦xy",
                "[a-[b]]c¦-c",
                "[a-z&&[^b]]c¦ac",
                "[a-d[m-p]]x¦nx",
                "[]a]b¦]b",
                "[^]a]b¦cb",
                "[\\Qa]\\E]b¦]b",
                "\\0101b¦Ab",
                "\\cAb¦\u0001b",
                "\\N{LATIN SMALL LETTER A}b¦ab",
                "(a)(b)(c)(d)(e)(f)(g)(h)(i)(j)(k)\\11¦abcdefghijkk",
                "(a)\\10¦aa0",
                "a\\b{g}b¦ab",
                "a{2}{3}b¦aab",
                "{2}[ab]c¦ac",
                "x|{1}-¦-",
                "(?:{3}a|b)c¦ac",
                "x\\Qab\\E?c¦xac",
                "x\\Qab\\E{2}¦xabb",
                "x\\Qa.b¦xa.b",
                "\\\\Qa¦\\Qa",
                "\\Q\\\\E¦\\",
                "\\Qa\\Eb\\Q(c\\E¦ab(c",
                "(?<=;){2}-¦;-",
                "(?<=;)?-¦-",
                "a(?<=a)b¦ab",
                "(?<![\\p{L}\\d&&\\p{IsLatin}])to¦\u044fto",
                "(?<![\\p{L}\\d])to¦\u0663to",
                "(?<![\\p{L}\\d])to¦\u0345to",
                "(?<![\\p{L}\\d])(?:\\(?to|by)¦(to",
                "(?<![\\p{L}\\d])\\.?5 mg¦a .5 mg",
                "(?i)\u0130mg¦\u0130MG",
                "(?iu)KISS¦\u212Ai\u017F\u017F",
                "(?iu)\u03a3\u03b1\u03c3¦\u03c2\u0391\u03a3",
                "(?iu)-\u03b9¦-\u0345",
                "(?iu)[a-z]{3}¦\u017F\u212Aa",
                "(?i:ab)c(?-i:d)¦ABcd",
                "(?:|a)b¦b",
                "(?:a|)+b¦b",
                "a{0}b¦b",
                "a{0,}+b¦aab",
                "(?:ab){2,3}?c¦ababc",
                "((a)|(b))+c¦abac",
                "\ud83d\ude00{2}x¦\ud83d\ude00\ud83d\ude00x",
                "(?iu)\\Q\ud801\udc00\\E¦\ud801\udc28",
                "[\ud83d\ude00-\ud83d\ude4f]x¦\ud83d\ude01x",
                "[\\uD83D\\uDE00]x¦\ud83d\ude00x",
                "\\x{1F600}x¦\ud83d\ude00x",
                "e\\x{301}¦e\u0301",
                "\\p{L}\\pN\\PL¦a1-",
                "(?<word>a|b)\\k<word>¦bb",
                "(?=.*mg)5¦5 mg",
                "(?=a|b)(?!bc)..¦ad",
                "\\R\\X\\hx¦\u2028a\u00a0x"
            })
    void nothingIsLostThatIsEasilyMistaken(String regex, String text) {
        TextPattern pattern = TextPattern.of(regex);
        assertThat(pattern.matcher(text).find()).as("%s matches", regex).isTrue();
        assertThat(finds(pattern, text)).as("%s behind a prefilter", regex).isTrue();
    }

    @Test
    void nothingIsLostOfExpressionsMadeAtRandom() {
        Invented invented = new Invented(new Random(EXPRESSIONS));
        int matches = 0;
        int helpful = 0;
        for (int i = 0; i < EXPRESSIONS; i++) {
            Invented.Expression expression = invented.alternatives(3);
            TextPattern pattern;
            try {
                pattern = i % 2 == 0 ? TextPattern.of(expression.regex()) : TextPattern.ofAnyCase(expression.regex());
            } catch (PatternSyntaxException e) {
                continue; // such as a lookbehind without end
            }
            for (String text : invented.around(expression.match())) {
                if (matches(pattern, text)) {
                    matches++;
                    assertThat(finds(pattern, text))
                            .as("%s in \"%s\" (%s)", pattern, text, pattern.pieces())
                            .isTrue();
                } else {
                    helpful += new Prefilter(List.of(pattern)).search(text).isVain() ? 1 : 0;
                }
            }
        }
        assertThat(matches).isGreaterThan(EXPRESSIONS);
        assertThat(helpful).isGreaterThan(EXPRESSIONS / 50);
    }

    private static boolean matches(TextPattern pattern, String text) {
        try {
            return pattern.matcher(text).find();
        } catch (IndexOutOfBoundsException e) {
            return false; // Java 17 looks beyond the end of a text for what a group in any case matched
        }
    }

    private static boolean finds(TextPattern pattern, String text) {
        return new Prefilter(List.of(pattern)).search(text).matcher(pattern).find();
    }

    /** Expressions of all that there is, each with something that it is meant to match. */
    private static final class Invented {
        private static final String SIGNS =
                "abkKsS\u017F\u212AiI\u0130\u0131\u00df\u1e9e\u03c3\u03c2\u03a3\u00e9\u00c9'\u2019.-0\u0663 \u00a0\u0301\u0345;_(";

        /** Classes, and one of what each matches. */
        private static final List<String> CLASSES = List.of(
                "[a-c]",
                "b",
                "[^ab]",
                "x",
                "\\d",
                "7",
                "[\\d-]",
                "-",
                "[\\d-x]",
                "-",
                "[a&&[ab]]",
                "a",
                "[a-c[x-z]]",
                "y",
                "\\p{L}",
                "\u00e9",
                "\\P{L}",
                "1",
                "[\\x{80}-\\x{BF}]",
                "\u00a0",
                "[^\\p{ASCII}]",
                "\u00e9",
                "\\p{IsCyrillic}",
                "\u044f",
                "[\\Qa]\\E]",
                "]",
                "[-a]",
                "-",
                "[a-]",
                "-",
                "\\x41",
                "A",
                "\\u0061",
                "a",
                "\\0101",
                "A",
                "\\cA",
                "\u0001",
                "\\t",
                "\t",
                ".",
                "k",
                "\\s",
                " ",
                "\\w",
                "k",
                "[\\]]",
                "]",
                "[\ud83d\ude00-\ud83d\ude4f]",
                "\ud83d\ude01",
                "\ud801\udc00",
                "\ud801\udc00",
                "\\Qa.b\\E",
                "a.b",
                "\\Q;\ud83d\ude00\\E",
                ";\ud83d\ude00",
                "[A-Z_]",
                "K",
                "\\h",
                "\u00a0",
                "[\u0100-\uffff]",
                "\u212A",
                "[k-s]",
                "s",
                "\\(",
                "(",
                "\\Qab",
                "ab",
                "[\\p{L}\\d]",
                "a");

        private static final List<String> COUNTS = List.of(
                "?", "*", "+", "{0}", "{0,2}", "{1}", "{2}", "{1,3}", "{2,}", "??", "+?", "?+", "{2}+", "{1}{2}");

        private final Random random;
        private int names;

        Invented(Random random) {
            this.random = random;
        }

        record Expression(String regex, String match) {
            Expression and(Expression next) {
                return new Expression(regex + next.regex, match + next.match);
            }
        }

        Expression alternatives(int depth) {
            Expression one = sequence(depth);
            for (int more = random.nextInt(4) - 1; more > 0; more--) {
                Expression other = random.nextInt(6) == 0 ? new Expression("", "") : sequence(depth);
                one = new Expression(
                        one.regex() + "|" + other.regex(), random.nextBoolean() ? one.match() : other.match());
            }
            return one;
        }

        private Expression sequence(int depth) {
            Expression all = new Expression("", "");
            for (int parts = 1 + random.nextInt(4); parts > 0; parts--) {
                all = all.and(counted(element(depth)));
            }
            return all;
        }

        private Expression counted(Expression one) {
            if (random.nextInt(3) > 0) {
                return one;
            }
            String count = COUNTS.get(random.nextInt(COUNTS.size()));
            int least =
                    "?*".indexOf(count.charAt(0)) >= 0 || count.startsWith("{0") ? 0 : count.startsWith("{2") ? 2 : 1;
            int times = count.equals("{0}") ? 0 : least + (count.length() > 1 ? 0 : random.nextInt(2));
            return new Expression(one.regex() + count, one.match().repeat(times));
        }

        private Expression element(int depth) {
            int kind = random.nextInt(depth == 0 ? 8 : 22);
            if (kind < 5) {
                String sign = String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
                return new Expression(".(".contains(sign) ? "\\" + sign : sign, sign);
            } else if (kind < 8) {
                int at = 2 * random.nextInt(CLASSES.size() / 2);
                return new Expression(CLASSES.get(at), CLASSES.get(at + 1));
            }
            Expression within = alternatives(depth - 1);
            return switch (kind) {
                case 8 -> new Expression("(?i:" + within.regex() + ")", within.match());
                case 9 -> new Expression("(?>" + within.regex() + ")", within.match());
                case 10 -> new Expression("(?=" + within.regex() + ")(?:" + within.regex() + ")", within.match());
                case 11 -> new Expression("(?:" + within.regex() + ")(?<=" + within.regex() + ")", within.match());
                case 12 -> new Expression("(?<=" + within.regex() + ")", within.match());
                case 13 -> new Expression("(?<![\\p{L}\\d])", " ").and(within);
                case 14 -> new Expression("(?<![\\p{L}\\p{N};])(?:" + within.regex() + ")", " " + within.match());
                case 15 -> new Expression("(?!" + within.regex() + ")", "");
                case 16 -> {
                    String name = "g" + names++;
                    yield new Expression(
                            "(?<" + name + ">" + within.regex() + ")\\k<" + name + ">",
                            within.match().repeat(2));
                }
                case 17 ->
                    new Expression(
                            List.of("\\b", "^", "$", "(?i)", "(?u)", "(?:)").get(random.nextInt(6)), "");
                case 18 -> new Expression("(?x:" + within.regex() + " \n)", within.match());
                case 19 -> new Expression("(?U:" + within.regex() + ")", within.match());
                default -> new Expression("(" + within.regex() + ")", within.match());
            };
        }

        /** Texts with what is to match, in other letters of the same kind, and texts without. */
        List<String> around(String match) {
            List<String> texts =
                    new ArrayList<>(List.of(match, "x" + match + "y", "; " + match, match.toUpperCase(Locale.ROOT)));
            StringBuilder any = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                any.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
            }
            texts.add(any.toString());
            texts.add(any + match);
            return texts;
        }
    }
}

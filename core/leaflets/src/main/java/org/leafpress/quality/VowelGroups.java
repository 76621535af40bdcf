package org.leafpress.quality;

import java.util.Locale;
import java.util.Set;

/**
 * Syllables of languages whose spelling shows them: each vowel is one, save where neighbours are spoken as one.
 */
enum VowelGroups implements Syllables {
    /**
     * Two of a, e, o stand apart, and so does an i or u with an accent; any other neighbours are one (Real Academia
     * Española, Ortografía). The u of que, qui, gue, gui is silent.
     */
    SPANISH("aeiou\u00e1\u00e9\u00ed\u00f3\u00fa\u00fc") {
        @Override
        boolean isOne(String word, int index) {
            char before = word.charAt(index - 1);
            char here = word.charAt(index);
            return !(isStrong(before) && isStrong(here)) && !isAccentedWeak(before) && !isAccentedWeak(here);
        }

        private boolean isStrong(char c) {
            return "aeo\u00e1\u00e9\u00f3".indexOf(c) >= 0;
        }

        private boolean isAccentedWeak(char c) {
            return c == '\u00ed' || c == '\u00fa';
        }

        @Override
        String spoken(String word) {
            String silent = word.replaceAll("([qg])u([ei\u00e9\u00ed])", "$1$2");
            return silent.length() > 1 && silent.endsWith("y") && isVowel(silent.charAt(silent.length() - 2))
                    ? silent.substring(0, silent.length() - 1) + "i"
                    : silent.equals("y") ? "i" : silent;
        }
    },
    /** The diphthongs and doubled vowels of German are one, all other neighbours two, as in Na-ti-on. */
    GERMAN("aeiou\u00e4\u00f6\u00fcy") {
        private static final Set<String> PAIRS =
                Set.of("aa", "ai", "au", "ay", "ee", "ei", "eu", "ey", "ie", "oo", "oi", "oy", "\u00e4u", "ou");

        @Override
        boolean isOne(String word, int index) {
            return PAIRS.contains(word.substring(index - 1, index + 1));
        }

        @Override
        String spoken(String word) {
            return word.replace("qu", "qv");
        }

        /** Three vowels are a pair and one more: Mau-er, Trau-ung. */
        @Override
        boolean pairsOnly() {
            return true;
        }
    },
    /**
     * Neighbouring vowels are one, save after an e with an acute accent or at a diaeresis: ré-action, maïs. An e at the
     * end of a word, also before s, is silent when there is another vowel; verbs' -ent cannot be told from adverbs' and
     * counts.
     */
    FRENCH("aeiouy\u00e0\u00e2\u00e4\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f6\u00f9\u00fb\u00fc\u0153\u00e6") {
        @Override
        boolean isOne(String word, int index) {
            char before = word.charAt(index - 1);
            char here = word.charAt(index);
            return before != '\u00e9' && here != '\u00ef' && here != '\u00eb' && here != '\u00fc';
        }

        @Override
        String spoken(String word) {
            String silent = word.replaceAll("([qg])u([aeiouy\u00e9\u00e8\u00ea])", "$1$2");
            int vowels = (int) silent.chars().filter(c -> isVowel((char) c)).count();
            return vowels > 1 ? silent.replaceAll("es?$", "") : silent;
        }
    };

    private final String vowels;

    VowelGroups(String vowels) {
        this.vowels = vowels;
    }

    /** True when the vowel at an index and the one before it are spoken as one. */
    abstract boolean isOne(String word, int index);

    /** The word without its silent vowels. */
    abstract String spoken(String word);

    boolean pairsOnly() {
        return false;
    }

    boolean isVowel(char c) {
        return vowels.indexOf(c) >= 0;
    }

    @Override
    public int of(String word) {
        String spoken = spoken(word.toLowerCase(Locale.ROOT));
        int count = 0;
        boolean joined = false;
        for (int i = 0; i < spoken.length(); i++) {
            if (isVowel(spoken.charAt(i))) {
                joined = i > 0 && isVowel(spoken.charAt(i - 1)) && isOne(spoken, i) && !(pairsOnly() && joined);
                count += joined ? 0 : 1;
            } else {
                joined = false;
            }
        }
        return Math.max(1, count);
    }
}

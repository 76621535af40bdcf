package org.leafpress.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Optional;

/**
 * Signs that are made of several characters and mean something as a whole only: flags of countries, figures on a key, and
 * people of a colour of skin (Unicode Technical Standard 51). Fonts for print have their parts at most, such as letters in boxes.
 */
final class EmojiSequences {
    private static final int FIRST_LETTER = 0x1F1E6;
    private static final int LAST_LETTER = 0x1F1FF;
    private static final int BLACK_FLAG = 0x1F3F4;
    private static final int FIRST_TAG = 0xE0020;
    private static final int END_OF_TAGS = 0xE007F;
    private static final char KEYCAP = '\u20E3';
    private static final char AS_PICTURE = '\uFE0F';

    /** Those of which there are flags, by what their tags spell. */
    private static final Map<String, String> PARTS_OF_COUNTRIES =
            Map.of("gbeng", "England", "gbsct", "Scotland", "gbwls", "Wales");

    private EmojiSequences() {}

    /** True if there may be one in a text. */
    static boolean mayBeIn(String text) {
        return text.indexOf(KEYCAP) >= 0 || text.indexOf('\uD83C') >= 0;
    }

    /**
     * The sign that starts at a place, and words for it.
     *
     * @param language of the words, as far as CLDR has them
     */
    static Optional<CharacterReplacement> find(String text, int start, ULocale language) {
        int first = text.codePointAt(start);
        if (first >= FIRST_LETTER && first <= LAST_LETTER) {
            return flag(text, start, language);
        }
        if (first == BLACK_FLAG) {
            return taggedFlag(text, start);
        }
        if (UCharacter.hasBinaryProperty(first, UProperty.EMOJI_MODIFIER)
                && start > 0
                && UCharacter.hasBinaryProperty(text.codePointBefore(start), UProperty.EMOJI_MODIFIER_BASE)) {
            // Print has no colours: alone, the sign for one is a box with a pattern.
            return Optional.of(new CharacterReplacement(start, start + 2, "", true));
        }
        int end = start + 1;
        if (end < text.length() && text.charAt(end) == AS_PICTURE) {
            end++;
        }
        boolean keycap = "0123456789#*".indexOf(first) >= 0 && end < text.length() && text.charAt(end) == KEYCAP;
        return keycap
                ? Optional.of(new CharacterReplacement(start, end + 1, "[" + (char) first + "]", true))
                : Optional.empty();
    }

    private static Optional<CharacterReplacement> flag(String text, int start, ULocale language) {
        int second = start + 2;
        if (second >= text.length()) {
            return Optional.empty();
        }
        int letter = text.codePointAt(second);
        if (letter < FIRST_LETTER || letter > LAST_LETTER) {
            return Optional.empty();
        }
        String code = "" + letter(text.codePointAt(start)) + letter(letter);
        return Optional.of(new CharacterReplacement(
                start,
                second + 2,
                "[" + inEnglish(language) + ULocale.getDisplayCountry("und-" + code, language) + "]",
                false));
    }

    private static char letter(int indicator) {
        return (char) ('A' + indicator - FIRST_LETTER);
    }

    /** CLDR's own name begins so; what flags are called in other languages is not in ICU. */
    private static String inEnglish(ULocale language) {
        return language.getLanguage().equals("en") ? "flag: " : "";
    }

    private static Optional<CharacterReplacement> taggedFlag(String text, int start) {
        StringBuilder tags = new StringBuilder();
        int end = start + 2;
        while (end < text.length()) {
            int tag = text.codePointAt(end);
            if (tag <= FIRST_TAG || tag > END_OF_TAGS) {
                break;
            }
            end += 2;
            if (tag == END_OF_TAGS) {
                String name = PARTS_OF_COUNTRIES.getOrDefault(tags.toString(), tags.toString());
                return Optional.of(new CharacterReplacement(start, end, "[flag: " + name + "]", false));
            }
            tags.append((char) (tag - FIRST_TAG + ' '));
        }
        return Optional.empty();
    }
}

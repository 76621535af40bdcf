package org.leafpress.typeset;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds characters that no font has, and words for them: the name of its script for a word, and its own name in Unicode for
 * a sign, in brackets. Immutable and thread-safe.
 */
public final class CharacterReplacements {
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();

    private final ULocale language;
    /** The scripts of the language, as ICU numbers them. */
    private final Set<Integer> own;

    /**
     * Words for the readers of a language.
     *
     * @param language a BCP 47 tag
     */
    public CharacterReplacements(String language) {
        this.language = ULocale.forLanguageTag(language);
        int[] scripts = UScript.getCode(this.language);
        own = scripts == null ? Set.of() : Arrays.stream(scripts).boxed().collect(Collectors.toUnmodifiableSet());
    }

    /** True for a character of a script that the language is written in. */
    public boolean isOwn(int codePoint) {
        return own.contains(UScript.getScript(codePoint));
    }

    /** The replacements for a text, in its order; none if the fonts show all of it. */
    public List<CharacterReplacement> of(String text, FontSet fonts) {
        List<CharacterReplacement> found = List.of();
        boolean sequences = EmojiSequences.mayBeIn(text);
        int done = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int end = i + Character.charCount(c);
            Optional<CharacterReplacement> replacement =
                    sequences ? EmojiSequences.find(text, i, language) : Optional.empty();
            if (replacement.isEmpty() && c >= 0x7F && !fonts.shows(c) && !isLoneSurrogate(c)) {
                replacement = Optional.of(replacement(text, done, i, fonts));
            }
            if (replacement.isPresent()) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(replacement.get());
                end = replacement.get().end();
                done = end;
            }
            i = end;
        }
        return found;
    }

    /** The text as print says it. */
    static String replace(String text, List<CharacterReplacement> replacements) {
        StringBuilder out = new StringBuilder();
        int done = 0;
        for (CharacterReplacement replacement : replacements) {
            out.append(text, done, replacement.start()).append(replacement.words());
            done = replacement.end();
        }
        return out.append(text, done, text.length()).toString();
    }

    /**
     * The replacement for a character.
     *
     * @param from where the last replacement ends
     * @param start of the character
     */
    private CharacterReplacement replacement(String text, int from, int start, FontSet fonts) {
        int c = text.codePointAt(start);
        String alike = looksAlike(c) ? COMPATIBLE.normalize(Character.toString(c)) : "";
        if (!alike.isEmpty() && alike.codePoints().allMatch(fonts::shows)) {
            return new CharacterReplacement(start, start + Character.charCount(c), alike, true);
        }
        int script = UScript.getScript(c);
        if (!UCharacter.isLetter(c) || script <= UScript.INHERITED || isOwn(c)) {
            return new CharacterReplacement(start, start + Character.charCount(c), bracketed(name(c)), false);
        }
        int end = end(text, start, script, fonts);
        boolean japanese = text.substring(start, end).codePoints().anyMatch(CharacterReplacements::isKana);
        String code = japanese ? "Jpan" : UScript.getShortName(script);
        return new CharacterReplacement(
                start(text, from, start, script),
                end,
                bracketed(ULocale.getDisplayScript("und-" + code, language)),
                false);
    }

    /** The start of the word in which a letter is missing: no word is half in letters and half in brackets. */
    private static int start(String text, int from, int at, int script) {
        int start = at;
        while (start > from && belongs(text.codePointBefore(start), script)) {
            start -= Character.charCount(text.codePointBefore(start));
        }
        return start;
    }

    /** The end of a stretch in one script that no font has; its words are told from another by spaces only. */
    private static int end(String text, int start, int script, FontSet fonts) {
        int end = start;
        boolean word = false;
        for (int i = start; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean mark = UScript.getScript(c) == UScript.INHERITED;
            if (mark || (belongs(c, script) && (word || !fonts.shows(c)))) {
                word = true;
                end = i;
            } else if (c == ' ') {
                word = false;
            } else {
                break;
            }
        }
        return end;
    }

    /** True for letters of a script and its punctuation; Japanese is written in three scripts. */
    private static boolean belongs(int c, int script) {
        return UScript.hasScript(c, script) || (isJapanese(UScript.getScript(c)) && isJapanese(script));
    }

    private static boolean isKana(int c) {
        int script = UScript.getScript(c);
        return script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }

    private static boolean isJapanese(int script) {
        return script == UScript.HAN || script == UScript.HIRAGANA || script == UScript.KATAKANA;
    }

    /** The lower-case name of a character, such as "pill"; for one without a name what kind it is, and its number. */
    private static String name(int c) {
        return UCharacter.getExtendedName(c).replaceAll("[<>]", "").toLowerCase(Locale.ROOT);
    }

    private static String bracketed(String words) {
        return "[" + words + "]";
    }

    /**
     * True if the plain letters of a character say the same. Those of a raised one do not: ten to the power of five would
     * be a hundred and five.
     */
    private static boolean looksAlike(int c) {
        return switch (UCharacter.getIntPropertyValue(c, UProperty.DECOMPOSITION_TYPE)) {
            case UCharacter.DecompositionType.NONE,
                    UCharacter.DecompositionType.SUPER,
                    UCharacter.DecompositionType.SUB,
                    UCharacter.DecompositionType.FRACTION,
                    UCharacter.DecompositionType.CIRCLE -> false;
            default -> true;
        };
    }

    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }
}

package org.leafpress.quality;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Syllables of English words by their spelling: groups of vowels, less the silent ones, more where neighbouring vowels are
 * spoken apart. {@code docs/readability.md} says how often that is wrong; a test computes it from a dictionary.
 */
final class EnglishSyllables implements Syllables {
    /** Words that the rules get wrong and leaflets use. */
    private static final Map<String, Integer> EXCEPTIONS = Map.ofEntries(
            Map.entry("anyone", 3),
            Map.entry("chocolate", 2),
            Map.entry("diabetes", 4),
            Map.entry("entire", 3),
            Map.entry("evening", 2),
            Map.entry("naked", 2),
            Map.entry("nuclear", 3),
            Map.entry("realise", 3),
            Map.entry("recipe", 3),
            Map.entry("science", 2),
            Map.entry("society", 4),
            Map.entry("suicide", 3),
            Map.entry("vegetable", 3),
            Map.entry("vegetables", 3),
            Map.entry("wednesday", 2));

    /** Vowels that are two syllables, or a syllable that has no vowel. */
    private static final Pattern MORE = any(
            "(?<![cgst])ia(?!r?ge?$)", // giant, not special or marriage
            "[cgst]ia(?=t)", // initiate
            "(?<![cghnstx])io(?!us$)", // period, not nation
            "(?<=[ct])io(?=lo)", // physiology
            "(?<![cgtx])ious$", // serious, not cautious
            "iu", // calcium
            "(?<![ct])ie(?=t|n[ct])", // diet, not patient
            "(?<=sc)ie(?=nc)", // science
            "ie(?=rs?$|st$)", // easier
            "[aeouy]i(?=ng)", // going
            "eo(?!ns?$|u|pl|pa)", // video, not surgeon or people
            "(?<![gq])ua(?!r[^aiy]|r$|de)", // usual
            "(?<![gq])ui(?=ty|to|n[eg]|d(?!e))", // fluid
            "uo(?=u)", // continuous
            "(?<![gq])ue(?=nc|nt|ls?$|ll)", // influence
            "[hs]m(?=s?$)", // spasm, rhythm
            "crea(?=t(?!ur))", // create, not creature
            "rea(?=ct)", // react
            "^re(?=u[ns]|i[nmt][cfvpt]|ite|e[lmnstvx][a-z]{3}|al[il]g|ali[st][ti]|ap[ps]|ar[mr]|ass|adj|add|affi|awak"
                    + "|auth|arran)", // reappear
            "^pre(?=e[lmx]|a[dr])", // pre-exist
            "^co(?=op|or[dp]|inc|e[dfnq]|exi)", // coordinate
            "oe(?=[mt])", // poem
            "ay(?=e[^drs]|o)", // betrayal
            "oy(?=a)", // royal
            "ire(?=[ds]$)", // tired
            "(?<=[aeiouy][bcdfgklmnprstvz])ea(?=s?$)", // nausea, not tea
            "oea(?=s?$)"); // diarrhoea

    /** Vowels that are silent. */
    private static final Pattern FEWER = any(
            "ica(?=lly)", // medically
            "(?<=[aeiou])[gq]ue(?=s?$)", // fatigue
            "[rn][gq]ue(?=s?$)", // tongue
            "busi(?=ness)",
            "(?:^|head|tooth|stomach|back|heart|ear|belly)ache(?=s$)");

    /** A silent e within a compound or before a suffix: some-thing, care-fully. */
    private static final Pattern FIRST_PART = Pattern.compile(
            "^(there|where|here|some|home|care|side|life|time|more|safe|eye|name|space|base|smoke|nine|wide|white|face"
                    + "|take|make|note|like|store|pace|else|fire|wave|nose|house|stone|ware|type|sauce|ice|live|grave"
                    + "|horse|fore(?=[cfght]|s[eh])|one|line|wake|shake|bone)"
                    + "(?=[b-df-hj-np-tv-xz][a-z])(?!ver|ved|vin|red|ns|nti)");

    private static final Pattern BEFORE_SUFFIX = Pattern.compile("([aeiouy][^aeiouy-]{1,3})e"
            + "(?=(?:ment|ful|less|ly|ness|thing|where|time|body|one|work|s?man|s?men|some|side|ty|line|land|like|way"
            + "|teen|back|house|room|ground|paper|life|board|take|over)[a-z]{0,3}$)");

    private static final Pattern SPOKEN_AFTER = Pattern.compile("[^aeiouyl]l$");
    private static final Pattern SPOKEN_ED = Pattern.compile("(?:[aeioudt]|[^aeiouylrw-][lr])ed$");
    private static final Pattern SPOKEN_ES = Pattern.compile("(?:[aeiouysxzcg]|[cs]h|[^aeiouylrw-][lr])es$");
    private static final Pattern SPOKEN_E = Pattern.compile("(?:[aeiouy]|[^aeiouylrw-][lr])e$");
    private static final Pattern HISSING = Pattern.compile("(?:s|x|z|ch|sh|ce|ge|se|ze)$");

    private static Pattern any(String... rules) {
        return Pattern.compile("(?:" + String.join(")|(?:", rules) + ")");
    }

    @Override
    public int of(String word) {
        int count = 0;
        for (String part : word.split("[-\u2010\u2011]", -1)) {
            count += part.isEmpty() ? 0 : count(part.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        }
        return Math.max(1, count);
    }

    private static int count(String word) {
        int apostrophe = word.lastIndexOf('\'');
        if (apostrophe < 0) {
            return ofLetters(word);
        }
        String before = word.substring(0, apostrophe);
        String after = word.substring(apostrophe + 1);
        if (after.equals("t") && before.endsWith("n")) {
            String verb = before.substring(0, before.length() - 1);
            return ofLetters(verb) + (verb.matches(".*[dst]") ? 1 : 0); // didn't, not can't
        }
        boolean spoken = after.equals("s")
                ? HISSING.matcher(before).find() // nurse's
                : (after.equals("ll") || after.equals("ve") || after.equals("d"))
                        && before.matches(".*[^aeiouy]"); // that'll, not we'll
        return ofLetters(before) + (spoken ? 1 : 0);
    }

    private static int ofLetters(String written) {
        String word = written.replaceAll("[^a-z\u00df-\u00ff]", "");
        Integer exception = EXCEPTIONS.get(word);
        if (exception != null) {
            return exception;
        }
        String parts = parted(plain(word));
        int count = 0;
        boolean afterVowel = false;
        String spoken = withoutSilentEnd(parts);
        for (int i = 0; i < spoken.length(); i++) {
            boolean vowel = isVowel(spoken.charAt(i));
            count += vowel && !afterVowel ? 1 : 0;
            afterVowel = vowel;
        }
        return Math.max(1, count + matches(MORE, parts) - matches(FEWER, parts));
    }

    private static String plain(String word) {
        String plain = word.replace('\u00e9', 'e').replace('\u00e8', 'e').replace('\u00ef', 'i');
        // A y before a vowel at the start is a consonant.
        return plain.length() > 1 && plain.charAt(0) == 'y' && isVowel(plain.charAt(1))
                ? "j" + plain.substring(1)
                : plain;
    }

    /** The word with a hyphen instead of each silent e within it. */
    private static String parted(String word) {
        String every = word.startsWith("every") ? "evri-" + word.substring("every".length()) : word;
        Matcher first = FIRST_PART.matcher(every);
        String begun =
                first.find() ? every.substring(0, first.end(1) - 1) + "-" + every.substring(first.end(1)) : every;
        return BEFORE_SUFFIX
                .matcher(begun)
                .replaceAll(
                        found -> SPOKEN_AFTER.matcher(found.group(1)).find() ? found.group() : found.group(1) + "-");
    }

    private static String withoutSilentEnd(String word) {
        int length = word.length();
        if (hasVowelBefore(word, length - 2)
                && ((word.endsWith("ed") && !SPOKEN_ED.matcher(word).find())
                        || (word.endsWith("es") && !SPOKEN_ES.matcher(word).find()))) {
            return word.substring(0, length - 2);
        }
        return word.endsWith("e")
                        && hasVowelBefore(word, length - 1)
                        && !SPOKEN_E.matcher(word).find()
                ? word.substring(0, length - 1)
                : word;
    }

    private static boolean hasVowelBefore(String word, int end) {
        for (int i = 0; i < end; i++) {
            if (isVowel(word.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u' || c == 'y';
    }

    private static int matches(Pattern pattern, String word) {
        Matcher matcher = pattern.matcher(word);
        int count = 0;
        while (matcher.find()) {
            count++;
        }
        return count;
    }
}

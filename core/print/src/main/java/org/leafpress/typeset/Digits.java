package org.leafpress.typeset;

import com.ibm.icu.text.NumberingSystem;
import com.ibm.icu.util.ULocale;

/**
 * The digits that a document writes numbers with: those of its language if it uses them itself, else those of ASCII.
 *
 * @param all from 0 to 9
 */
record Digits(String all) {
    private static final Digits ASCII = new Digits("0123456789");

    static Digits of(PrintDocument document) {
        ULocale locale = ULocale.forLanguageTag(document.info().language()).setKeywordValue("numbers", "native");
        NumberingSystem system = NumberingSystem.getInstance(locale);
        // The native digits of Chinese are words, which texts hold whatever they write numbers with.
        boolean digits = system.getDescription().chars().allMatch(Character::isDigit);
        if (!digits || system.isAlgorithmic() || system.getDescription().length() != ASCII.all.length()) {
            return ASCII;
        }
        Digits own = new Digits(system.getDescription());
        if (own.equals(ASCII)) {
            return ASCII;
        }
        // Records show all that is in them.
        String text = document.blocks().toString();
        return text.chars().anyMatch(c -> own.all.indexOf(c) >= 0) ? own : ASCII;
    }

    String write(int number) {
        StringBuilder out = new StringBuilder();
        for (char digit : Integer.toString(number).toCharArray()) {
            out.append(all.charAt(digit - '0'));
        }
        return out.toString();
    }
}

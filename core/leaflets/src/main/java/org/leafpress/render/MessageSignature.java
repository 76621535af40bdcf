package org.leafpress.render;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a message asks of its callers, and what it offers a language.
 *
 * @param arguments names or numbers of its arguments
 * @param plurals for every plural in it, the forms that are written out, such as {@code one} and {@code other}
 */
record MessageSignature(SortedSet<String> arguments, Set<SortedSet<String>> plurals) {
    MessageSignature {
        arguments = Collections.unmodifiableSortedSet(new TreeSet<>(arguments));
        plurals = Set.copyOf(plurals);
    }

    /**
     * The signature of a pattern.
     *
     * @throws IllegalArgumentException if it is not an ICU message
     */
    static MessageSignature of(String text) {
        MessagePattern pattern = new MessagePattern(text);
        SortedSet<String> arguments = new TreeSet<>();
        Set<SortedSet<String>> plurals = new HashSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_NUMBER, ARG_NAME -> arguments.add(pattern.getSubstring(part));
                case ARG_START -> {
                    if (part.getArgType() == MessagePattern.ArgType.PLURAL) {
                        plurals.add(forms(pattern, i));
                    }
                }
                default -> {}
            }
        }
        return new MessageSignature(arguments, plurals);
    }

    private static SortedSet<String> forms(MessagePattern pattern, int start) {
        SortedSet<String> forms = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_SELECTOR) {
                forms.add(pattern.getSubstring(part));
            } else if (part.getType() == MessagePattern.Part.Type.MSG_START
                    || part.getType() == MessagePattern.Part.Type.ARG_START) {
                // What is nested has forms of its own.
                i = pattern.getLimitPartIndex(i);
            }
        }
        return forms;
    }

    /** The plural forms that the language has by CLDR and that some plural of the message lacks. */
    SortedSet<String> missing(ULocale locale) {
        SortedSet<String> missing = new TreeSet<>();
        for (SortedSet<String> forms : plurals) {
            missing.addAll(PluralRules.forLocale(locale).getKeywords());
            missing.removeAll(forms);
        }
        return missing;
    }
}

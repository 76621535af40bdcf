package org.leafpress.render;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;

/**
 * Checks the messages of one bundle against those that the default theme has.
 *
 * @param file as findings name it
 * @param lines of the file, read only when a finding needs its place
 * @param completeFile bundle of the theme that has every key
 * @param complete its messages by key
 */
record MessageCheck(
        String file,
        Supplier<List<String>> lines,
        String completeFile,
        Map<String, String> complete,
        Diagnostics found) {
    void check(String key, String pattern, ULocale locale) {
        Optional<String> original = Optional.ofNullable(complete.get(key));
        if (original.isEmpty()) {
            report(
                    key,
                    "the theme knows no message \"" + key + "\"",
                    NearestWord.to(key, complete.keySet())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("remove it; if a template of yours needs it, add it to theme/" + completeFile));
        } else if (key.equals(Messages.METHOD)) {
            checkMethod(key, pattern);
        } else {
            check(key, pattern, original.get(), locale);
        }
    }

    private void report(String key, String message, String help) {
        found.report(Code.BAD_MESSAGE, place(key), message, help);
    }

    private void checkMethod(String key, String method) {
        if (!Messages.methods().contains(method)) {
            report(
                    key,
                    "\"" + method + "\" does not say how these words were translated",
                    "write one of " + String.join(", ", Messages.methods()));
        }
    }

    private void check(String key, String pattern, String original, ULocale locale) {
        MessageSignature signature;
        try {
            signature = MessageSignature.of(pattern);
        } catch (IllegalArgumentException e) {
            report(
                    key,
                    "a { of the message \"" + key + "\" has no }, or a } no {",
                    "delete the one that is too much, or write the one that is missing; if readers are to see one, write '{'");
            return;
        }
        SortedSet<String> wanted = MessageSignature.of(original).arguments();
        if (!signature.arguments().equals(wanted)) {
            report(
                    key,
                    "the message \"" + key + "\" has " + shown(signature.arguments()) + " where the theme gives "
                            + shown(wanted),
                    wanted.isEmpty()
                            ? "leave it out"
                            : "write each of " + shown(wanted)
                                    + " where the theme's own message in en.properties has it");
        }
        SortedSet<String> missing = signature.missing(locale);
        if (!missing.isEmpty()) {
            report(
                    key,
                    "a plural of the message \"" + key + "\" lacks the form "
                            + missing.stream().map(form -> "\"" + form + "\"").collect(Collectors.joining(", ")),
                    "the language " + locale.toLanguageTag() + " has the forms "
                            + String.join(
                                    ", ",
                                    new TreeSet<>(PluralRules.forLocale(locale).getKeywords())));
        }
    }

    private static String shown(SortedSet<String> arguments) {
        return arguments.isEmpty()
                ? "nothing to fill in"
                : arguments.stream().map(argument -> "{" + argument + "}").collect(Collectors.joining(", "));
    }

    /** The line that begins with the key. */
    private Place place(String key) {
        List<String> text = lines.get();
        for (int i = 0; i < text.size(); i++) {
            if (text.get(i).strip().matches(Pattern.quote(key) + "\\s*[=:\\s].*")) {
                return Place.at(file, i + 1, 1, Math.max(1, text.get(i).length()));
            }
        }
        return Place.file(file);
    }
}

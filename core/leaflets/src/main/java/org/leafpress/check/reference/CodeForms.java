package org.leafpress.check.reference;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.topic.CodeSystem;
import org.leafpress.prose.FoldedText;

/**
 * How the codes of clinical terminologies are written: ICD-10 (WHO, volume 2, section 2.4), ICD-10-CM (official
 * guidelines, section I.A), SNOMED CT (technical implementation guide, SCTID data type) and LOINC (users' guide).
 */
final class CodeForms {
    private static final Pattern ICD_10 = Pattern.compile("[A-Z]\\d\\d(?:\\.\\d{1,2})?");
    private static final Pattern ICD_10_CM = Pattern.compile("[A-Z]\\d[0-9AB](?:\\.[0-9A-Z]{1,4})?");
    private static final Pattern SNOMED_CT = Pattern.compile("[1-9]\\d{5,17}");
    private static final Pattern LOINC = Pattern.compile("[1-9]\\d{0,6}-\\d");
    private static final Pattern WITHOUT_POINT = Pattern.compile("([A-Z]\\d[0-9AB])([0-9A-Z]{1,4})");
    /** A term behind a SNOMED CT id; the marks of dual coding in ICD-10; a point or hyphen with nothing behind it. */
    private static final Pattern ADDED = Pattern.compile("\\|.*|[\u2020*+.-]+$");

    private static final Pattern ICD_11 =
            Pattern.compile("[0-9A-HJ-NP-Z][A-HJ-NP-Z]\\d[0-9A-HJ-NP-Z](?:\\.[0-9A-HJ-NP-Z]{1,2})?");

    private CodeForms() {}

    /** True for a code that is written as its terminology writes codes, whether or not there is such a code. */
    static boolean isWritten(String code, CodeSystem system) {
        return form(system).matcher(code).matches();
    }

    /** The code that is meant by one in other writing: with blanks, small letters, without its point and the like. */
    static Optional<String> tidied(String code, CodeSystem system) {
        String plain = FoldedText.of(code).value().replace(" ", "").toUpperCase(Locale.ROOT);
        String bare = ADDED.matcher(plain).replaceAll("");
        if (isWritten(bare, system)) {
            return Optional.of(bare);
        }
        Matcher joined = WITHOUT_POINT.matcher(bare);
        return system != CodeSystem.SNOMED_CT && system != CodeSystem.LOINC && joined.matches()
                ? Optional.of(joined.group(1) + '.' + joined.group(2)).filter(pointed -> isWritten(pointed, system))
                : Optional.empty();
    }

    /** The terminology that a code looks like one of, if it is not the one it is said to be of. */
    static Optional<String> looksLike(String code, CodeSystem said) {
        Optional<String> known = Arrays.stream(CodeSystem.values())
                .filter(system -> system != said
                        && tidied(code, system)
                                .filter(tidy -> hasCheckDigit(tidy, system))
                                .isPresent())
                .findFirst()
                .map(CodeSystem::title);
        return known.isPresent()
                ? known
                : Optional.of("ICD-11")
                        .filter(title ->
                                ICD_11.matcher(code.toUpperCase(Locale.ROOT)).matches());
    }

    /** True for a code with a right check digit, or of a terminology that has none. */
    static boolean hasCheckDigit(String code, CodeSystem system) {
        return switch (system) {
            case SNOMED_CT -> CheckDigits.fitVerhoeff(code);
            case LOINC -> CheckDigits.fitModulo10(code.replace("-", ""));
            case ICD_10, ICD_10_CM -> true;
        };
    }

    /** How codes are written, in words for an author. */
    static String inWords(CodeSystem system) {
        return switch (system) {
            case ICD_10 -> "a letter and two digits, and mostly a point and one more digit, such as R25.3";
            case ICD_10_CM -> "a letter and two digits, and mostly a point and one to four more signs, such as M79.651";
            case SNOMED_CT -> "6 to 18 digits, such as 73211009";
            case LOINC -> "up to seven digits, a hyphen and one digit, such as 2345-7";
        };
    }

    private static Pattern form(CodeSystem system) {
        return switch (system) {
            case ICD_10 -> ICD_10;
            case ICD_10_CM -> ICD_10_CM;
            case SNOMED_CT -> SNOMED_CT;
            case LOINC -> LOINC;
        };
    }
}

package org.leafpress.check.reference;

/** Check digits of clinical terminologies, which tell most slips of the hand. */
final class CheckDigits {
    /** The dihedral group of order 10: what two digits make together. */
    private static final String[] PRODUCTS = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
    };

    /** What a digit becomes at each place from the right, counted from 0. */
    private static final String[] PERMUTATIONS = {
        "0123456789", "1576283094", "5803796142", "8916043527", "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private CheckDigits() {}

    /** True for digits whose last one fits the others by Verhoeff's scheme, as in SNOMED CT. */
    static boolean fitVerhoeff(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int permuted = Character.digit(PERMUTATIONS[i % PERMUTATIONS.length].charAt(digit), 10);
            sum = Character.digit(PRODUCTS[sum].charAt(permuted), 10);
        }
        return sum == 0;
    }

    /** True for digits whose last one fits the others modulo 10 (Luhn), as in LOINC. */
    static boolean fitModulo10(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = Character.digit(digits.charAt(digits.length() - 1 - i), 10);
            int weighted = i % 2 == 0 ? digit : digit * 2;
            sum += weighted / 10 + weighted % 10;
        }
        return sum % 10 == 0;
    }
}

package org.leafpress.quality;

/** How many syllables a figure has when it is read aloud in English: as SMOG counts it, which is for English only. */
final class ReadAloud {
    private static final int[] BELOW_TWENTY = {2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 1, 3, 1, 2, 2, 2, 2, 3, 2, 2};
    private static final int HUNDRED = 2;
    private static final int THOUSAND = 2;
    private static final int POINT = 1;
    private static final int AND = 1;

    private ReadAloud() {}

    /** The syllables of a word with digits: 21 has three, 2.5 three, 111 seven. */
    static int syllables(String word) {
        int sum = 0;
        for (String part : word.replace(",", "").split("\\.", -1)) {
            String digits = part.replaceAll("[^0-9]", "");
            sum += POINT + (digits.isEmpty() ? 0 : ofDigits(digits));
        }
        return sum - POINT;
    }

    private static int ofDigits(String digits) {
        if (digits.length() > 6) {
            return digits.chars().map(digit -> BELOW_TWENTY[digit - '0']).sum();
        }
        int number = Integer.parseInt(digits);
        int thousands = number / 1000;
        int rest = number % 1000;
        return (thousands > 0 ? belowThousand(thousands) + THOUSAND : 0)
                + (rest > 0 || thousands == 0 ? belowThousand(rest) : 0);
    }

    private static int belowThousand(int number) {
        int hundreds = number / 100;
        int rest = number % 100;
        if (hundreds == 0) {
            return belowHundred(rest);
        }
        return BELOW_TWENTY[hundreds] + HUNDRED + (rest > 0 ? AND + belowHundred(rest) : 0);
    }

    private static int belowHundred(int number) {
        if (number < 20) {
            return BELOW_TWENTY[number];
        }
        int tens = number / 10 == 7 ? 3 : 2;
        return tens + (number % 10 > 0 ? BELOW_TWENTY[number % 10] : 0);
    }
}

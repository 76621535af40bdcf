package org.leafpress.prose;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.LanguageTag;

/**
 * Finds phone numbers in running text, whatever digits and signs they are written with, and leaves dates, counts, doses,
 * ranges, times, ISBN and registration numbers alone. A number is one by its form (international, or a long one with a
 * leading zero), by the numbering plan of a country of the site (libphonenumber), or by a word for calling beside it;
 * short ones always need the word, or another short one that has it. {@code PhoneNumbersTest} measures how well this
 * does. Immutable.
 */
public final class PhoneNumbers {
    /** Letters of scripts in which no word touches a number: Latin, Greek and Cyrillic. */
    static final String LETTERS = "A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff";

    /** What may be one or several numbers, with what stands between their digits. */
    private static final Pattern RUN = Pattern.compile("(?<![" + LETTERS + "\\d_@])"
            + "(?<!\\d[.,:-])(?<![" + LETTERS + "][/=_@-])"
            + "(?:\\(?0\\d{2,5}\\)? ?/ ?\\d(?:[ -]{0,2}+\\d)*+|\\+?\\(?\\d(?:[ ().-]{0,3}+\\d)*+)"
            + "(?![" + LETTERS + "\\d%_@]|[.,:-]\\d)");

    private static final Pattern GROUP = Pattern.compile("[^ ]+");
    private static final Pattern NO_NUMBER = Pattern.compile(String.join(
            "|",
            // Dates and years.
            "(?:19|20)\\d\\d(?:[ ./-]{1,3}\\d{1,4}){1,2}",
            "\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d(?: ?- ?\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d\\d)?",
            // Times, ranges, decimals.
            "\\d{1,2}[.]\\d\\d ?- ?\\d{1,2}[.]\\d\\d",
            "(\\d{1,6}) ?- ?(?!0)\\d{1,6}",
            "\\d+[.]\\d+(?: ?- ?\\d+[.]\\d+)?",
            // ISBN.
            "97[89][ -]?(?:\\d[ -]?){10}"));

    private static final Pattern THOUSANDS = Pattern.compile("[1-9]\\d{0,2}(?:[ .]\\d{3})+");
    private static final Pattern STRONG = Pattern.compile("\\(?0\\d{2}|\\+");
    private static final Pattern PAIR = Pattern.compile("[ ,/(]*(?:[\\p{L}\\p{M}&]{1,8} ?){0,2}[ ,/(]*");

    private static final Pattern ALTERNATIVE = Pattern.compile(
            "[ ,)]{0,2}(?:or|and|oder|und|ou|et|o|u|y|e|lub|albo|i|oraz|neu|nau|a|ac|sau|\u0219i|veya|ve|ama|ili|\u0438\u043B\u0438|\u0430\u0431\u043E"
                    + "|\u0623\u0648|\u0648|\u06CC\u0627|\u06CC\u0627 \u0628\u0647|\u0627\u0648\u0631|\u09AC\u09BE|\u0985\u09A5\u09AC\u09BE|\u6216|\u6216\u8005|\u548C|/) {0,2}",
            Pattern.CASE_INSENSITIVE);

    /** Numbers for help that are the same all over Europe, such as 116 117. */
    private static final Pattern HARMONISED = Pattern.compile("116\\d{3}");

    /** What stands before a number that a label announces, and begins the words behind one that counts. */
    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\p{M}] ?[:\uff1a] ?$");

    private static final Pattern WORD = Pattern.compile("^ ?[\\p{L}\\d]");

    /** Numbers for emergencies and urgent advice that readers know from several countries. */
    private static final Set<String> WELL_KNOWN = Set.of("000", "111", "112", "911", "988", "999");

    private static final int FEWEST_SHORT = 2;
    /** From so many digits on a short code need not be in the plan of its country, if a word for calling is near. */
    private static final int FEWEST_CODE = 5;

    private static final int FEWEST_LONG = 7;
    private static final int FEWEST_IN_PLAN = 8;
    private static final int FEWEST_WITH_ZERO = 9;
    private static final int MOST_WITH_ZERO = 12;
    /** ITU-T E.164. */
    private static final int MOST = 15;

    private static final int MOST_GROUPS = 8;
    /** How far to look for words beside a number, in UTF-16 units. */
    private static final int WINDOW = 60;

    private static final int LONGEST_ADDRESS = 200;
    private static final int LONGEST_BETWEEN = 24;

    private final CallWords words;
    private final Set<String> regions;
    private final Set<String> known;

    /**
     * Looks at texts of one language.
     *
     * @param regions countries whose numbers are to be expected, as two capital letters
     * @param known digits of the site's own numbers
     */
    public PhoneNumbers(LanguageTag language, Set<String> regions, Set<String> known) {
        this.words = CallWords.of(language);
        this.regions = Set.copyOf(regions);
        this.known = Set.copyOf(known);
    }

    /**
     * A number in a text.
     *
     * @param start index of its first UTF-16 unit
     * @param end index after its last
     * @param digits see {@link PhoneNumbers#digits}
     */
    public record Found(int start, int end, String digits) {}

    /** A number as it is dialled: the digits 0 to 9, after a plus sign if it has one; a zero in brackets is left out then. */
    public static String digits(String number) {
        return digitsOf(plain(FoldedText.of(number).value()));
    }

    private static String digitsOf(String plain) {
        boolean international = plain.strip().startsWith("+");
        String dialled = international ? plain.replace("(0)", "") : plain;
        StringBuilder digits = new StringBuilder(international ? "+" : "");
        for (int i = 0; i < dialled.length(); i++) {
            if (isDigit(dialled.charAt(i))) {
                digits.append(dialled.charAt(i));
            }
        }
        return digits.toString();
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    /** True for two spellings of one number, one of them perhaps with the code of its country. */
    public static boolean areSame(String one, String other) {
        return one.equals(other) || isLocalOf(one, other) || isLocalOf(other, one);
    }

    private static boolean isLocalOf(String local, String international) {
        int longestCountryCode = 3;
        return local.startsWith("0")
                && local.length() >= FEWEST_WITH_ZERO
                && international.startsWith("+")
                && international.endsWith(local.substring(1))
                && international.length() - local.length() <= longestCountryCode;
    }

    /** All numbers in a text, in order. */
    public List<Found> find(String text) {
        if (!hasDigits(text)) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        Finder finder = new Finder(plain(folded.value()));
        Matcher run = RUN.matcher(finder.text);
        while (run.find()) {
            if (run.end() - run.start() >= FEWEST_SHORT) {
                finder.addAll(run.start(), run.end());
            }
        }
        return finder.found.stream()
                .map(number -> new Found(folded.start(number.start), folded.end(number.end), number.digits))
                .toList();
    }

    private static boolean hasDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_SHORT; i++) {
            char unit = text.charAt(i);
            digits += isDigit(unit) || (unit >= 128 && Character.isDigit(unit)) ? 1 : 0;
        }
        return digits >= FEWEST_SHORT;
    }

    /** The same text with the digits of all scripts as 0 to 9. */
    private static String plain(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            if (plain[i] >= 128 && Character.isDigit(plain[i])) {
                plain[i] = Character.forDigit(Character.digit(plain[i], 10), 10);
            }
        }
        return new String(plain);
    }

    private final class Finder {
        private final String text;
        /** False when there is no word for calling anywhere, which nearly always settles short numbers. */
        private final boolean called;

        private final List<Found> found = new ArrayList<>();

        Finder(String text) {
            this.text = text;
            this.called = words.mayBeIn(text);
        }

        /** The numbers of a run: the longest that there is, then the rest. */
        void addAll(int start, int end) {
            String run = text.substring(start, end);
            if (NO_NUMBER.matcher(run).matches() || isInAddress(start)) {
                return;
            }
            if (THOUSANDS.matcher(run).matches()) {
                add(start, end);
                return;
            }
            List<int[]> groups = new ArrayList<>();
            Matcher group = GROUP.matcher(run);
            while (group.find()) {
                groups.add(new int[] {start + group.start(), start + group.end()});
            }
            int first = 0;
            boolean before = true;
            while (first < groups.size()) {
                // After something else only what looks like a number by itself begins one.
                int from = groups.get(first)[0];
                int last = before || STRONG.matcher(text).region(from, end).lookingAt()
                        ? Math.min(groups.size(), first + MOST_GROUPS) - 1
                        : first - 1;
                while (last >= first && !add(from, groups.get(last)[1])) {
                    last--;
                }
                before = last >= first;
                first = Math.max(first, last) + 1;
            }
        }

        /** True within a web or mail address. */
        private boolean isInAddress(int start) {
            String before = text.substring(Math.max(0, start - LONGEST_ADDRESS), start);
            before = before.substring(before.lastIndexOf(' ') + 1);
            return before.indexOf('@') >= 0
                    || (before.indexOf('/') >= 0 && before.chars().anyMatch(Character::isLetter));
        }

        private boolean add(int from, int end) {
            // A bracket that does not close belongs to the sentence.
            int start = text.charAt(from) == '(' && text.substring(from, end).indexOf(')') < 0 ? from + 1 : from;
            String number = text.substring(start, end);
            String digits = digitsOf(number);
            if (!isDigit(number.charAt(number.length() - 1))
                    || digits.length() < FEWEST_SHORT
                    || NO_NUMBER.matcher(number).matches()
                    || !isNumber(number, digits, start, end)) {
                return false;
            }
            found.add(new Found(start, end, digits));
            return true;
        }

        private boolean isNumber(String number, String digits, int start, int end) {
            boolean isShort = digits.length() < FEWEST_LONG;
            if (isShort && !called && !isWellKnown(digits)) {
                return false;
            }
            String before = text.substring(Math.max(0, start - WINDOW), start);
            String after = text.substring(end, Math.min(text.length(), end + WINDOW));
            if (words.counts().matcher(after).find()
                    || words.names().matcher(before).find()) {
                return false;
            }
            if (isShort) {
                return isShort(number, digits, start, before, after);
            }
            return known.contains(digits)
                    || isWhole(digits)
                    || (digits.length() <= MOST
                            && (words.before().matcher(before).find()
                                    || words.after().matcher(after).find()))
                    || (digits.length() >= FEWEST_IN_PLAN
                            && !THOUSANDS.matcher(number).matches()
                            && isInPlan(number));
        }

        /** True for a number that is one by its form. */
        private boolean isWhole(String digits) {
            int length = digits.length();
            boolean international = digits.startsWith("+") || digits.startsWith("00");
            return international
                    ? length > FEWEST_WITH_ZERO && length <= MOST + 2
                    : digits.startsWith("0") && length >= FEWEST_WITH_ZERO && length <= MOST_WITH_ZERO;
        }

        private boolean isShort(String number, String digits, int start, String before, String after) {
            boolean near = words.near().matcher(before).find()
                    || words.after().matcher(after).find();
            boolean listed = isWellKnown(digits)
                    && LABEL.matcher(before).find()
                    && !WORD.matcher(after).find();
            boolean paired = !found.isEmpty()
                    && (isPair(found.get(found.size() - 1), start)
                            || (isWellKnown(digits) && isAlternative(found.get(found.size() - 1), start)));
            return (near && digits.length() >= FEWEST_CODE && number.indexOf('-') < 0)
                    || ((near || paired || listed) && isShortCode(digits));
        }

        private boolean isPair(Found last, int start) {
            return last.digits.length() < FEWEST_LONG
                    && start - last.end <= LONGEST_BETWEEN
                    && PAIR.matcher(text.substring(last.end, start)).matches();
        }

        /** True behind any number and a word for "or". */
        private boolean isAlternative(Found last, int start) {
            return ALTERNATIVE.matcher(text.substring(last.end, start)).matches();
        }

        private boolean isShortCode(String digits) {
            return isWellKnown(digits)
                    || regions.stream()
                            .anyMatch(region -> parsed(digits, region, Plans.SHORT::isValidShortNumberForRegion));
        }

        private boolean isWellKnown(String digits) {
            return known.contains(digits)
                    || WELL_KNOWN.contains(digits)
                    || HARMONISED.matcher(digits).matches();
        }

        private boolean isInPlan(String number) {
            return regions.stream().anyMatch(region -> parsed(number, region, Plans.LONG::isValidNumberForRegion));
        }
    }

    private interface Plan {
        boolean has(PhoneNumber number, String region);
    }

    /** Read when the first number needs them, which is rare. */
    private static final class Plans {
        static final PhoneNumberUtil LONG = PhoneNumberUtil.getInstance();
        static final ShortNumberInfo SHORT = ShortNumberInfo.getInstance();
    }

    private static boolean parsed(String number, String region, Plan plan) {
        try {
            return plan.has(Plans.LONG.parse(number, region), region);
        } catch (NumberParseException e) {
            return false;
        }
    }
}

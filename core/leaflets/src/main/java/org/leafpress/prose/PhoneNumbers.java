package org.leafpress.prose;

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
     * @param digits see {@link NumberForms#digits}
     */
    public record Found(int start, int end, String digits) {}

    /** All numbers in a text, in order. */
    public List<Found> find(String text) {
        if (!NumberForms.hasDigits(text)) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        Finder finder = new Finder(NumberForms.plain(folded.value()));
        Matcher run = NumberForms.RUN.matcher(finder.text);
        while (run.find()) {
            if (run.end() - run.start() >= FEWEST_SHORT) {
                finder.addAll(run.start(), run.end());
            }
        }
        return finder.found.stream()
                .map(number -> new Found(folded.start(number.start), folded.end(number.end), number.digits))
                .toList();
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
            if (NumberForms.isNone(run) || isInAddress(start)) {
                return;
            }
            if (NumberForms.THOUSANDS.matcher(run).matches()) {
                add(start, end);
                return;
            }
            List<int[]> groups = new ArrayList<>();
            Matcher group = NumberForms.GROUP.matcher(run);
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
            String digits = NumberForms.digitsOf(number);
            if (!NumberForms.isDigit(number.charAt(number.length() - 1))
                    || digits.length() < FEWEST_SHORT
                    || NumberForms.isNone(number)
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
                            && !NumberForms.THOUSANDS.matcher(number).matches()
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
            return isWellKnown(digits) || regions.stream().anyMatch(region -> NumberPlans.hasShort(digits, region));
        }

        private boolean isWellKnown(String digits) {
            return known.contains(digits)
                    || WELL_KNOWN.contains(digits)
                    || HARMONISED.matcher(digits).matches();
        }

        private boolean isInPlan(String number) {
            return regions.stream().anyMatch(region -> NumberPlans.hasLong(number, region));
        }
    }
}

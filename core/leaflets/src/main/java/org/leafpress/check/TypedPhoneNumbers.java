package org.leafpress.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Stretch;
import org.leafpress.prose.Word;

/**
 * Phone numbers are written once, in {@code site.yaml}. Hospitals with many leaflets report stale numbers as their worst
 * problem, so a number in a topic, the glossary or a text of the site is a finding: seven digits or more in groups, an international prefix, or a short
 * number after a word for calling.
 */
final class TypedPhoneNumbers implements Rule<CheckedText> {
    private static final Pattern LONG =
            Pattern.compile("(?=[+(\\d])(?<![\\d.,/])\\+?\\(?\\d(?:[\\s().-]{0,2}\\d){6,14}(?![\\d%])");
    private static final Pattern SHORT = Pattern.compile(
            "(?<=\\b(?:call|ring|dial|phone|text) )(?:999|112|911|111|000|988|116 ?\\d{3})\\b",
            Pattern.CASE_INSENSITIVE);
    /** Years and dates: 2019-2024, 2026-11-22. */
    private static final Pattern DATE =
            Pattern.compile("(?:19|20)\\d\\d[\\s./-]{1,2}\\d{1,4}(?:[\\s./-]{1,2}\\d{1,2})?");

    /** Digits of the shortest number that each pattern finds: in a text with fewer it need not look. */
    private static final int FEWEST_LONG = 7;

    private static final int FEWEST_SHORT = 3;

    @Override
    public void check(CheckedText text, Diagnostics diagnostics) {
        ModelWalk.eachStretch(text.root(), stretch -> {
            int digits = Word.digits(stretch.text());
            if (digits >= FEWEST_LONG) {
                report(LONG.matcher(stretch.text()), stretch, diagnostics);
            }
            if (digits >= FEWEST_SHORT) {
                report(SHORT.matcher(stretch.text()), stretch, diagnostics);
            }
        });
        ModelWalk.each(text.root(), Inline.Link.class, link -> {
            if (link.url().startsWith("tel:")) {
                report(link.url().substring("tel:".length()), link.place(), diagnostics);
            }
        });
    }

    private static void report(Matcher matcher, Stretch stretch, Diagnostics diagnostics) {
        while (matcher.find()) {
            if (!DATE.matcher(matcher.group()).matches()) {
                report(matcher.group(), stretch.place(matcher.start(), matcher.end()), diagnostics);
            }
        }
    }

    private static void report(String number, Place place, Diagnostics diagnostics) {
        diagnostics.report(
                Code.TYPED_PHONE_NUMBER,
                place,
                "the phone number " + number.strip() + " is typed into the text",
                "write {{contact.phone}}, {{urgent.number}} or {{emergency.number}}, so that it changes everywhere at once");
    }
}

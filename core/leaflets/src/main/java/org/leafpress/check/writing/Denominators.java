package org.leafpress.check.writing;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.prose.Passage;

/**
 * Risks that are told together are of the same number of people, so that they can be compared (CDC Clear Communication
 * Index, item 13). Looks within a part of the leaflet. Language-bound.
 */
final class Denominators implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        NumberWords numbers = draft.vocabulary().numbers();
        Map<String, String> firsts = new HashMap<>();
        numbers.odds()
                .ifPresent(pattern -> draft.numbered().stream()
                        .filter(Draft::isRunning)
                        .forEach(passage -> {
                            Matcher matcher = pattern.matcher(passage.text());
                            while (matcher.find()) {
                                if (isRisk(matcher, passage, draft)) {
                                    String first =
                                            firsts.putIfAbsent(passage.region().key(), matcher.group(2));
                                    if (first != null && !first.equals(matcher.group(2))) {
                                        diagnostics.report(
                                                Code.MIXED_DENOMINATORS,
                                                passage.place(matcher.start(), matcher.end()),
                                                "\"" + matcher.group()
                                                        + "\" is hard to compare with the risk before it, which is in "
                                                        + first,
                                                "give all risks of this part in the same number of people");
                                    }
                                }
                            }
                        }));
    }

    private static boolean isRisk(Matcher matcher, Passage passage, Draft draft) {
        long of = Long.parseLong(matcher.group(2).replace(",", ""));
        return Long.parseLong(matcher.group(1).replace(",", "")) <= of
                && draft.wordsAfter(passage.text(), matcher.end(), 1).stream()
                        .noneMatch(draft.vocabulary().numbers().times()::contains);
    }
}

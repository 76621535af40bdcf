package org.leafpress.check.writing;

import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;

/** A list has up to 7 items (CDC Clear Communication Index, item 6). */
final class ListLength implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        int most = draft.limit(Limit.LIST);
        draft.running().stream()
                .filter(passage -> draft.isSource() && passage.number().orElse(0) == most + 1)
                .forEach(passage -> diagnostics.report(
                        Code.LONG_LIST,
                        passage.place(passage.sentences().get(0)),
                        "the list has more than " + most + " items",
                        "make groups of those that belong together, or leave out what matters least"));
    }
}

package org.leafpress.check.care;

import org.leafpress.check.draft.Draft;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.PassageKind;

/**
 * Each sign of a care card finishes the sentence that the call to action begins, and stands on its own: none leans on
 * the one before it (NHS digital service manual, care cards). Language-bound.
 */
final class CareSigns implements Rule<Draft> {
    @Override
    public void check(Draft draft, Diagnostics diagnostics) {
        draft.of(PassageKind.CARE_SIGN)
                .forEach(sign -> sign.sentences().get(0).words().stream()
                        .findFirst()
                        .filter(first -> draft.vocabulary().joiners().contains(draft.lower(sign.text(first))))
                        .ifPresent(first -> diagnostics.report(
                                Code.LEANING_SIGN,
                                sign.place(first),
                                "this sign begins with \"" + sign.text(first) + "\", so it leans on another one",
                                "if this sign alone is reason enough, delete \"" + sign.text(first)
                                        + "\"; only if both must be there together, write both in one item; if you are not"
                                        + " sure, keep them apart")));
    }
}

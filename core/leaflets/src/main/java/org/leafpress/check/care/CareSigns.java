package org.leafpress.check.care;

import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.PassageKind;

/**
 * Each sign of a care card finishes the sentence that the call to action begins, and stands on its own: none leans on
 * the one before it (NHS digital service manual, care cards). Language-bound.
 */
final class CareSigns implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.of(PassageKind.CARE_SIGN)
                .forEach(sign -> sign.sentences().get(0).words().stream()
                        .findFirst()
                        .filter(first -> wording.vocabulary().joiners().contains(wording.lower(sign.text(first))))
                        .ifPresent(first -> diagnostics.report(
                                Code.LEANING_SIGN,
                                sign.place(first),
                                "this sign begins with \"" + sign.text(first) + "\", so it leans on another one",
                                "if this sign alone is reason enough, delete \"" + sign.text(first)
                                        + "\"; only if both must be there together, write both in one item; if you are not"
                                        + " sure, keep them apart")));
    }
}

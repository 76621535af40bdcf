package org.leafpress.check.writing;

import java.util.List;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.Leaflet;

/**
 * A cause whose name only clinicians know says what it is (NHS digital service manual, health literacy). Names are known
 * by their endings, as in {@link MedicalWords}. Language-bound.
 */
final class CauseNames implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        for (Cause cause : wording.leaflet().map(Leaflet::causes).orElse(List.of())) {
            String name = wording.lower(cause.name().value());
            if (cause.text().isEmpty()
                    && cause.medicalName().isEmpty()
                    && name.indexOf('(') < 0
                    && MedicalWords.isUnknown(name, wording)) {
                diagnostics.report(
                        Code.UNEXPLAINED_CAUSE,
                        cause.name().place(),
                        "the cause \"" + cause.name().value() + "\" has a medical name and no text that explains it",
                        "make the plain words its name and this its medical-name, or add text:");
            }
        }
    }
}

package org.leafpress.check.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/** Each leaflet has a code of its own. */
final class LeafletCodes implements Rule<Catalogue> {
    @Override
    public void check(Catalogue catalogue, Diagnostics diagnostics) {
        Map<String, TopicId> seen = new HashMap<>();
        for (Catalogue.Entry entry : catalogue.entries()) {
            Text code = entry.facts().code();
            Optional.ofNullable(seen.putIfAbsent(code.value(), entry.id()))
                    .ifPresent(first -> diagnostics.report(
                            Code.DUPLICATE_CODE,
                            code.place(),
                            "the topics \"" + first + "\" and \"" + entry.id() + "\" share the code " + code.value(),
                            "give the newer leaflet a code of its own, and let the other keep this one, since records of what"
                                    + " was given may name it"));
        }
    }
}

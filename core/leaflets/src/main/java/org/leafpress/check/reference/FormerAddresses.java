package org.leafpress.check.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Id;
import org.leafpress.model.TopicId;
import org.leafpress.model.site.Catalogue;

/** A former address leads to exactly one topic, and is not the address that a topic has now. */
final class FormerAddresses implements Rule<Catalogue> {
    @Override
    public void check(Catalogue catalogue, Diagnostics diagnostics) {
        Map<String, TopicId> claimed = new HashMap<>();
        for (Catalogue.Entry entry : catalogue.entries()) {
            for (Id former : entry.facts().formerAddresses()) {
                if (catalogue.find(new TopicId(former.value())).isPresent()) {
                    report(former, "is the name of a topic", diagnostics);
                } else {
                    Optional.ofNullable(claimed.putIfAbsent(former.value(), entry.id()))
                            .ifPresent(other ->
                                    report(former, "is a former address of \"" + other + "\" too", diagnostics));
                }
            }
        }
    }

    private static void report(Id former, String what, Diagnostics diagnostics) {
        diagnostics.report(
                Code.FORMER_ADDRESS,
                former.place(),
                "the former address \"" + former.value() + "\" " + what,
                "take it out of the topic to which old links should not lead");
    }
}

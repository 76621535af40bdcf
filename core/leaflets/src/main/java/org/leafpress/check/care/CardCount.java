package org.leafpress.check.care;

import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.Topic;

/** More than one card of a care level needs a stated reason (NHS digital service manual, care cards). */
final class CardCount implements Rule<Topic> {
    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        for (Leaflet leaflet : topic.leaflets().values()) {
            for (CareLevel level : CareLevel.values()) {
                check(level, leaflet.seekHelp().of(level), diagnostics);
            }
        }
    }

    private static void check(CareLevel level, List<CareCard> cards, Diagnostics diagnostics) {
        for (CareCard card : cards.subList(Math.min(1, cards.size()), cards.size())) {
            if (card.reason().isEmpty() && card.audience().isEmpty()) {
                diagnostics.report(
                        Code.SEVERAL_CARDS,
                        card.place(),
                        "this is another " + Labels.of(level) + " card without a reason",
                        "put all signs into one card if the action is the same, since a reader may stop at the first; or add"
                                + " \"for:\" and say whom this card is for; or add \"reason:\" and say why two are safer");
            }
        }
    }
}

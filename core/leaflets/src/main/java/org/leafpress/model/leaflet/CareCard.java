package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Key;
import org.leafpress.model.Neutral;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.NotShown;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * One call to action and the signs that call for it (NHS digital service manual, care cards).
 *
 * @param place where it starts in the source
 * @param action one call to action, naming one service or at most two
 * @param signs a list that stands on its own; below a sign that ends in a colon there may be a list of what comes with it
 * @param audience whom it is for, where another card of the level is for others, such as {@code Babies}
 * @param service a service of {@code site.yaml} that it sends to; its name, number, hours and link are shown
 * @param note what else to do
 * @param reason why there is more than one card of this level
 */
public record CareCard(
        Place place,
        @ReadAs(PassageKind.CARE_ACTION) Phrase action,
        @NotEmpty @ReadAs(PassageKind.CARE_SIGN) List<Prose> signs,
        @Key("for") Optional<Text> audience,
        @Neutral Optional<Ref> service,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> note,
        @NotShown Optional<Text> reason) {
    public CareCard {
        signs = List.copyOf(signs);
    }
}

package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.Key;
import org.leafpress.model.Neutral;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Something the reader can do.
 *
 * @param place where it starts in the source
 * @param id a name by which other parts refer to it, if one does
 * @param audience whom it is for, if not for everybody, such as {@code Babies}; shown as a heading
 * @param action what to do
 * @param why why it helps
 * @param how how to do it
 * @param when when to do it
 * @param caution when to take care
 * @param sources what this rests on
 */
public record ReliefStrategy(
        Place place,
        Optional<Id> id,
        @Key("for") @ReadAs(PassageKind.HEADING) Optional<Text> audience,
        @ReadAs(PassageKind.ITEM) Phrase action,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> why,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> how,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> when,
        @ReadAs(PassageKind.PARAGRAPH) Optional<Prose> caution,
        @Neutral List<Ref> sources) {
    public ReliefStrategy {
        sources = List.copyOf(sources);
    }
}

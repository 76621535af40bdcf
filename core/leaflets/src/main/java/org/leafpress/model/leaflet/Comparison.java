package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Neutral;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * Similar things side by side.
 *
 * @param place where it starts in the source
 * @param intro said before the table
 * @param firstColumn heading of the column of names, unless that is {@code Name}
 * @param columns headings of columns of the author's own
 * @param items at least one
 * @param figure a picture that shows them together
 */
public record Comparison(
        Place place,
        Optional<Prose> intro,
        @ReadAs(PassageKind.HEADING) Optional<Text> firstColumn,
        @ReadAs(PassageKind.HEADING) List<Text> columns,
        @NotEmpty List<CompareItem> items,
        @Neutral Optional<Ref> figure) {
    public Comparison {
        columns = List.copyOf(columns);
        items = List.copyOf(items);
    }
}

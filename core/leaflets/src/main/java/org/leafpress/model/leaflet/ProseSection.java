package org.leafpress.model.leaflet;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Id;
import org.leafpress.model.OrFile;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Prose;
import org.leafpress.model.text.ReadAs;

/**
 * A section of free prose.
 *
 * @param place where it starts in the source
 * @param id its anchor on the page
 * @param title its heading
 * @param warning one serious thing, in a box before all else
 * @param text written here, or in a Markdown file that {@code file} names
 */
public record ProseSection(
        Place place,
        Id id,
        @ReadAs(PassageKind.HEADING) Text title,
        Optional<Prose> warning,
        @OrFile Prose text) implements Section {}

package org.leafpress.model.translation;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;
import org.leafpress.model.Verbatim;
import org.leafpress.model.text.Fingerprint;

/**
 * What a translation was made from: {@code <language>/made-from.yaml}, which the goal {@code pin} writes. The
 * fingerprint alone decides whether a part is up to date; the text is for translators, who want to see what changed.
 *
 * @param place where it starts in the source
 * @param parts each part that was translated
 */
public record MadeFrom(Place place, List<Pin> parts) {
    public MadeFrom {
        parts = List.copyOf(parts);
    }

    /** The pin of a part. */
    public Optional<Pin> find(TextPart part) {
        return parts.stream()
                .filter(pin -> pin.part().value().equals(part.id()))
                .findFirst();
    }

    /**
     * Someone has said that a part of the translation says what this text of the source says.
     *
     * @param place where it starts in the source
     * @param part which part it is
     * @param hash fingerprint of the source's part
     * @param text the source's part, piece by piece
     */
    public record Pin(Place place, Text part, Text hash, List<Piece> text) {
        public Pin {
            text = List.copyOf(text);
        }

        /** The fingerprint, if it is one that this version takes. */
        public Optional<Fingerprint> fingerprint() {
            return Fingerprint.parse(hash.value());
        }
    }

    /**
     * A piece of the source's text.
     *
     * @param place where it starts in the source
     * @param path where it stands in the leaflet
     * @param source as Markdown
     */
    public record Piece(Place place, Text path, Verbatim source) {}
}

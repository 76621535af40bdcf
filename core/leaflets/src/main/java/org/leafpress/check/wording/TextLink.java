package org.leafpress.check.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.prose.FoldedText;

/**
 * A link in the text of a leaflet.
 *
 * @param text what the reader sees, in small letters, without typography and signs around it
 * @param target where it leads
 * @param place of its text
 */
public record TextLink(String text, String target, Place place) {
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

    /** The links among pieces of text. */
    public static List<TextLink> in(List<Inline> pieces) {
        List<TextLink> links = new ArrayList<>();
        for (Inline piece : pieces) {
            if (piece instanceof Inline.Linked link) {
                links.add(of(link));
            }
        }
        return links;
    }

    private static TextLink of(Inline.Linked link) {
        List<Inline.Run> runs = new ArrayList<>();
        ModelWalk.each(link.content(), Inline.Run.class, runs::add);
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return new TextLink(
                AROUND.matcher(FoldedText.key(text.toString(), Locale.ROOT)).replaceAll(""),
                link.target(),
                runs.isEmpty() ? link.place() : runs.get(0).place());
    }
}

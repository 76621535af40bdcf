package org.leafpress.check.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Leaflet;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.text.Inline;

/**
 * A link in the text of a leaflet.
 *
 * @param text what the reader sees, in small letters and without signs around it
 * @param target where it leads
 * @param place of its text
 */
record TextLink(String text, String target, Place place) {
    private static final Pattern AROUND = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

    /** The links of a leaflet. */
    static List<TextLink> in(Leaflet leaflet) {
        List<TextLink> links = new ArrayList<>();
        ModelWalk.each(leaflet, Inline.class, inline -> {
            if (inline instanceof Inline.Link link) {
                links.add(of(link.content(), link.url(), link.place()));
            } else if (inline instanceof Inline.TopicLink link) {
                links.add(of(
                        link.content(),
                        "topic:" + link.topic().id(),
                        link.topic().place()));
            } else if (inline instanceof Inline.TermLink link) {
                links.add(of(
                        link.content(), "term:" + link.term().id(), link.term().place()));
            } else if (inline instanceof Inline.SourceLink link) {
                links.add(of(
                        link.content(),
                        "source:" + link.source().id(),
                        link.source().place()));
            }
        });
        return links;
    }

    private static TextLink of(List<Inline> content, String target, Place otherwise) {
        List<Inline.Run> runs = new ArrayList<>();
        ModelWalk.each(content, Inline.Run.class, runs::add);
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return new TextLink(
                AROUND.matcher(text.toString().toLowerCase(Locale.ROOT)).replaceAll(""),
                target,
                runs.isEmpty() ? otherwise : runs.get(0).place());
    }
}

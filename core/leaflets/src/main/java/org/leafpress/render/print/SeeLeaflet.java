package org.leafpress.render.print;

import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.TopicId;
import org.leafpress.render.page.Edition;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.PrintXml;
import org.leafpress.render.text.PrintXmlWriter;
import org.leafpress.xml.Escape;

/** What stands on paper in place of a link to another leaflet: its title, in words of the edition's language. */
final class SeeLeaflet {
    private SeeLeaflet() {}

    /** For the leaflets that an edition has. */
    static Function<TopicId, Optional<PrintXmlWriter.Hint>> hints(Edition edition) {
        return topic -> edition.title(topic).map(title -> new PrintXmlWriter.Hint(title, words(edition, topic, title)));
    }

    private static PrintXml words(Edition edition, TopicId topic, String title) {
        StringBuilder out = new StringBuilder();
        String mark = "\uFFFC";
        String words = edition.messages().get("print.see-leaflet", mark);
        // Checks of bundles see to it that the message has its argument.
        int at = words.indexOf(mark);
        Optional<Foreign> foreign = edition.shown(topic).flatMap(edition::foreign);
        Escape.text(words.substring(0, at), out);
        foreign.ifPresent(language -> out.append("<span lang=\"")
                .append(language.language())
                .append("\" dir=\"")
                .append(language.direction())
                .append("\">"));
        Escape.text(title, out);
        foreign.ifPresent(unused -> out.append("</span>"));
        Escape.text(words.substring(at + 1), out);
        return new PrintXml(out.toString());
    }
}

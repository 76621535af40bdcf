package org.leafpress.check.subject;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.model.Text;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelIndex;

/**
 * Text as its author sees it in the file, for rules on what was typed rather than on what is said: words between marks,
 * and names and titles, which have none. A sign behind a backslash stands by itself; addresses are left out.
 *
 * @param marked whether it may have marks
 */
public record WrittenText(Inline.Run run, boolean marked) {
    static List<WrittenText> in(ModelIndex parts) {
        List<Inline> addresses = new ArrayList<>(0);
        for (Inline.Link link : parts.all(Inline.Link.class)) {
            if (isBare(link)) {
                addresses.addAll(link.content());
            }
        }
        List<WrittenText> written = new ArrayList<>();
        for (Inline.Run run : parts.all(Inline.Run.class)) {
            if (addresses.isEmpty() || !addresses.contains(run)) {
                written.add(new WrittenText(run, true));
            }
        }
        for (Text text : parts.all(Text.class)) {
            written.add(new WrittenText(new Inline.Run(text.value(), text.place()), false));
        }
        return written;
    }

    /** Its words. */
    public String words() {
        return run.text();
    }

    /** True for a link whose words are its address. */
    public static boolean isBare(Inline.Link link) {
        StringBuilder words = new StringBuilder();
        link.content().forEach(piece -> words.append(piece instanceof Inline.Run run ? run.text() : "\n"));
        return !words.isEmpty() && link.url().endsWith(words.toString());
    }
}

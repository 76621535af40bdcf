package org.leafpress.check.subject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.leafpress.model.Text;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelIndex;
import org.leafpress.prose.Prefilter;
import org.leafpress.prose.TextPattern;

/**
 * Text as its author sees it in the file, for rules on what was typed rather than on what is said: words between marks,
 * and names and titles, which have none. A sign behind a backslash stands by itself; addresses are left out.
 *
 * @param marked whether it may have marks
 * @param search for all that rules look for
 */
public record WrittenText(Inline.Run run, boolean marked, Prefilter.Search search) {
    /** Searches the runs within a model, each once. */
    static IdentityHashMap<Inline.Run, WrittenText> runs(ModelIndex parts, Prefilter sought) {
        IdentityHashMap<Inline.Run, WrittenText> runs = new IdentityHashMap<>();
        for (Inline.Run run : parts.all(Inline.Run.class)) {
            runs.put(run, new WrittenText(run, true, sought.search(run.text())));
        }
        return runs;
    }

    /** All in which anything may be found. */
    static List<WrittenText> in(ModelIndex parts, IdentityHashMap<Inline.Run, WrittenText> runs, Prefilter sought) {
        List<Inline> addresses = new ArrayList<>(0);
        for (Inline.Link link : parts.all(Inline.Link.class)) {
            if (isBare(link)) {
                addresses.addAll(link.content());
            }
        }
        List<WrittenText> written = new ArrayList<>();
        for (Inline.Run run : parts.all(Inline.Run.class)) {
            WrittenText text = Objects.requireNonNull(runs.get(run));
            if (!text.search.isVain() && !addresses.contains(run)) {
                written.add(text);
            }
        }
        for (Text name : parts.all(Text.class)) {
            Prefilter.Search search = sought.search(name.value());
            if (!search.isVain()) {
                written.add(new WrittenText(new Inline.Run(name.value(), name.place()), false, search));
            }
        }
        return written;
    }

    /** Finds where a pattern matches; it must be one that was prepared for. */
    public Matcher matcher(TextPattern pattern) {
        return search.matcher(pattern);
    }

    /** True for a link whose words are its address. */
    public static boolean isBare(Inline.Link link) {
        StringBuilder words = new StringBuilder();
        link.content().forEach(piece -> words.append(piece instanceof Inline.Run run ? run.text() : "\n"));
        return !words.isEmpty() && link.url().endsWith(words.toString());
    }
}

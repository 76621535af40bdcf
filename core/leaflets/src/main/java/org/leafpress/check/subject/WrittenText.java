package org.leafpress.check.subject;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.leafpress.model.Text;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Phrase;

/** Text as its author sees it in the file, for rules on what was typed rather than on what is said. */
public final class WrittenText {
    private WrittenText() {}

    /**
     * Visits all words between marks, and names and titles, which have none. A sign behind a backslash stands by itself;
     * addresses are left out.
     *
     * @param visitor gets the words and whether they may have marks
     */
    public static void each(Record root, BiConsumer<Inline.Run, Boolean> visitor) {
        List<Inline.Run> addresses = new ArrayList<>();
        ModelWalk.each(root, Inline.Link.class, link -> {
            if (isBare(link)) {
                link.content().forEach(piece -> addresses.add((Inline.Run) piece));
            }
        });
        ModelWalk.each(root, Inline.Run.class, run -> {
            if (addresses.isEmpty() || !addresses.contains(run)) {
                visitor.accept(run, true);
            }
        });
        ModelWalk.each(root, Text.class, text -> visitor.accept(new Inline.Run(text.value(), text.place()), false));
    }

    /** True for a link whose words are its address. */
    public static boolean isBare(Inline.Link link) {
        StringBuilder words = new StringBuilder();
        link.content().forEach(piece -> words.append(piece instanceof Inline.Run run ? run.text() : "\n"));
        return !words.isEmpty() && link.url().endsWith(words.toString());
    }

    /** The runs that start a line of the source, or follow a line break. */
    public static List<Inline.Run> lines(List<Inline> content) {
        List<Inline.Run> lines = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        Consumer<Inline.Run> next = run -> {
            int line = run.place().span().map(span -> span.line()).orElse(0);
            if (!before.contains(line)) {
                lines.add(run);
            }
            before.clear();
            before.add(line);
        };
        Inline.words(content, next, lineBreak -> before.clear(), fill -> {
            before.clear();
            fill.place().span().ifPresent(span -> before.add(span.line()));
        });
        return lines;
    }

    /** The same for each paragraph, heading and sentence. */
    public static void eachLine(Record root, Consumer<Inline.Run> visitor) {
        ModelWalk.each(root, Phrase.class, phrase -> lines(phrase.content()).forEach(visitor));
        ModelWalk.each(
                root,
                org.leafpress.model.text.Block.Paragraph.class,
                paragraph -> lines(paragraph.content()).forEach(visitor));
    }
}

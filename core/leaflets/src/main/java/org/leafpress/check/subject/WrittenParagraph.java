package org.leafpress.check.subject;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelIndex;
import org.leafpress.model.text.Phrase;

/**
 * A sentence, heading or paragraph as its author sees it in the file.
 *
 * @param owner the phrase or the paragraph
 * @param lines the runs that start a line of the source, or follow a line break
 */
public record WrittenParagraph(Record owner, List<Inline> content, List<WrittenText> lines) {
    /** Phrases before paragraphs. */
    static List<WrittenParagraph> in(ModelIndex parts, IdentityHashMap<Inline.Run, WrittenText> runs) {
        List<WrittenParagraph> all = new ArrayList<>();
        for (Phrase phrase : parts.all(Phrase.class)) {
            all.add(new WrittenParagraph(phrase, phrase.content(), lines(phrase.content(), runs)));
        }
        for (Block.Paragraph paragraph : parts.all(Block.Paragraph.class)) {
            all.add(new WrittenParagraph(paragraph, paragraph.content(), lines(paragraph.content(), runs)));
        }
        return all;
    }

    /** True where no list is possible. */
    public boolean isOnlySentence() {
        return owner instanceof Phrase;
    }

    private static List<WrittenText> lines(List<Inline> content, IdentityHashMap<Inline.Run, WrittenText> runs) {
        if (content.size() == 1 && content.get(0) instanceof Inline.Run run) {
            return List.of(Objects.requireNonNull(runs.get(run)));
        }
        List<WrittenText> lines = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        Consumer<Inline.Run> next = run -> {
            int line = run.place().span().map(span -> span.line()).orElse(0);
            if (!before.contains(line)) {
                lines.add(Objects.requireNonNull(runs.get(run)));
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
}

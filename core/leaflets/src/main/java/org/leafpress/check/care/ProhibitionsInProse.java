package org.leafpress.check.care;

import java.util.Optional;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;

/**
 * A list of what to avoid stands in {@code do-not}, where each item has a cross and says "do not" by itself. In prose only
 * its heading says so, and whoever reads an item without it takes it for advice (NHS digital service manual, do and don't
 * lists). Language-bound.
 */
final class ProhibitionsInProse implements Rule<CheckedWording> {
    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        Optional<Passage> over = Optional.empty();
        for (Passage passage : (Iterable<Passage>) wording.passages()::iterator) {
            if (passage.kind() == PassageKind.ITEM) {
                if (passage.number().orElse(0) == 1
                        && over.filter(title -> sharesRegion(title, passage)).isPresent()) {
                    report(over.get(), diagnostics);
                }
                over = Optional.empty();
            } else if (isOver(passage, wording)) {
                over = Optional.of(passage);
            } else if (passage.kind() == PassageKind.HEADING) {
                over = Optional.empty();
            }
        }
    }

    private static boolean sharesRegion(Passage title, Passage item) {
        return title.region().equals(item.region());
    }

    /** A heading, or words that lead in with a colon. */
    private static boolean isOver(Passage passage, CheckedWording wording) {
        boolean title = passage.kind() == PassageKind.HEADING;
        String words = passage.text(passage.sentences().get(passage.sentences().size() - 1));
        return (title || (passage.kind() == PassageKind.PARAGRAPH && words.endsWith(":")))
                && wording.vocabulary().care().avoidHeadings().contains(words(words, wording));
    }

    private static String words(String title, CheckedWording wording) {
        String lower = wording.lower(title).strip();
        int end = lower.length();
        while (end > 0 && ":.!…".indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        int clause = lower.lastIndexOf(", ", end);
        return lower.substring(clause < 0 ? 0 : clause + 2, end).strip();
    }

    private static void report(Passage title, Diagnostics diagnostics) {
        diagnostics.report(
                Code.PROHIBITIONS_IN_PROSE,
                title.place(0, title.text().length()),
                "a list of what not to do stands in the text, where nothing but these words says so",
                "move it to \"do-not\" below \"relief\", \"prevention\" or \"spread\", and begin each item with \"Do"
                        + " not\"");
    }
}

package org.leafpress.check.care;

import java.util.Set;
import java.util.TreeSet;
import org.leafpress.check.wording.CheckedWording;
import org.leafpress.check.wording.Vocabulary;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Placeholder;
import org.leafpress.model.ServiceValue;
import org.leafpress.model.SiteValue;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Sentence;
import org.leafpress.prose.Word;

/**
 * The heading of a care card is one call to action, to one service or at most two (NHS digital service manual, care
 * cards).
 */
final class CareActions implements Rule<CheckedWording> {
    private static final int MOST_SERVICES = 2;
    private static final Set<Placeholder> NUMBERS =
            Set.of(SiteValue.EMERGENCY_NUMBER, SiteValue.URGENT_NUMBER, SiteValue.CONTACT_PHONE);

    @Override
    public void check(CheckedWording wording, Diagnostics diagnostics) {
        wording.of(PassageKind.CARE_ACTION).forEach(action -> {
            action.sentences().stream()
                    .skip(1)
                    .filter(sentence -> asks(action, sentence, wording))
                    .findFirst()
                    .ifPresent(sentence -> {
                        diagnostics.report(
                                Code.SEVERAL_ACTIONS,
                                action.place(sentence),
                                "the care advice asks for more than one thing",
                                "keep the first here, with its {{emergency.number}} if it has one, and move the rest to"
                                        + " \"note:\" below it");
                    });
            Set<String> services = services(action, wording.vocabulary());
            if (services.size() > MOST_SERVICES) {
                diagnostics.report(
                        Code.SEVERAL_ACTIONS,
                        action.place(0, action.text().length()),
                        "the care advice names " + services.size() + " services: " + String.join(", ", services),
                        "name one service, or at most two, so that nobody has to choose while they are unwell");
            }
        });
    }

    /** False for a statement, such as "It may be one if". */
    private static boolean asks(Passage action, Sentence sentence, CheckedWording wording) {
        return sentence.words().stream()
                .findFirst()
                .filter(first ->
                        wording.vocabulary().care().statementStarts().contains(wording.lower(action.text(first))))
                .isEmpty();
    }

    private static Set<String> services(Passage action, Vocabulary vocabulary) {
        Set<String> services = new TreeSet<>();
        action.pieces()
                .forEach(piece -> piece.fill()
                        .filter(NUMBERS::contains)
                        .ifPresent(number -> services.add("{{" + number.key() + "}}")));
        action.pieces()
                .forEach(piece -> piece.fill().ifPresent(fill -> {
                    if (fill instanceof ServiceValue value) {
                        services.add("{{" + ServiceValue.PREFIX + value.service() + "}}");
                    }
                }));
        vocabulary.services().find(action.text()).stream()
                .filter(match -> action.isWritten(new Word(match.start(), match.end())))
                .forEach(match -> services.add(match.id()));
        return services;
    }
}

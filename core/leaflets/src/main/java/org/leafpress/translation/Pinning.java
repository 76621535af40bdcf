package org.leafpress.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.model.translation.Translation;
import org.leafpress.model.translation.Translation.PartStatus;
import org.leafpress.parse.TopicReader;

/**
 * Writes down that parts of a translation say what the source says as it stands. It is a person's word: nothing here
 * compares two languages.
 */
public final class Pinning {
    private final ContentLoader loader;
    private final Diagnostics diagnostics;

    /** Pins translations of content. */
    public Pinning(ContentLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
    }

    /**
     * Pins parts of a translation. Nothing is written unless every part that is named can be pinned.
     *
     * @param wanted the parts to pin; none means all that are in line with the source
     * @return the parts that are newly pinned and the state that each was in; empty if something was reported as an error
     */
    public List<PartStatus> pin(TranslationChoice choice, List<String> wanted) {
        Optional<ChosenTranslation> chosen = ChosenTranslation.find(loader, choice, diagnostics);
        return chosen.map(found -> pin(found, wanted)).orElse(List.of());
    }

    private List<PartStatus> pin(ChosenTranslation chosen, List<String> wanted) {
        List<PartStatus> pinned = new ArrayList<>();
        for (PartStatus status : chosen.parts(wanted, diagnostics)) {
            if (status.state() != PartState.MISSING && status.state() != PartState.UNEVEN) {
                pinned.add(status);
            } else if (!wanted.isEmpty()) {
                reportNotInLine(status);
            }
        }
        if (diagnostics.hasErrors() || pinned.isEmpty()) {
            return List.of();
        }
        write(chosen, pinned.stream().map(PartStatus::part).toList());
        return List.copyOf(pinned);
    }

    private void reportNotInLine(PartStatus status) {
        boolean missing = status.state() == PartState.MISSING;
        diagnostics.report(
                Code.NOT_PINNED,
                status.translation(),
                "\"" + status.part() + "\" cannot be pinned: "
                        + (missing ? "it is not translated" : "it does not have the same pieces of text as its source"),
                "bring it in line with the source at " + status.source()
                        + " first; leafpress:check lists what is amiss");
    }

    private void write(ChosenTranslation chosen, List<TextPart> pinned) {
        Map<TextPart, List<TextUnit>> source = Translation.byPart(chosen.source());
        MadeFromWriter file = new MadeFromWriter();
        Translation translation = chosen.translation();
        for (PartStatus status : translation.parts()) {
            Optional<MadeFrom.Pin> before = translation.madeFrom().flatMap(pins -> pins.find(status.part()));
            if (pinned.contains(status.part())) {
                file.add(status.part(), source.getOrDefault(status.part(), List.of()));
            } else {
                before.ifPresent(file::add);
            }
        }
        loader.folder().writer(diagnostics).write(chosen.path() + TopicReader.MADE_FROM, file.toString());
    }
}

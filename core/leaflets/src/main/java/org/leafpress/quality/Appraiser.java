package org.leafpress.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.governance.JudgedAnswer;
import org.leafpress.model.review.Instrument;

/** Goes through the items of instruments for one leaflet. */
final class Appraiser {
    private static final Comparator<JudgedAnswer> BY_WORTH = Comparator.comparing(JudgedAnswer::holds)
            .thenComparing(judged -> judged.assessment().date().date());

    private final AssessedLeaflet material;

    Appraiser(AssessedLeaflet material) {
        this.material = material;
    }

    /** One appraisal for each instrument that is meant for such a leaflet. */
    List<Appraisal> appraise() {
        List<Appraisal> appraisals = new ArrayList<>();
        for (Instrument instrument : Instrument.values()) {
            if (instrument != Instrument.DISCERN
                    || !material.leaflet().treatments().isEmpty()) {
                appraisals.add(new Appraisal(
                        instrument,
                        material.language(),
                        probes(instrument).stream().map(this::state).toList()));
            }
        }
        return appraisals;
    }

    /** The items of an instrument, in its order. */
    static List<ItemCheck> probes(Instrument instrument) {
        return switch (instrument) {
            case CLEAR_COMMUNICATION_INDEX -> ClearCommunicationIndex.ITEMS;
            case PEMAT_P -> PematP.ITEMS;
            case DISCERN -> Discern.ITEMS;
            case PIF_TICK -> PifTick.ITEMS;
        };
    }

    private ItemState state(ItemCheck probe) {
        ItemState build = probe.at(material);
        Optional<ItemState.Decided> decided =
                build instanceof ItemState.Decided found ? Optional.of(found) : Optional.empty();
        return latest(probe.item())
                .<ItemState>flatMap(judged -> Answer.parse(
                                judged.assessment().answer().value(),
                                probe.item().answers())
                        .map(answer -> judged.holds()
                                ? new ItemState.Answered(probe.item(), answer, judged.assessment(), decided)
                                : new ItemState.Lapsed(probe.item(), judged)))
                .orElse(build);
    }

    /** The latest answer to an item, one that holds before others; of those of one day, the last in the file. */
    private Optional<JudgedAnswer> latest(Item item) {
        return material.governance().answers().stream()
                .filter(judged -> judged.assessment().instrument() == item.instrument()
                        && judged.assessment().item() == item.number()
                        && judged.assessment().language().or(material.topic()::source).stream()
                                .anyMatch(material.language()::equals))
                .reduce((first, second) -> BY_WORTH.compare(first, second) > 0 ? first : second);
    }
}

package org.leafpress.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.Assessment;
import org.leafpress.model.Instrument;
import org.leafpress.model.LanguageTag;

/** Goes through the items of instruments for one leaflet. */
final class Appraiser {
    private final Material material;

    Appraiser(Material material) {
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
    static List<Probe> probes(Instrument instrument) {
        return switch (instrument) {
            case CLEAR_COMMUNICATION_INDEX -> ClearCommunicationIndex.ITEMS;
            case PEMAT_P -> PematP.ITEMS;
            case DISCERN -> Discern.ITEMS;
            case PIF_TICK -> PifTick.ITEMS;
        };
    }

    private ItemState state(Probe probe) {
        ItemState build = probe.at(material);
        Optional<ItemState.Decided> decided =
                build instanceof ItemState.Decided found ? Optional.of(found) : Optional.empty();
        return latest(probe.item())
                .<ItemState>flatMap(assessment -> Answer.parse(
                                assessment.answer().value(), probe.item().answers())
                        .map(answer -> new ItemState.Answered(probe.item(), answer, assessment, decided)))
                .orElse(build);
    }

    /** The latest answer to an item; of those of one day, the last in the file. */
    private Optional<Assessment> latest(Item item) {
        return material.topic().facts().assessments().stream()
                .filter(assessment -> assessment.instrument() == item.instrument()
                        && assessment.item() == item.number()
                        && assessment.language().orElse(sourceLanguage()).equals(material.language()))
                .reduce((first, second) ->
                        Comparator.comparing(Assessment::date).compare(first, second) > 0 ? first : second);
    }

    private LanguageTag sourceLanguage() {
        return material.site().facts().languages().get(0);
    }
}

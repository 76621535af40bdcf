package org.leafpress.render.print;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicKind;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.SectionView;

/**
 * A section without which a sheet may do harm, and that a format does not have.
 *
 * @param what is lost with it
 */
record HarmfulOmission(SectionView section, String what) {
    /** Sections with a warning, and the steps of first aid, on which the care cards rely. */
    static List<HarmfulOmission> of(Topic topic, LeafletView whole, LeafletView printed) {
        boolean firstAid =
                topic.facts().kind().filter(TopicKind.FIRST_AID::equals).isPresent();
        return whole.sections().stream()
                .filter(section -> !printed.sections().contains(section))
                .flatMap(section -> what(section, firstAid).map(what -> new HarmfulOmission(section, what)).stream())
                .toList();
    }

    private static Optional<String> what(SectionView section, boolean firstAid) {
        if (section.warning().isPresent()) {
            return Optional.of("its warning");
        }
        return firstAid && section.kind().equals(Labels.of(Part.STEPS))
                ? Optional.of("the first aid that care cards rely on")
                : Optional.empty();
    }

    Diagnostic diagnostic(PrintFormat format, Place leaflet) {
        return Diagnostic.of(
                Code.LOST_ON_SHEET,
                leaflet,
                "the " + Labels.of(format) + " does not have the section \"" + section.id() + "\", and so lacks "
                        + what,
                "take the section out of \"leave-out\" in topic.yaml, if it stands there, or name it below \"must\"; otherwise"
                        + " give the same warning in a care card or in the key points too, or in a part that the sheet has"
                        + " (docs/print.md)");
    }
}

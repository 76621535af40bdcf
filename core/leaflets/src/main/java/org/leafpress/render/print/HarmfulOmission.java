package org.leafpress.render.print;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.text.Prose;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicKind;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.SectionView;

/**
 * A section without which a sheet may do harm, and that a format does not have.
 *
 * @param what is lost with it
 * @param remedy one that stands before those that help against every loss
 */
record HarmfulOmission(SectionView section, String what, String remedy) {
    /** How much of a medicine: in these units nobody counts food or drink. */
    private static final Pattern AMOUNT = Pattern.compile(
            "\\p{Nd}[ \u00A0\u202F]?(?:mg|mcg|[\u00B5\u03BC]g|micrograms?|tablets?|capsules?)(?!\\p{L})");

    /**
     * Sections with a warning; the steps of first aid, on which the care cards rely; and how much of a medicine to take, if
     * only prose says so.
     */
    static List<HarmfulOmission> of(Topic topic, LeafletView whole, LeafletView printed) {
        boolean firstAid =
                topic.facts().kind().filter(TopicKind.FIRST_AID::equals).isPresent();
        boolean hasDose = whole.sections().stream().anyMatch(section -> is(section, Part.DOSE));
        return whole.sections().stream()
                .filter(section -> !printed.sections().contains(section))
                .flatMap(section -> of(section, firstAid, hasDose).stream())
                .toList();
    }

    private static Optional<HarmfulOmission> of(SectionView section, boolean firstAid, boolean hasDose) {
        if (section.warning().isPresent()) {
            return Optional.of(new HarmfulOmission(section, "its warning", ""));
        }
        if (firstAid && is(section, Part.STEPS)) {
            return Optional.of(new HarmfulOmission(section, "the first aid that care cards rely on", ""));
        }
        return !hasDose && section.text().filter(HarmfulOmission::tellsAmounts).isPresent()
                ? Optional.of(
                        new HarmfulOmission(
                                section,
                                "how much of a medicine to take",
                                "write how much below \"dose:\" and the rest below \"how-to-take:\", which every sheet has; or "))
                : Optional.empty();
    }

    private static boolean is(SectionView section, Part part) {
        return section.kind().equals(Labels.of(part));
    }

    private static boolean tellsAmounts(Prose text) {
        StringBuilder words = new StringBuilder();
        ModelWalk.each(text, Inline.Run.class, run -> words.append(run.text()).append(' '));
        return AMOUNT.matcher(words).find();
    }

    Diagnostic diagnostic(PrintFormat format, Place leaflet) {
        return Diagnostic.of(
                Code.LOST_ON_SHEET,
                leaflet,
                "the " + Labels.of(format) + " does not have the section \"" + section.id() + "\", and so lacks "
                        + what,
                remedy
                        + "take the section out of \"leave-out\" in topic.yaml, if it stands there, or name it below \"must\"; otherwise"
                        + " say the same in a care card or in the key points too, or in a part that the sheet has"
                        + " (docs/print.md)");
    }
}

package org.leafpress.quality;

import static org.leafpress.quality.Item.Answers.YES_NO;
import static org.leafpress.quality.ItemCheck.count;
import static org.leafpress.quality.ItemCheck.open;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.topic.Source;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.quality.ItemCheck.Group;

/**
 * The ten criteria of the PIF TICK (Patient Information Forum, criteria of June 2022). They are met by an organisation, not
 * by a leaflet, and only the Forum awards the mark; here is what one leaflet can show for each. The words are ours; the
 * numbers are theirs.
 */
final class PifTick {
    private static final Group CRITERIA = new Group(Instrument.PIF_TICK, "criteria");

    /** All criteria, in order. */
    static final List<ItemCheck> ITEMS = List.of(
            CRITERIA.person(1, "It is made by a documented process", YES_NO, PifTick::process),
            CRITERIA.person(2, "Those who make it are trained", YES_NO),
            CRITERIA.person(3, "It meets a need", YES_NO),
            CRITERIA.person(4, "It rests on sound evidence that is up to date", YES_NO, PifTick::evidence),
            CRITERIA.person(5, "Users took part", YES_NO, PifTick::users),
            CRITERIA.person(6, "It can be used by those who have it hardest", YES_NO, PifTick::inequalities),
            CRITERIA.person(7, "It is clear and easy to get at", YES_NO, ItemCheck::words),
            CRITERIA.person(8, "Users can say what they think of it", YES_NO, PifTick::feedback),
            CRITERIA.person(9, "It reaches those who need it", YES_NO),
            CRITERIA.person(10, "What it achieves is measured", YES_NO));

    private PifTick() {}

    private static ItemState process(Item item, AssessedLeaflet leaflet) {
        TopicFacts facts = leaflet.topic().facts();
        return open(
                item,
                count(facts.signOffs().size(), "sign-off", "sign-offs") + ", owner "
                        + facts.owner().value());
    }

    private static ItemState evidence(Item item, AssessedLeaflet leaflet) {
        List<Source> sources = leaflet.topic().facts().sources();
        long dated =
                sources.stream().filter(source -> source.accessed().isPresent()).count();
        return open(item, count(sources.size(), "source", "sources") + ", " + dated + " with the day it was looked at");
    }

    private static ItemState users(Item item, AssessedLeaflet leaflet) {
        List<SignOff> readers = leaflet.topic().facts().signOffs().stream()
                .filter(signOff -> signOff.role() == Role.PATIENT_READER
                        && signOff.language().equals(leaflet.language()))
                .toList();
        return open(item, count(readers.size(), "sign-off", "sign-offs") + " of patient readers");
    }

    private static ItemState inequalities(Item item, AssessedLeaflet leaflet) {
        return open(
                item,
                count(leaflet.topic().leaflets().size(), "language", "languages") + "; "
                        + text(leaflet)
                                .map(found -> "the site says how to get other formats")
                                .orElse("the site has no texts in this language"));
    }

    private static ItemState feedback(Item item, AssessedLeaflet leaflet) {
        return text(leaflet)
                .map(found -> open(item, "every page says how to tell the clinic what is wrong"))
                .orElseGet(() -> open(item));
    }

    private static Optional<SiteText> text(AssessedLeaflet leaflet) {
        return Optional.ofNullable(leaflet.site().texts().get(leaflet.language()));
    }
}

package org.leafpress.quality;

import static org.leafpress.quality.Item.Answers.RATING;
import static org.leafpress.quality.ItemCheck.count;
import static org.leafpress.quality.ItemCheck.open;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.model.leaflet.Treatment;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.text.Prose;
import org.leafpress.model.topic.Source;
import org.leafpress.quality.ItemCheck.Group;

/**
 * DISCERN, for information on treatment choices: 15 questions and an overall rating, each from 1 to 5 (Charnock, The
 * DISCERN handbook, 1998). Every rating is a person's; the build adds what it sees. The words are ours; the numbers are
 * theirs.
 */
final class Discern {
    private static final Group RELIABLE = new Group(Instrument.DISCERN, "1: is it reliable");
    private static final Group CHOICES = new Group(Instrument.DISCERN, "2: how good is it on treatment choices");
    private static final Group OVERALL = new Group(Instrument.DISCERN, "3: overall");

    /** All questions, in order. */
    static final List<ItemCheck> ITEMS = List.of(
            RELIABLE.person(1, "The aims are clear", RATING),
            RELIABLE.person(2, "It achieves its aims", RATING),
            RELIABLE.person(3, "It is relevant", RATING),
            RELIABLE.person(4, "It says what it rests on", RATING, Discern::sources),
            RELIABLE.person(5, "It says when that was published", RATING, Discern::dates),
            RELIABLE.person(6, "It is balanced", RATING),
            RELIABLE.person(
                    7,
                    "It says where there is more support",
                    RATING,
                    (item, leaflet) -> open(
                            item,
                            count(
                                    leaflet.leaflet().furtherReading().size(),
                                    "entry to read further",
                                    "entries to read further"))),
            RELIABLE.person(8, "It says what is uncertain", RATING, Discern::uncertainty),
            CHOICES.person(
                    9,
                    "It says how each treatment works",
                    RATING,
                    (item, leaflet) -> described(item, leaflet, treatment -> Optional.of(treatment.howItWorks()))),
            CHOICES.person(
                    10,
                    "It says what each treatment is good for",
                    RATING,
                    (item, leaflet) -> described(item, leaflet, Treatment::benefits)),
            CHOICES.person(
                    11,
                    "It says what the risks of each treatment are",
                    RATING,
                    (item, leaflet) -> described(item, leaflet, Treatment::risks)),
            CHOICES.person(
                    12,
                    "It says what happens without treatment",
                    RATING,
                    (item, leaflet) -> described(item, leaflet, Treatment::doingNothing)),
            CHOICES.person(13, "It says how treatments affect daily life", RATING),
            CHOICES.person(
                    14,
                    "It says that there may be more than one choice",
                    RATING,
                    (item, leaflet) ->
                            open(item, count(leaflet.leaflet().treatments().size(), "treatment", "treatments"))),
            CHOICES.person(
                    15,
                    "It supports deciding together",
                    RATING,
                    (item, leaflet) -> open(
                            item,
                            count(
                                    leaflet.leaflet()
                                            .appointment()
                                            .map(visit -> visit.ask().size())
                                            .orElse(0),
                                    "question to ask",
                                    "questions to ask"))),
            OVERALL.person(16, "How good it is overall", RATING));

    private Discern() {}

    private static ItemState sources(Item item, AssessedLeaflet leaflet) {
        List<Source> sources = leaflet.topic().facts().sources();
        return open(item, count(sources.size(), "source", "sources"));
    }

    private static ItemState dates(Item item, AssessedLeaflet leaflet) {
        List<Source> sources = leaflet.topic().facts().sources();
        long dated =
                sources.stream().filter(source -> source.accessed().isPresent()).count();
        return open(
                item,
                dated + " of " + count(sources.size(), "source", "sources") + " with the day it was looked at; "
                        + (leaflet.topic()
                                        .facts()
                                        .review()
                                        .flatMap(review -> review.last())
                                        .isPresent()
                                ? "the leaflet says when it was reviewed"
                                : "no review of the leaflet"));
    }

    private static ItemState uncertainty(Item item, AssessedLeaflet leaflet) {
        long marked = leaflet.leaflet().treatments().stream()
                .filter(treatment -> treatment.evidence().isPresent())
                .count();
        return open(
                item,
                marked + " of "
                        + count(leaflet.leaflet().treatments().size(), "treatment", "treatments")
                        + " marked with how sure it is");
    }

    private static ItemState described(Item item, AssessedLeaflet leaflet, Function<Treatment, Optional<Prose>> part) {
        List<Treatment> treatments = leaflet.leaflet().treatments();
        List<Treatment> without = AssessedLeaflet.where(
                treatments, treatment -> part.apply(treatment).isEmpty());
        return open(
                item,
                (treatments.size() - without.size()) + " of "
                        + count(treatments.size(), "treatment says", "treatments say") + " so");
    }
}

package org.leafpress.quality;

import static org.leafpress.quality.Item.Answers.YES_NO;
import static org.leafpress.quality.Item.Answers.YES_NO_OR_NOT_APPLICABLE;
import static org.leafpress.quality.ItemCheck.count;
import static org.leafpress.quality.ItemCheck.no;
import static org.leafpress.quality.ItemCheck.notApplicable;
import static org.leafpress.quality.ItemCheck.open;
import static org.leafpress.quality.ItemCheck.yes;

import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.text.PassageKind;
import org.leafpress.prose.Passage;
import org.leafpress.quality.ItemCheck.Group;

/**
 * PEMAT-P, for printable materials: 17 items on understandability and 7 on actionability (Shoemaker, Wolf and Brach,
 * Patient Education Materials Assessment Tool and user's guide, AHRQ publication 14-0002-EF, 2014). The words are ours; the
 * numbers are theirs, in which 13 and 14 belong to audiovisual materials.
 */
final class PematP {
    private static final Group CONTENT = group("understandability: content");
    private static final Group WORDS = group("understandability: word choice and style");
    private static final Group NUMBERS = group("understandability: use of numbers");
    private static final Group ORDER = group("understandability: organisation");
    private static final Group LAYOUT = group("understandability: layout and design");
    private static final Group VISUALS = group("understandability: use of visual aids");
    private static final Group ACTION = group("actionability");

    /** Longer paragraphs are no short chunks (NHS digital service manual). */
    private static final int LONGEST_PARAGRAPH = 3;

    private static final int FEWEST_SECTIONS = 3;

    /** All items, in order. */
    static final List<ItemCheck> ITEMS = List.of(
            CONTENT.person(
                    1, "The purpose is plain", YES_NO, (item, leaflet) -> open(item, "title and summary say it")),
            CONTENT.person(2, "Nothing distracts from the purpose", YES_NO),
            WORDS.person(3, "The words are everyday words", YES_NO, ItemCheck::words),
            WORDS.person(4, "Medical words are few, and explained", YES_NO),
            WORDS.person(5, "The voice is active", YES_NO),
            NUMBERS.person(6, "The numbers are clear", YES_NO_OR_NOT_APPLICABLE, ItemCheck::numbers),
            NUMBERS.person(7, "Nobody has to calculate", YES_NO),
            ORDER.either(8, "The text is in short chunks", YES_NO_OR_NOT_APPLICABLE, PematP::chunks),
            ORDER.person(
                    9,
                    "The headings tell what follows",
                    YES_NO_OR_NOT_APPLICABLE,
                    (item, leaflet) -> open(
                            item,
                            count(leaflet.passages(PassageKind.HEADING).size(), "heading", "headings")
                                    + " beside those of the theme")),
            ORDER.person(10, "The order makes sense", YES_NO),
            ORDER.either(11, "There is a summary", YES_NO_OR_NOT_APPLICABLE, PematP::summary),
            LAYOUT.either(12, "Visual cues point to what matters", YES_NO, PematP::cues),
            VISUALS.person(15, "There is a picture wherever one would help", YES_NO, PematP::figures),
            VISUALS.person(16, "The pictures support the text", YES_NO_OR_NOT_APPLICABLE, PematP::ifFigures),
            VISUALS.either(17, "The pictures have captions", YES_NO_OR_NOT_APPLICABLE, PematP::captions),
            VISUALS.person(18, "The pictures are clear", YES_NO_OR_NOT_APPLICABLE, PematP::ifFigures),
            VISUALS.person(19, "Tables are simple, with short headings", YES_NO_OR_NOT_APPLICABLE, PematP::ifTables),
            ACTION.either(20, "It names something to do", YES_NO, PematP::action),
            ACTION.person(21, "It speaks to the reader about what to do", YES_NO, PematP::strategies),
            ACTION.person(22, "What to do is in steps", YES_NO, PematP::steps),
            ACTION.either(23, "There is a tool, such as a checklist", YES_NO, PematP::tool),
            ACTION.person(24, "Calculations come with examples", YES_NO_OR_NOT_APPLICABLE),
            ACTION.person(
                    25,
                    "It says how to use charts, tables and diagrams",
                    YES_NO_OR_NOT_APPLICABLE,
                    (item, leaflet) ->
                            leaflet.figures().isEmpty() && leaflet.tables().isEmpty()
                                    ? notApplicable(item, "there are neither pictures nor tables")
                                    : open(item)),
            ACTION.person(26, "Pictures help to act wherever they could", YES_NO, PematP::figures));

    private PematP() {}

    private static Group group(String name) {
        return new Group(Instrument.PEMAT_P, name);
    }

    private static ItemState chunks(Item item, AssessedLeaflet leaflet) {
        List<Passage> tooLong = AssessedLeaflet.where(
                leaflet.passages(PassageKind.PARAGRAPH),
                passage -> passage.sentences().size() > LONGEST_PARAGRAPH);
        if (!tooLong.isEmpty()) {
            return no(item, count(tooLong.size(), "paragraph has", "paragraphs have") + " more than 3 sentences");
        }
        return leaflet.sections() < FEWEST_SECTIONS
                ? open(item, count(leaflet.sections(), "section", "sections"))
                : yes(item, leaflet.sections() + " sections, no paragraph over 3 sentences");
    }

    private static ItemState summary(Item item, AssessedLeaflet leaflet) {
        return leaflet.leaflet().keyPoints().isEmpty()
                ? no(item, "there are no key points")
                : yes(item, count(leaflet.leaflet().keyPoints().size(), "key point", "key points"));
    }

    private static ItemState cues(Item item, AssessedLeaflet leaflet) {
        return leaflet.lists().isEmpty()
                ? open(item, "the main message is set off, but there are no lists")
                : yes(item, "the main message is set off, and key points and signs are lists");
    }

    private static ItemState figures(Item item, AssessedLeaflet leaflet) {
        return open(item, count(leaflet.figures().size(), "picture", "pictures"));
    }

    private static ItemState ifFigures(Item item, AssessedLeaflet leaflet) {
        return leaflet.figures().isEmpty() ? notApplicable(item, "there are no pictures") : figures(item, leaflet);
    }

    private static ItemState captions(Item item, AssessedLeaflet leaflet) {
        if (leaflet.figures().isEmpty()) {
            return notApplicable(item, "there are no pictures");
        }
        List<FigureText> without = AssessedLeaflet.where(
                leaflet.figures(), figure -> figure.caption().isEmpty());
        return without.isEmpty()
                ? yes(item, "every picture has a caption")
                : no(item, count(without.size(), "picture has", "pictures have") + " no caption");
    }

    private static ItemState ifTables(Item item, AssessedLeaflet leaflet) {
        List<Place> tables = leaflet.tables();
        return tables.isEmpty()
                ? notApplicable(item, "there are no tables")
                : open(item, count(tables.size(), "table", "tables") + ", with headings");
    }

    private static ItemState action(Item item, AssessedLeaflet leaflet) {
        if (leaflet.strategies().isEmpty() && leaflet.cards().isEmpty()) {
            return no(item, "there is neither a care card nor a relief strategy");
        }
        return leaflet.strategies().isEmpty()
                ? yes(item, count(leaflet.cards().size(), "care card", "care cards"))
                : yes(item, count(leaflet.strategies().size(), "relief strategy", "relief strategies"));
    }

    private static ItemState strategies(Item item, AssessedLeaflet leaflet) {
        return open(item, count(leaflet.strategies().size(), "relief strategy", "relief strategies"));
    }

    private static ItemState steps(Item item, AssessedLeaflet leaflet) {
        long explained = leaflet.strategies().stream()
                .filter(strategy -> strategy.how().isPresent())
                .count();
        return open(item, explained + " of " + leaflet.strategies().size() + " relief strategies say how");
    }

    private static ItemState tool(Item item, AssessedLeaflet leaflet) {
        return leaflet.leaflet()
                .appointment()
                .filter(visit -> !visit.prepare().isEmpty() || !visit.ask().isEmpty())
                .map(visit -> yes(item, "the part on the appointment is a checklist"))
                .orElseGet(() -> open(item, "there is no checklist for the appointment"));
    }
}

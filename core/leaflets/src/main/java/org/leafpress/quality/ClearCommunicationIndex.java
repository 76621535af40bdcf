package org.leafpress.quality;

import static org.leafpress.quality.Item.Answers.YES_NO;
import static org.leafpress.quality.Item.Answers.YES_NO_OR_NOT_APPLICABLE;
import static org.leafpress.quality.ItemCheck.count;
import static org.leafpress.quality.ItemCheck.no;
import static org.leafpress.quality.ItemCheck.notApplicable;
import static org.leafpress.quality.ItemCheck.open;
import static org.leafpress.quality.ItemCheck.yes;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.leaflet.Evidence;
import org.leafpress.model.leaflet.FigureText;
import org.leafpress.model.leaflet.ReliefStrategy;
import org.leafpress.model.review.Instrument;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.quality.ItemCheck.Group;

/**
 * The CDC Clear Communication Index: 20 questions in four parts, of which B to D may not apply (Centers for Disease
 * Control and Prevention, Clear Communication Index user guide and score sheet). The words of the questions are ours; the
 * numbers are theirs. Question 17 is turned round, so that yes scores in all.
 */
final class ClearCommunicationIndex {
    private static final Group MESSAGE = group("A: main message and call to action");
    private static final Group LANGUAGE = group("A: language");
    private static final Group DESIGN = group("A: information design");
    private static final Group SCIENCE = group("A: state of the science");
    private static final Group BEHAVIOUR = group("B: behavioural recommendations");
    private static final Group NUMBERS = group("C: numbers");
    private static final Group RISK = group("D: risk");

    /** The score sheet lets a main message be up to three short sentences. */
    private static final int LONGEST_MESSAGE = 3;

    private static final int LONGEST_LIST = 7;

    /** All questions, in order. */
    static final List<ItemCheck> ITEMS = List.of(
            MESSAGE.either(1, "There is one main message", YES_NO, ClearCommunicationIndex::oneMessage),
            MESSAGE.either(
                    2,
                    "The main message comes first",
                    YES_NO,
                    (item, leaflet) -> yes(
                            item,
                            "it stands before every section; only the emergency advice and the summary come earlier")),
            MESSAGE.either(
                    3,
                    "The main message stands out",
                    YES_NO,
                    (item, leaflet) -> yes(item, "pages and prints set it off from the text around it")),
            MESSAGE.either(4, "A picture supports the main message", YES_NO, ClearCommunicationIndex::picture),
            MESSAGE.either(5, "The reader is called to act", YES_NO, ClearCommunicationIndex::callToAction),
            LANGUAGE.person(6, "Main message and call to action are in the active voice", YES_NO),
            LANGUAGE.person(7, "The words are those that the readers use", YES_NO, ItemCheck::words),
            DESIGN.either(8, "There are lists, none over 7 items", YES_NO, ClearCommunicationIndex::lists),
            DESIGN.person(
                    9,
                    "The text is in chunks of one idea with headings that fit",
                    YES_NO,
                    (item, leaflet) ->
                            open(item, count(leaflet.sections(), "section", "sections") + " with a heading")),
            DESIGN.either(10, "What matters most is summed up first", YES_NO, ClearCommunicationIndex::summary),
            SCIENCE.person(
                    11,
                    "It says what is known and what is not",
                    YES_NO,
                    (item, leaflet) -> open(item, evidence(leaflet))),
            BEHAVIOUR.either(
                    12, "It recommends what to do", YES_NO_OR_NOT_APPLICABLE, ClearCommunicationIndex::recommendation),
            BEHAVIOUR.either(13, "It says why to do it", YES_NO_OR_NOT_APPLICABLE, ClearCommunicationIndex::why),
            BEHAVIOUR.either(14, "It says how to do it", YES_NO_OR_NOT_APPLICABLE, ClearCommunicationIndex::how),
            NUMBERS.person(
                    15,
                    "The numbers are of the kind that the readers use",
                    YES_NO_OR_NOT_APPLICABLE,
                    ItemCheck::numbers),
            NUMBERS.person(16, "It says what the numbers mean", YES_NO_OR_NOT_APPLICABLE, ItemCheck::numbers),
            NUMBERS.person(17, "Nobody has to calculate", YES_NO_OR_NOT_APPLICABLE, ItemCheck::numbers),
            RISK.person(18, "It says what the risk is, how and why", YES_NO_OR_NOT_APPLICABLE),
            RISK.person(
                    19,
                    "It gives risks and benefits of what it recommends",
                    YES_NO_OR_NOT_APPLICABLE,
                    (item, leaflet) -> recommends(leaflet)
                            ? open(item)
                            : notApplicable(item, "the leaflet recommends nothing to do")),
            RISK.person(
                    20,
                    "Chances are explained in words or a picture",
                    YES_NO_OR_NOT_APPLICABLE,
                    (item, leaflet) -> leaflet.numbers().isEmpty()
                            ? notApplicable(item, "the leaflet has no numbers")
                            : open(item)));

    private ClearCommunicationIndex() {}

    private static Group group(String name) {
        return new Group(Instrument.CLEAR_COMMUNICATION_INDEX, name);
    }

    private static ItemState oneMessage(Item item, AssessedLeaflet leaflet) {
        if (leaflet.leaflet().mainMessage().isEmpty()) {
            return no(item, "there is no main-message");
        }
        Place place = leaflet.leaflet().mainMessage().get().place();
        int sentences = leaflet.wording().passages().stream()
                .filter(passage -> AssessedLeaflet.whole(passage).equals(place)
                        || passage.pieces().get(0).place().equals(place))
                .findFirst()
                .map(passage -> passage.sentences().size())
                .orElse(1);
        return sentences <= LONGEST_MESSAGE
                ? yes(item, "main-message is " + count(sentences, "sentence", "sentences"))
                : no(item, "main-message has " + sentences + " sentences, more than 3");
    }

    private static ItemState picture(Item item, AssessedLeaflet leaflet) {
        List<FigureText> figures = leaflet.figures();
        if (figures.isEmpty()) {
            return no(item, "there is no picture");
        }
        return figures.stream().allMatch(figure -> figure.caption().isEmpty())
                ? no(item, "no picture has a caption")
                : open(item, count(figures.size(), "picture", "pictures"));
    }

    private static ItemState callToAction(Item item, AssessedLeaflet leaflet) {
        if (!leaflet.cards().isEmpty()) {
            return yes(item, count(leaflet.cards().size(), "care card", "care cards") + " with a call to action");
        }
        return leaflet.strategies().isEmpty()
                ? no(item, "there is neither a care card nor a relief strategy")
                : yes(item, count(leaflet.strategies().size(), "relief strategy", "relief strategies"));
    }

    private static ItemState lists(Item item, AssessedLeaflet leaflet) {
        List<Integer> lists = leaflet.lists();
        if (lists.isEmpty()) {
            return no(item, "there are no lists");
        }
        List<Integer> tooLong = AssessedLeaflet.where(lists, length -> length > LONGEST_LIST);
        return tooLong.isEmpty()
                ? yes(item, count(lists.size(), "list", "lists") + ", none with more than 7 items")
                : no(item, count(tooLong.size(), "list has", "lists have") + " more than 7 items");
    }

    private static ItemState summary(Item item, AssessedLeaflet leaflet) {
        return leaflet.leaflet().keyPoints().isEmpty()
                ? open(item, "there is a summary but there are no key points")
                : yes(
                        item,
                        "summary, main message and "
                                + count(leaflet.leaflet().keyPoints().size(), "key point", "key points")
                                + " stand before the sections");
    }

    private static String evidence(AssessedLeaflet leaflet) {
        List<Evidence> marks = new ArrayList<>();
        ModelWalk.each(leaflet.leaflet(), Evidence.class, marks::add);
        return count(marks.size(), "statement is", "statements are") + " marked with how sure it is; "
                + count(leaflet.topic().facts().sources().size(), "source", "sources");
    }

    private static boolean recommends(AssessedLeaflet leaflet) {
        return !leaflet.strategies().isEmpty() || !leaflet.cards().isEmpty();
    }

    private static ItemState recommendation(Item item, AssessedLeaflet leaflet) {
        return recommends(leaflet)
                ? callToAction(item, leaflet)
                : notApplicable(item, "the leaflet recommends nothing to do");
    }

    private static ItemState why(Item item, AssessedLeaflet leaflet) {
        if (!recommends(leaflet)) {
            return notApplicable(item, "the leaflet recommends nothing to do");
        }
        List<ReliefStrategy> without = AssessedLeaflet.where(
                leaflet.strategies(), strategy -> strategy.why().isEmpty());
        if (!without.isEmpty()) {
            return no(item, count(without.size(), "relief strategy does", "relief strategies do") + " not say why");
        }
        return leaflet.strategies().isEmpty() ? open(item) : yes(item, "every relief strategy says why");
    }

    private static ItemState how(Item item, AssessedLeaflet leaflet) {
        if (!recommends(leaflet)) {
            return notApplicable(item, "the leaflet recommends nothing to do");
        }
        // The score sheet counts when and how to contact a clinician as directions.
        return leaflet.cards().isEmpty() ? open(item) : yes(item, "the care cards say when and how to get help");
    }
}

package org.leafpress.translation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.text.Blanks;

/** A unit of an XLIFF file while it is read: its segments, which make one text when they are in the translator's order. */
final class XliffUnit {
    /** Marks within marks beyond this are damage or malice. */
    private static final int DEEPEST = 20;

    private static final String PUT_BACK =
            "let the translator's tool put the numbered marks back as they are in the source";

    private final ExchangeText text;
    private final InlineCodes codes;
    private final RejectedTexts leftOut;
    private final List<Segment> segments = new ArrayList<>();
    private boolean faulty;

    XliffUnit(ExchangeText text, RejectedTexts leftOut) {
        this.text = text;
        this.codes = text.codes();
        this.leftOut = leftOut;
    }

    /**
     * A translation of a segment.
     *
     * @param order its place among the segments of the unit, as written; empty if it stands where its source does
     */
    record Target(String order, Place place, List<XliffMark> marks) {}

    /**
     * A segment, or what stands between two.
     *
     * @param ignorable true for what stands between segments
     * @param state as written; empty if the file does not say
     */
    record Segment(boolean ignorable, String state, List<XliffMark> source, Optional<Target> target) {
        boolean isTranslated() {
            return target.filter(found -> !isBlank(found.marks())).isPresent();
        }

        boolean isInitial() {
            return state.equals("initial");
        }

        private static boolean isBlank(List<XliffMark> marks) {
            return marks.stream()
                    .allMatch(mark -> mark instanceof XliffMark.Words words && Blanks.areAllOf(words.text()));
        }
    }

    void add(Segment segment) {
        segments.add(segment);
    }

    /** Markup that has nothing in it, by the first of some numbers that is that of such. */
    Optional<XliffMark> standalone(Place place, String... numbers) {
        return Stream.of(numbers)
                .flatMap(number -> codes.find(number).stream())
                .filter(InlineCodes::isStandalone)
                .findFirst()
                .map(code -> new XliffMark.Standalone(code, place));
    }

    /** The start of markup, by the first of some numbers that is that of such. */
    Optional<XliffMark> opening(Place place, String... numbers) {
        for (String number : numbers) {
            if (codes.find(number).orElse(null) instanceof Inline.Around around) {
                return Optional.of(new XliffMark.Opening(Integer.parseInt(number), around, place));
            }
        }
        return Optional.empty();
    }

    /** The end of markup, by the first of some numbers that is that of such. */
    Optional<XliffMark> closing(Place place, String... numbers) {
        return opening(place, numbers).map(opening -> ((XliffMark.Opening) opening).closing());
    }

    void fault(Place place, String reason) {
        faulty = true;
        leftOut.add(text.id(), Code.EXCHANGE_MARKUP, place, reason, PUT_BACK);
    }

    /** The text with what it has been translated into; empty if it was left out. */
    Optional<ReturnedText> finish(Place place) {
        List<XliffMark> source =
                segments.stream().flatMap(segment -> segment.source().stream()).toList();
        List<Inline> original = joined(source);
        List<Inline> translation = inOrder().map(this::joined).orElse(List.of());
        List<Segment> parts = segments.stream()
                .filter(part -> !part.ignorable() && !Segment.isBlank(part.source()))
                .toList();
        boolean some = parts.stream().anyMatch(Segment::isTranslated);
        boolean any = parts.stream().anyMatch(part -> part.target().isPresent());
        boolean all = parts.stream().allMatch(Segment::isTranslated);
        boolean allInitial = parts.stream().allMatch(Segment::isInitial);
        if (faulty) {
            return Optional.empty();
        } else if (!said(original).equals(said(text.source()))) {
            leftOut.add(
                    text.id(),
                    Code.EXCHANGE_SOURCE_CHANGED,
                    place,
                    "its source is no longer what was sent out; it stands at "
                            + text.unit().place(),
                    "export the text anew; a tool that knows its old translation will offer it");
        } else if (some && (!all || (!allInitial && parts.stream().anyMatch(Segment::isInitial)))) {
            leftOut.add(
                    text.id(),
                    Code.EXCHANGE_PARTLY,
                    place,
                    "it is translated only in part",
                    "translate all segments of the unit, and set none of them back to \"initial\"");
        } else {
            return Optional.of(new ReturnedText(text, any ? translation : List.of(), allInitial, place));
        }
        return Optional.empty();
    }

    /** What is translated, in the order that the translator has given the segments; empty if two want one place. */
    private Optional<List<XliffMark>> inOrder() {
        SortedMap<Integer, List<XliffMark>> row = new TreeMap<>();
        for (int i = 0; i < segments.size(); i++) {
            Segment segment = segments.get(i);
            Optional<Target> target = segment.target();
            String order = target.map(Target::order).orElse("");
            int place = order.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(order) : order.isEmpty() ? i + 1 : 0;
            List<XliffMark> marks =
                    target.map(Target::marks).orElse(segment.ignorable() ? segment.source() : List.of());
            if (place < 1 || place > segments.size() || row.putIfAbsent(place, marks) != null) {
                Place at = target.map(Target::place).orElseGet(() -> text.unit().place());
                faulty = true;
                leftOut.add(
                        text.id(),
                        Code.EXCHANGE_MARKUP,
                        at,
                        "the order of its segments is unclear: "
                                + (order.isEmpty() ? "place " + (i + 1) : "order=\"" + order + "\"")
                                + " is taken, or is none of 1 to " + segments.size(),
                        "let the translator's tool write the file again, or join the segments of the unit");
                return Optional.empty();
            }
        }
        return Optional.of(row.values().stream().flatMap(List::stream).toList());
    }

    private List<Inline> joined(List<XliffMark> row) {
        int depth = 0;
        for (XliffMark mark : row) {
            depth += mark instanceof XliffMark.Opening ? 1 : mark instanceof XliffMark.Closing ? -1 : 0;
            if (depth > DEEPEST) {
                fault(mark.place(), "the marks are nested more than " + DEEPEST + " deep");
                return List.of();
            }
        }
        XliffMark.Joined joined = XliffMark.join(row);
        joined.unmatched()
                .ifPresent(mark -> fault(
                        mark.place(),
                        mark instanceof XliffMark.Opening
                                ? "this mark has no end in the unit"
                                : "this mark ends where it has not begun, or crosses another"));
        return joined.text();
    }

    /** What a text says, for comparison. */
    private static String said(List<Inline> content) {
        return MarkdownWriter.inlines(content).strip();
    }
}

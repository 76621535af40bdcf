package org.leafpress.render.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.model.theme.Importance;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.render.view.SectionView;
import org.leafpress.typeset.LaidOut;
import org.leafpress.typeset.PageFill;
import org.leafpress.typeset.PrintDocument;
import org.leafpress.typeset.PrintSettings;
import org.leafpress.typeset.SheetFolding;

/**
 * Chooses what stands on a sheet that may have no room for all of a leaflet. What it needs is set as large as it can be, on
 * one side if that is enough; where there is no room for it even in the smallest type, essential sections give way, the
 * least important first, but none that is vital. Room that is left is filled with further sections.
 */
final class OneSheet {
    private static final int SIDES = 2;

    private static final int PANELS = 6;
    /** A panel with less on it looks empty. */
    private static final double LEAST_OF_PANEL = 1 / 3.0;
    /** After so many sections that there is no room for, there is hardly room for another. */
    private static final int MOST_FAILED = 4;

    private final SheetSections sections;
    private final Setter setter;
    private final List<PrintSettings> sizes;
    /** What has been made to set, by the anchors of its sections: most of it is tried in several sizes. */
    private final Map<List<String>, PrintDocument> documents = new HashMap<>();

    /**
     * A sheet.
     *
     * @param sizes to choose from, the largest first
     */
    OneSheet(SheetSections sections, Setter setter, List<PrintSettings> sizes) {
        this.sections = sections;
        this.setter = setter;
        this.sizes = List.copyOf(sizes);
    }

    /** Sets content in a size. */
    interface Setter {
        /** What there is to set. */
        PrintDocument document(FormatContent content);

        /** How it stands on paper. */
        LaidOut layOut(PrintDocument document, PrintSettings size);
    }

    /**
     * A sheet that is set.
     *
     * @param noRoom essential sections that gave way
     */
    record Chosen(FormatContent content, LaidOut sheet, List<SectionView> noRoom) {
        Chosen {
            noRoom = List.copyOf(noRoom);
        }
    }

    /** A size, and what came of it. */
    private record Attempt(PrintSettings size, LaidOut sheet) {}

    /** The best sheet; one that does not fit if there is none that does. */
    Chosen choose() {
        List<SectionView> needed = sections.needed();
        for (List<SectionView> noRoom : givingWay()) {
            List<SectionView> chosen = new ArrayList<>(needed);
            chosen.removeAll(noRoom);
            Optional<Attempt> attempt = largest(chosen);
            if (attempt.isPresent()) {
                return filled(chosen, attempt.get(), noRoom);
            }
        }
        LaidOut smallest = setter.layOut(document(needed), sizes.get(sizes.size() - 1));
        return new Chosen(sections.content(needed), smallest, List.of());
    }

    private PrintDocument document(List<SectionView> chosen) {
        return documents.computeIfAbsent(
                chosen.stream().map(SectionView::anchor).toList(),
                anchors -> setter.document(sections.content(chosen)));
    }

    /** What may give way, the best first: nothing, one section, or as many as it takes before one that is more important. */
    private List<List<SectionView>> givingWay() {
        List<SectionView> leastFirst = new ArrayList<>(sections.of(Importance.ESSENTIAL));
        Collections.reverse(leastFirst);
        List<List<SectionView>> choices = new ArrayList<>(List.of(List.of()));
        for (int count = 1; count <= leastFirst.size(); count++) {
            choices.add(leastFirst.subList(count - 1, count));
            choices.add(leastFirst.subList(0, count));
        }
        return choices;
    }

    /**
     * On as few sides as it can be, as large as it can be. Smaller type comes before parted paragraphs and rows, and these before
     * parted lists: they are harder to read.
     */
    private Optional<Attempt> largest(List<SectionView> chosen) {
        PrintDocument document = document(chosen);
        Attempt first = attempt(document, sizes.get(0));
        if (fits(first.sheet()) && isWhole(first.sheet()) && hasFewestSides(first.sheet())) {
            return Optional.of(first);
        }
        Attempt last = sizes.size() == 1 ? first : attempt(document, sizes.get(sizes.size() - 1));
        if (!fits(last.sheet())) {
            return Optional.empty();
        }
        int sides = last.sheet().sides();
        List<Attempt> torn = new ArrayList<>();
        for (PrintSettings size : sizes.subList(0, sizes.size() - 1)) {
            Attempt larger = size.equals(first.size()) ? first : attempt(document, size);
            if (fits(larger.sheet())
                    && !larger.sheet().isSplit()
                    && larger.sheet().sides() <= sides) {
                if (!larger.sheet().isTorn()) {
                    return Optional.of(larger);
                }
                torn.add(larger);
            }
        }
        return Optional.of(isWhole(last.sheet()) || torn.isEmpty() ? last : torn.get(0));
    }

    private static boolean isWhole(LaidOut sheet) {
        return !sheet.isSplit() && !sheet.isTorn();
    }

    /** True if no smaller type could save a side: folded sheets always have two. */
    private boolean hasFewestSides(LaidOut sheet) {
        return sheet.sides() == 1 || sizes.get(0).folding() == SheetFolding.TRI_FOLD;
    }

    private Attempt attempt(PrintDocument document, PrintSettings size) {
        return new Attempt(size, setter.layOut(document, size));
    }

    /** True if all of it stands on one sheet. */
    private static boolean fits(LaidOut sheet) {
        return !needsMore(sheet) && LeafletPrint.fits(sheet);
    }

    /** True if it takes more than one sheet. */
    static boolean needsMore(LaidOut sheet) {
        return sheet.sides() > SIDES;
    }

    private static boolean isAsWhole(LaidOut larger, LaidOut than) {
        return (!larger.isSplit() || than.isSplit()) && (!larger.isTorn() || than.isTorn());
    }

    /** True for a folded sheet with panels that look forgotten. */
    private boolean hasEmptyPanels(LaidOut sheet) {
        return sizes.get(0).folding() == SheetFolding.TRI_FOLD
                && (sheet.fills().size() < PANELS
                        || sheet.fills().stream().anyMatch(fill -> fill.share() < LEAST_OF_PANEL));
    }

    /** How much of the panels of a folded sheet is filled, beside its cover and its back: 1 for all. */
    static double inside(LaidOut sheet) {
        List<PageFill> fills = sheet.fills();
        int inner = PANELS - 2;
        return fills.subList(Math.min(1, fills.size()), Math.max(1, fills.size() - 1)).stream()
                        .mapToDouble(PageFill::share)
                        .sum()
                / inner;
    }

    /**
     * Where nothing more fits in that size, lists would be parted, panels stay empty or only what matters less fits, a smaller
     * one makes room.
     */
    private Chosen filled(List<SectionView> needed, Attempt attempt, List<SectionView> noRoom) {
        Chosen plain = new Chosen(sections.content(needed), attempt.sheet(), noRoom);
        Optional<Chosen> largest = Optional.empty();
        for (PrintSettings size : sizes.subList(sizes.indexOf(attempt.size()), sizes.size())) {
            Optional<Chosen> filled = filled(plain, needed, size);
            boolean hasOwn = largest.filter(this::hasOwn).isPresent();
            if (filled.filter(chosen -> isGood(chosen) && (!hasOwn || hasOwn(chosen)))
                    .isPresent()) {
                return filled.get();
            }
            largest = largest.or(() -> filled);
        }
        return largest.orElse(plain);
    }

    private boolean isGood(Chosen chosen) {
        return !chosen.sheet().isSplit() && !hasEmptyPanels(chosen.sheet()) && !skips(chosen);
    }

    private boolean hasOwn(Chosen chosen) {
        return own().anyMatch(chosen.content().view().sections()::contains);
    }

    /** True if it has a section of the author's own, and not one before it, which matters more. */
    private boolean skips(Chosen chosen) {
        List<SectionView> has = chosen.content().view().sections();
        return own().dropWhile(has::contains).anyMatch(has::contains);
    }

    private Stream<SectionView> own() {
        return sections.of(Importance.HELPFUL).stream()
                .filter(section -> section.kind().equals(Labels.of(PrintSection.PROSE)));
    }

    private Optional<Chosen> filled(Chosen plain, List<SectionView> needed, PrintSettings size) {
        List<SectionView> chosen = needed;
        LaidOut sheet = plain.sheet();
        // Beside care cards alone there is room for what the leaflet is about, overleaf too.
        int sides = needed.isEmpty() ? SIDES : sheet.sides();
        int failed = 0;
        for (SectionView more : sections.of(Importance.HELPFUL)) {
            if (failed == MOST_FAILED) {
                break;
            }
            List<SectionView> tried = new ArrayList<>(chosen);
            tried.add(more);
            LaidOut larger = setter.layOut(document(tried), size);
            if (fits(larger) && larger.sides() <= sides && (hasEmptyPanels(sheet) || isAsWhole(larger, sheet))) {
                chosen = tried;
                sheet = larger;
            } else {
                failed++;
            }
        }
        return chosen.equals(needed)
                ? Optional.empty()
                : Optional.of(new Chosen(sections.content(chosen), sheet, plain.noRoom()));
    }
}

package org.leafpress.render.print;

import java.util.ArrayList;
import java.util.List;
import org.leafpress.model.Labels;
import org.leafpress.model.theme.Importance;
import org.leafpress.model.theme.PrintSection;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.SectionView;

/** The sections of a leaflet by what a sheet needs them for. */
final class SheetSections {
    private final LeafletView whole;
    private final List<String> must;
    private final List<String> possible;
    private final List<SectionView> candidates;

    /**
     * The sections of a leaflet.
     *
     * @param possible kinds that the format can have; empty for all
     * @param must names of those that stand on the sheet whatever their rank
     * @param leaveOut names of those that it does without
     */
    SheetSections(LeafletView whole, List<String> possible, List<String> must, List<String> leaveOut) {
        this.whole = whole;
        this.must = List.copyOf(must);
        this.possible = List.copyOf(possible);
        candidates = whole.sections().stream()
                .filter(section -> possible.isEmpty() || possible.contains(section.kind()))
                .filter(section -> !leaveOut.contains(section.id()))
                .toList();
    }

    /** The leaflet with those that a sheet should have. */
    FormatContent always() {
        return content(needed());
    }

    /** The leaflet with those that whole pages have: what is vital stands there whatever a theme says. */
    FormatContent pages() {
        List<String> vital = Importance.VITAL.sections().stream()
                .map((PrintSection section) -> Labels.of(section))
                .toList();
        return content(whole.sections().stream()
                .filter(section -> possible.isEmpty()
                        || possible.contains(section.kind())
                        || vital.contains(section.kind())
                        || must.contains(section.id()))
                .toList());
    }

    FormatContent content(List<SectionView> chosen) {
        return FormatContent.of(whole, chosen);
    }

    /** Those that a sheet should have. */
    List<SectionView> needed() {
        List<SectionView> needed = new ArrayList<>(candidates.stream()
                .filter(section -> must.contains(section.id()))
                .toList());
        needed.addAll(of(Importance.VITAL));
        needed.addAll(of(Importance.ESSENTIAL));
        return needed;
    }

    /** Those of an importance that the topic does not insist on, the most important first. */
    List<SectionView> of(Importance importance) {
        return importance.sections().stream()
                .map((PrintSection section) -> Labels.of(section))
                .flatMap(kind -> candidates.stream()
                        .filter(section -> section.kind().equals(kind))
                        .filter(section -> section.original().isEmpty() || importance != Importance.HELPFUL)
                        .filter(section -> !must.contains(section.id())))
                .toList();
    }
}

package org.leafpress.render.print;

import java.util.List;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.SectionView;

/**
 * What of a leaflet stands in a format.
 *
 * @param view with the sections that the format has
 * @param elsewhere the sections that only the full leaflet has
 */
record FormatContent(LeafletView view, List<SectionView> elsewhere) {
    FormatContent {
        elsewhere = List.copyOf(elsewhere);
    }

    /** The whole leaflet with only some of its sections, in its own order. */
    static FormatContent of(LeafletView whole, List<SectionView> chosen) {
        return new FormatContent(
                whole.withSections(
                        whole.sections().stream().filter(chosen::contains).toList()),
                whole.sections().stream()
                        .filter(section -> !chosen.contains(section))
                        .toList());
    }
}

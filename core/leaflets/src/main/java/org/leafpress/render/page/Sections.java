package org.leafpress.render.page;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.Labels;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.leaflet.SectionOrder;
import org.leafpress.model.translation.TextPart;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.SectionView;

/**
 * The sections of a leaflet in order. Those that a translation lacks lead to the original.
 *
 * @param original what it was translated from, if it was
 */
record Sections(Leaflet leaflet, Optional<Original> original, TextWriter texts) {
    List<SectionView> views() {
        return original.map(source -> source.sections(leaflet)).orElse(SectionOrder.of(leaflet)).stream()
                .flatMap(section -> view(section).stream())
                .toList();
    }

    private Optional<SectionView> view(Section section) {
        return section instanceof ProseSection prose ? Optional.of(prose(prose)) : part((PartPlacement) section);
    }

    private SectionView prose(ProseSection prose) {
        if (original.isPresent() && !leaflet.sections().contains(prose)) {
            return original.get().untranslated(prose, texts);
        }
        return new SectionView(
                "prose",
                prose.id().value(),
                Original.anchor(prose),
                Optional.of(prose.title()),
                prose.warning(),
                Optional.empty(),
                Optional.of(prose.text()),
                newer(TextPart.of(prose), Original.anchor(prose)),
                Optional.empty(),
                texts.headingsFrom(3));
    }

    /** Empty if neither the leaflet nor its original has the part. */
    private Optional<SectionView> part(PartPlacement placement) {
        Part part = placement.part();
        if (!leaflet.has(part)) {
            return original.filter(source -> source.leaflet().has(part))
                    .map(source -> source.untranslated(part, texts));
        }
        return Optional.of(new SectionView(
                Labels.of(part),
                Labels.of(part),
                Labels.of(part),
                placement.title(),
                placement.warning(),
                placement.intro(),
                Optional.empty(),
                newer(TextPart.of(part), Labels.of(part)),
                Optional.empty(),
                texts.headingsFrom(3)));
    }

    private Optional<Link> newer(TextPart part, String anchor) {
        return original.flatMap(source -> source.findNewer(part, anchor));
    }
}

package org.leafpress.render.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.Labels;
import org.leafpress.model.Text;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Part;
import org.leafpress.model.leaflet.PartPlacement;
import org.leafpress.model.leaflet.ProseSection;
import org.leafpress.model.leaflet.Section;
import org.leafpress.model.leaflet.SectionOrder;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.TextPart;
import org.leafpress.model.translation.Translation;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.MarkupWriter;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.LeafletView.TranslationView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.SectionView;

/**
 * The leaflet that a translation was made from, as far as the page of the translation shows it or leads to it.
 *
 * @param leaflet in the language that topics are written in
 * @param edition of that language
 * @param foreign how to mark text of that language
 * @param translation how the two compare
 * @param writer for text of the original
 * @param href of its page
 */
public record Original(
        Leaflet leaflet, Edition edition, Foreign foreign, Translation translation, MarkupWriter writer, String href) {

    /** How the translation came about, and whether it can be trusted. */
    TranslationView view(Optional<TranslationRecord> record, TextWriter texts) {
        String method = record.map(known -> Labels.of(known.method())).orElse("unknown");
        boolean isNotice = method.equals("machine") || method.equals("unknown");
        return new TranslationView(
                method,
                record,
                new Link(href, leaflet.title().value(), Optional.of(foreign)),
                isNotice ? Optional.of(edition.messages().get("translation.method." + method)) : Optional.empty(),
                isStaleAsAWhole(),
                texts);
    }

    /** True when a notice at the top says it all: no part is current, or one without a place of its own is not. */
    private boolean isStaleAsAWhole() {
        return noPartIsCurrent()
                || translation.state(TextPart.HEAD) != PartState.CURRENT
                || translation.state(TextPart.FIGURES) != PartState.CURRENT;
    }

    private boolean noPartIsCurrent() {
        return translation.parts().stream().noneMatch(status -> status.state() == PartState.CURRENT);
    }

    /** True if the advice of a level must be taken from the original: it is not translated, or not up to date and vital. */
    boolean gives(CareLevel level) {
        TextPart part = TextPart.of(level);
        PartState state = translation.state(part);
        return state == PartState.MISSING || (part.isCritical() && state != PartState.CURRENT);
    }

    /** Where the original of a part is, if the translation of that part is shown but may be out of date. */
    Optional<Link> findNewer(TextPart part, String anchor) {
        PartState state = translation.state(part);
        return state == PartState.CURRENT || noPartIsCurrent()
                ? Optional.empty()
                : Optional.of(new Link(href + "#" + anchor, leaflet.title().value(), Optional.of(foreign)));
    }

    /**
     * The sections of the translation, and the sections of prose that only the original has, each behind what comes
     * before it there.
     */
    List<Section> sections(Leaflet translated) {
        List<Section> order = new ArrayList<>(SectionOrder.of(translated));
        int next = 0;
        for (Section section : SectionOrder.of(leaflet)) {
            int found = indexOf(section, order);
            if (found < 0) {
                order.add(next, section);
            }
            next = (found < 0 ? next : found) + 1;
        }
        return order;
    }

    private static int indexOf(Section wanted, List<Section> order) {
        for (int i = 0; i < order.size(); i++) {
            if (name(order.get(i)).equals(name(wanted))) {
                return i;
            }
        }
        return -1;
    }

    private static TextPart name(Section section) {
        return section instanceof ProseSection prose
                ? TextPart.of(prose)
                : TextPart.of(((PartPlacement) section).part());
    }

    /** What stands in the place of a section of prose that is not translated. */
    SectionView untranslated(ProseSection section, TextWriter texts) {
        return untranslated(
                "prose", section.id().value(), anchor(section), section.title().value(), texts);
    }

    /** What stands in the place of a part that is not translated. */
    SectionView untranslated(Part part, TextWriter texts) {
        String kind = Labels.of(part);
        String title = SectionOrder.of(leaflet).stream()
                .filter(section -> section instanceof PartPlacement placement && placement.part() == part)
                .flatMap(section -> ((PartPlacement) section).title().stream())
                .findFirst()
                .map(Text::value)
                .orElseGet(() -> edition.messages().get("section." + kind));
        return untranslated(kind, kind, kind, title, texts);
    }

    private SectionView untranslated(String kind, String id, String anchor, String title, TextWriter texts) {
        return new SectionView(
                kind,
                id,
                anchor,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Link(href + "#" + anchor, title, Optional.of(foreign))),
                texts);
    }

    /** The anchor of a section of prose. */
    static String anchor(ProseSection section) {
        return "section-" + section.id().value();
    }
}

package org.leafpress.render.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.Day;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.FurtherReading;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Treatment;
import org.leafpress.model.topic.Source;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.TextWriter;

/**
 * A leaflet page: {@code pages/leaflet.ftlh}.
 *
 * @param status how it stands; of a leaflet that is held, suspended or withdrawn, nothing but the title, the notice, the
 *     site's emergency advice and related topics is shown
 * @param takenBack why it is suspended or withdrawn, if it is and says so
 * @param sourceTitle its title in the language it was written in, if this is a translation
 * @param lead the summary where it may stand before the emergency advice; empty if there is something in it to act on, or
 *     the leaflet has been taken back
 * @param care cards, the most urgent first
 * @param sections in order; the contents list is made from them
 * @param prints its printed forms
 * @param textAndData the name of its plain text and of its data, without {@code .txt} and {@code .json}; empty if it has been taken back
 * @param translation how it was translated, if it was
 */
public record LeafletView(
        Leaflet model,
        ShownStatus status,
        Optional<TakenBackView> takenBack,
        Optional<SourceTitle> sourceTitle,
        Optional<String> medicalName,
        Optional<Markup> lead,
        List<CareCardView> care,
        List<SectionView> sections,
        Optional<PartViews.OverviewView> overview,
        List<PartViews.InstructionsView> steps,
        List<PartViews.GalleryView> gallery,
        Optional<PartViews.CompareView> compare,
        PartViews.BodyAreasView bodyAreas,
        List<PartViews.CauseGroup> causes,
        Optional<PartViews.ReliefView> relief,
        List<Anchored<Treatment>> treatments,
        List<Linked<FurtherReading>> furtherReading,
        List<Link> related,
        ReviewView review,
        List<SourceView> sources,
        List<PrintLink> prints,
        Optional<String> textAndData,
        Optional<TranslationView> translation,
        TextWriter texts)
        implements PageBody, ModelView, TextScope {

    public LeafletView {
        sections = List.copyOf(sections);
    }

    @Override
    public String template() {
        return "leaflet";
    }

    /** The same leaflet with other sections. */
    public LeafletView withSections(List<SectionView> others) {
        return new LeafletView(
                model,
                status,
                takenBack,
                sourceTitle,
                medicalName,
                lead,
                care,
                others,
                overview,
                steps,
                gallery,
                compare,
                bodyAreas,
                causes,
                relief,
                treatments,
                furtherReading,
                related,
                review,
                sources,
                prints,
                textAndData,
                translation,
                texts);
    }

    /**
     * A care card.
     *
     * @param foreign if the advice is that of the original, its language
     * @param newer if the advice is translated but may be out of date, where the original is
     * @param service that it sends to
     */
    public record CareCardView(
            CareLevel level,
            CareCard model,
            Optional<Foreign> foreign,
            Optional<Link> newer,
            Optional<ServiceView> service,
            TextWriter texts)
            implements ModelView, TextScope {}

    /**
     * When and by whom the leaflet was checked.
     *
     * @param last last clinical review; empty if there was none
     * @param due next review
     * @param changes where it is said what has changed since the version that was issued before
     */
    public record ReviewView(
            TopicFacts model, Optional<Day> last, Optional<LocalDate> due, Optional<String> changes, TextWriter texts)
            implements ModelView, TextScope {}

    /**
     * A source.
     *
     * @param anchor on the page, if something links to it
     */
    public record SourceView(Source model, Optional<String> anchor, TextWriter texts) implements ModelView, TextScope {}

    /**
     * What a leaflet that has been taken back says instead of its advice.
     *
     * @param instead the leaflet to read instead
     */
    public record TakenBackView(TakenBack model, Optional<Link> instead) implements ModelView {}

    /**
     * How a translated leaflet came about, and whether it can be trusted.
     *
     * @param method {@code human}, {@code machine}, {@code machine-checked} or {@code unknown}
     * @param made who made it and when, if anybody has said so
     * @param original leads to the leaflet that it was made from
     * @param inOriginal if nobody is known to have checked it, that fact in the language of the original
     * @param stale true when a notice for the whole leaflet says that it may be out of date
     */
    public record TranslationView(
            String method,
            Optional<TranslationRecord> made,
            Link original,
            Optional<String> inOriginal,
            boolean stale,
            TextWriter texts)
            implements TextScope {}
}

package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;

/**
 * A leaflet page: {@code pages/leaflet.ftlh}.
 *
 * @param id of the topic
 * @param status how it stands: {@code draft}, {@code approved}, {@code void} (changed since it was signed),
 *     {@code overdue} (for review), {@code suspended} or {@code withdrawn}; of the latter two nothing but the title, the
 *     notice, the site's emergency advice and related topics is shown
 * @param takenBack why it is suspended or withdrawn, if it is and says so
 * @param sourceTitle its title in the language it was written in, if this is a translation
 * @param care cards, the most urgent first
 * @param sections in order; the contents list is made from them
 * @param prints its printed forms
 * @param translation how it was translated, if it was
 */
public record LeafletView(
        String id,
        String title,
        Optional<SourceTitle> sourceTitle,
        Optional<String> medicalName,
        List<String> alsoCalled,
        String status,
        Optional<TakenBackView> takenBack,
        Markup summary,
        Markup mainMessage,
        List<Markup> keyPoints,
        List<CareCardView> care,
        List<SectionView> sections,
        List<Link> related,
        ReviewView review,
        List<SourceView> sources,
        List<PrintLink> prints,
        Optional<TranslationView> translation)
        implements PageBody {

    public LeafletView {
        alsoCalled = List.copyOf(alsoCalled);
        keyPoints = List.copyOf(keyPoints);
        care = List.copyOf(care);
        sections = List.copyOf(sections);
        related = List.copyOf(related);
        sources = List.copyOf(sources);
        prints = List.copyOf(prints);
    }

    @Override
    public String template() {
        return "leaflet";
    }

    /** The same leaflet with other sections. */
    public LeafletView withSections(List<SectionView> others) {
        return new LeafletView(
                id,
                title,
                sourceTitle,
                medicalName,
                alsoCalled,
                status,
                takenBack,
                summary,
                mainMessage,
                keyPoints,
                care,
                others,
                related,
                review,
                sources,
                prints,
                translation);
    }

    /** The same leaflet with links to its printed forms. */
    public LeafletView withPrints(List<PrintLink> links) {
        return new LeafletView(
                id,
                title,
                sourceTitle,
                medicalName,
                alsoCalled,
                status,
                takenBack,
                summary,
                mainMessage,
                keyPoints,
                care,
                sections,
                related,
                review,
                sources,
                links,
                translation);
    }

    /**
     * A care card.
     *
     * @param level {@code emergency}, {@code urgent} or {@code routine}
     * @param foreign if the advice is that of the original, its language
     * @param newer if the advice is translated but may be out of date, where the original is
     */
    public record CareCardView(
            String level,
            Markup action,
            List<Markup> signs,
            Optional<Markup> note,
            Optional<Foreign> foreign,
            Optional<Link> newer) {
        public CareCardView {
            signs = List.copyOf(signs);
        }
    }

    /**
     * A section of the page.
     *
     * @param anchor unique on the page
     * @param title heading; when empty, the message {@code section.} and the kind of the body
     * @param newer if the section is translated but may be out of date, where the original is
     */
    public record SectionView(
            String anchor, Optional<String> title, Optional<Markup> intro, Optional<Link> newer, SectionBody body) {}

    /**
     * When and by whom the leaflet was checked.
     *
     * @param last last clinical review, written out; empty if there was none
     * @param due next review, written out
     * @param issued first publication of this version, written out
     */
    public record ReviewView(
            String code,
            String version,
            String owner,
            Optional<String> issued,
            Optional<String> last,
            Optional<String> due) {}

    /**
     * A source.
     *
     * @param anchor on the page, if something links to it
     * @param accessed written out
     */
    public record SourceView(
            Optional<String> anchor,
            String title,
            String publisher,
            Optional<String> url,
            Optional<String> accessed,
            Optional<String> grade) {}
}

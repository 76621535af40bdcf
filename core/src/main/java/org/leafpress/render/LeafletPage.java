package org.leafpress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.model.CareCard;
import org.leafpress.model.CareLevel;
import org.leafpress.model.Comparison;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Part;
import org.leafpress.model.PartPlacement;
import org.leafpress.model.ProseSection;
import org.leafpress.model.Review;
import org.leafpress.model.Section;
import org.leafpress.model.SectionOrder;
import org.leafpress.model.SeekHelp;
import org.leafpress.model.Source;
import org.leafpress.model.Standing;
import org.leafpress.model.Text;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicFacts;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Fills;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.LeafletView.CareCardView;
import org.leafpress.render.view.LeafletView.ReviewView;
import org.leafpress.render.view.LeafletView.SectionView;
import org.leafpress.render.view.LeafletView.SourceView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.Markup;
import org.leafpress.render.view.SectionBody;
import org.leafpress.render.view.SourceTitle;

/** Makes the view of one leaflet, in the order of the page: a glossary term is linked where it first stands. */
final class LeafletPage {
    private final TopicId id;
    private final TopicFacts facts;
    private final Leaflet leaflet;
    private final Edition edition;
    private final Addresses addresses;
    private final MarkupWriter writer;
    private final Parts parts;

    LeafletPage(
            Topic topic,
            Leaflet leaflet,
            Edition edition,
            Addresses addresses,
            MarkupWriter writer,
            Optional<FigureView> bodyMap) {
        this.id = topic.id();
        this.facts = topic.facts();
        this.leaflet = leaflet;
        this.edition = edition;
        this.addresses = addresses;
        this.writer = writer;
        this.parts = new Parts(leaflet, addresses, writer, new PlainText(edition.fills()), bodyMap);
    }

    LeafletView view() {
        Standing standing = edition.standing(id);
        boolean shown = standing.isShown();
        List<CareCardView> care = care(leaflet.seekHelp());
        return new LeafletView(
                id.value(),
                leaflet.title().value(),
                sourceTitle(),
                leaflet.medicalName().map(Text::value).map(edition.fills()::isolated),
                leaflet.alsoCalled().stream().map(Text::value).toList(),
                Labels.of(standing),
                writer.phrase(leaflet.summary()),
                writer.phrase(leaflet.mainMessage()),
                leaflet.keyPoints().stream().map(writer::phrase).toList(),
                shown ? care : List.of(),
                shown ? sections() : List.of(),
                facts.related().stream().flatMap(this::related).toList(),
                review(),
                facts.sources().stream().map(this::source).toList(),
                List.of());
    }

    private Optional<SourceTitle> sourceTitle() {
        LanguageTag source = edition.source();
        return edition.foreign(source)
                .flatMap(foreign -> edition.catalogue()
                        .find(id)
                        .flatMap(entry -> Optional.ofNullable(entry.leaflets().get(source)))
                        .map(names -> new SourceTitle(
                                foreign.language(),
                                foreign.direction(),
                                names.title(),
                                edition.names().in(source, edition.language()))));
    }

    private List<CareCardView> care(SeekHelp help) {
        List<CareCardView> cards = new ArrayList<>();
        for (CareCard card : help.emergency()) {
            cards.add(new CareCardView(
                    Labels.of(CareLevel.EMERGENCY),
                    writer.emergency(card.action()),
                    card.signs().stream().map(writer::emergency).toList(),
                    card.note().map(writer::emergency)));
        }
        help.urgent().forEach(card -> cards.add(card(CareLevel.URGENT, card)));
        help.routine().forEach(card -> cards.add(card(CareLevel.ROUTINE, card)));
        return cards;
    }

    private CareCardView card(CareLevel level, CareCard card) {
        return new CareCardView(
                Labels.of(level),
                writer.heading(card.action()),
                card.signs().stream().map(writer::heading).toList(),
                card.note().map(writer::heading));
    }

    private List<SectionView> sections() {
        List<SectionView> views = new ArrayList<>();
        for (Section section : SectionOrder.of(leaflet)) {
            if (section instanceof ProseSection prose) {
                views.add(new SectionView(
                        "section-" + prose.id().value(),
                        Optional.of(prose.title().value()),
                        Optional.empty(),
                        new SectionBody.Prose(writer.prose(prose.text(), 3))));
            } else if (section instanceof PartPlacement placement && leaflet.has(placement.part())) {
                Optional<Markup> intro = intro(placement);
                parts.find(placement.part())
                        .ifPresent(body -> views.add(new SectionView(
                                Labels.of(placement.part()), placement.title().map(Text::value), intro, body)));
            }
        }
        return views;
    }

    /** What is said before a part: where it is placed, and in the part itself. */
    private Optional<Markup> intro(PartPlacement placement) {
        Stream<Prose> own = placement.part() == Part.COMPARE
                ? leaflet.compare().flatMap(Comparison::intro).stream()
                : Stream.empty();
        List<Block> blocks = Stream.concat(placement.intro().stream(), own)
                .flatMap(prose -> prose.blocks().stream())
                .toList();
        return blocks.isEmpty() ? Optional.empty() : Optional.of(writer.blocks(blocks, 3));
    }

    private Stream<Link> related(TopicRef ref) {
        return addresses.topic(ref.id()).stream()
                .flatMap(href -> edition.title(ref.id()).stream()
                        .map(title -> new Link(href, title, addresses.foreign(ref.id()))));
    }

    private ReviewView review() {
        Dates dates = new Dates(edition.language());
        Optional<LocalDate> last = facts.review().flatMap(Review::last);
        Optional<LocalDate> due =
                edition.catalogue().find(id).orElseThrow().governance().review().due();
        Fills fills = edition.fills();
        return new ReviewView(
                fills.isolated(facts.code().value()),
                fills.isolated(facts.version().value()),
                fills.isolated(facts.owner().value()),
                facts.issued().map(dates::write),
                last.map(dates::write),
                due.map(dates::write));
    }

    private SourceView source(Source source) {
        Fills fills = edition.fills();
        return new SourceView(
                "source-" + source.id().value(),
                fills.isolated(source.title().value()),
                fills.isolated(source.publisher().value()),
                source.url().map(Object::toString),
                source.accessed().map(new Dates(edition.language())::write),
                source.grade().map(Text::value).map(fills::isolated));
    }
}

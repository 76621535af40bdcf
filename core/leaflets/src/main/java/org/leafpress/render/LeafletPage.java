package org.leafpress.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leafpress.model.CareCard;
import org.leafpress.model.CareLevel;
import org.leafpress.model.Comparison;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.ModelWalk;
import org.leafpress.model.Part;
import org.leafpress.model.PartPlacement;
import org.leafpress.model.ProseSection;
import org.leafpress.model.Review;
import org.leafpress.model.Section;
import org.leafpress.model.SectionOrder;
import org.leafpress.model.Source;
import org.leafpress.model.Standing;
import org.leafpress.model.TakenBack;
import org.leafpress.model.Text;
import org.leafpress.model.TextPart;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicFacts;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.prose.Fills;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Foreign;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.LeafletView.CareCardView;
import org.leafpress.render.view.LeafletView.ReviewView;
import org.leafpress.render.view.LeafletView.SectionView;
import org.leafpress.render.view.LeafletView.SourceView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.Markup;
import org.leafpress.render.view.SectionBody;
import org.leafpress.render.view.SourceTitle;
import org.leafpress.render.view.TakenBackView;

/** Makes the view of one leaflet, in the order of the page: a glossary term is linked where it first stands. */
final class LeafletPage {
    private final TopicId id;
    private final TopicFacts facts;
    private final Leaflet leaflet;
    private final Edition edition;
    private final Addresses addresses;
    private final MarkupWriter<?> writer;
    private final Parts parts;
    private final Optional<Original> original;
    private final Set<String> linkedSources = new HashSet<>();

    LeafletPage(
            Topic topic,
            Leaflet leaflet,
            Edition edition,
            Addresses addresses,
            MarkupWriter<?> writer,
            Optional<FigureView> bodyMap,
            Optional<Original> original) {
        this.id = topic.id();
        this.facts = topic.facts();
        this.leaflet = leaflet;
        this.edition = edition;
        this.addresses = addresses;
        this.writer = writer;
        this.original = original;
        ModelWalk.each(
                leaflet,
                Inline.SourceLink.class,
                link -> linkedSources.add(link.source().id()));
        original.ifPresent(source -> ModelWalk.each(
                source.leaflet().seekHelp(),
                Inline.SourceLink.class,
                link -> linkedSources.add(link.source().id())));
        this.parts = new Parts(leaflet, addresses, writer, new PlainText(edition.fills()), bodyMap);
    }

    LeafletView view() {
        Standing standing = edition.standing(id);
        boolean shown = standing.isShown();
        List<CareCardView> care =
                Arrays.stream(CareLevel.values()).flatMap(this::care).toList();
        return new LeafletView(
                id.value(),
                leaflet.title().value(),
                sourceTitle(),
                leaflet.medicalName().map(Text::value).map(edition.fills()::isolated),
                leaflet.alsoCalled().stream().map(Text::value).toList(),
                Labels.of(standing),
                shown ? Optional.empty() : facts.takenBack().map(this::takenBack),
                writer.phrase(leaflet.summary()),
                writer.phrase(leaflet.mainMessage()),
                leaflet.keyPoints().stream().<Markup>map(writer::phrase).toList(),
                shown ? care : List.of(),
                shown ? sections() : List.of(),
                facts.related().stream().flatMap(this::related).toList(),
                review(),
                facts.sources().stream().map(this::source).toList(),
                List.of(),
                original.map(source -> source.view(leaflet.translation(), edition)));
    }

    private TakenBackView takenBack(TakenBack facts) {
        return new TakenBackView(
                new Dates(edition.language()).write(facts.date().date()),
                facts.reason().map(Labels::of),
                facts.replacedBy().flatMap(ref -> related(ref).findFirst()));
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

    /** The cards of a level: those of the original where the translation's cannot be trusted. */
    private Stream<CareCardView> care(CareLevel level) {
        Optional<Original> giver = original.filter(source -> source.gives(level));
        if (giver.isPresent()) {
            return giver.get().leaflet().seekHelp().of(level).stream()
                    .map(card -> card(
                            level,
                            card,
                            giver.get().writer(),
                            Optional.of(giver.get().foreign()),
                            Optional.empty()));
        }
        Optional<Link> newer = original.flatMap(source -> source.findNewer(TextPart.of(level), "seek-help"));
        return leaflet.seekHelp().of(level).stream().map(card -> card(level, card, writer, Optional.empty(), newer));
    }

    private static CareCardView card(
            CareLevel level, CareCard card, MarkupWriter<?> writer, Optional<Foreign> foreign, Optional<Link> newer) {
        Function<Phrase, Markup> write = level == CareLevel.EMERGENCY ? writer::emergency : writer::heading;
        return new CareCardView(
                Labels.of(level),
                write.apply(card.action()),
                card.signs().stream().map(write).toList(),
                card.note().map(write),
                foreign,
                newer);
    }

    private List<SectionView> sections() {
        List<SectionView> views = new ArrayList<>();
        for (Section section : original.map(source -> source.sections(leaflet)).orElse(SectionOrder.of(leaflet))) {
            if (section instanceof ProseSection prose) {
                views.add(section(prose));
            } else if (section instanceof PartPlacement placement) {
                section(placement).ifPresent(views::add);
            }
        }
        return views;
    }

    private SectionView section(ProseSection prose) {
        if (original.isPresent() && !leaflet.sections().contains(prose)) {
            return original.get().untranslated(prose, edition);
        }
        String anchor = "section-" + prose.id().value();
        return new SectionView(
                anchor,
                Optional.of(prose.title().value()),
                Optional.empty(),
                newer(TextPart.of(prose), anchor),
                new SectionBody.Prose(writer.prose(prose.text(), 3)));
    }

    private Optional<SectionView> section(PartPlacement placement) {
        Part part = placement.part();
        if (!leaflet.has(part)) {
            return original.filter(source -> source.leaflet().has(part))
                    .map(source -> source.untranslated(part, edition));
        }
        Optional<Markup> intro = intro(placement);
        return parts.find(part)
                .map(body -> new SectionView(
                        Labels.of(part),
                        placement.title().map(Text::value),
                        intro,
                        newer(TextPart.of(part), Labels.of(part)),
                        body));
    }

    private Optional<Link> newer(TextPart part, String anchor) {
        return original.flatMap(source -> source.findNewer(part, anchor));
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
        Optional<LocalDate> last = facts.review().flatMap(Review::last).map(Day::date);
        Optional<LocalDate> due =
                edition.catalogue().find(id).orElseThrow().governance().review().due();
        Fills fills = edition.fills();
        return new ReviewView(
                fills.isolated(facts.code().value()),
                fills.isolated(facts.version().value()),
                fills.isolated(facts.owner().value()),
                facts.issued().map(Day::date).map(dates::write),
                last.map(dates::write),
                due.map(dates::write));
    }

    private SourceView source(Source source) {
        Fills fills = edition.fills();
        return new SourceView(
                linkedSources.contains(source.id().value())
                        ? Optional.of("source-" + source.id().value())
                        : Optional.empty(),
                fills.isolated(source.title().value()),
                fills.isolated(source.publisher().value()),
                source.url().map(Object::toString),
                source.accessed().map(Day::date).map(new Dates(edition.language())::write),
                source.grade().map(Text::value).map(fills::isolated));
    }
}

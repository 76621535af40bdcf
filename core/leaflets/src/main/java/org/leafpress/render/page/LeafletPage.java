package org.leafpress.render.page;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.leaflet.CareCard;
import org.leafpress.model.leaflet.CareLevel;
import org.leafpress.model.leaflet.Cause;
import org.leafpress.model.leaflet.CauseKind;
import org.leafpress.model.leaflet.FurtherReading;
import org.leafpress.model.leaflet.Instructions;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.leaflet.Relief;
import org.leafpress.model.review.Review;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Source;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.TextPart;
import org.leafpress.prose.Fills;
import org.leafpress.render.Paths;
import org.leafpress.render.text.Addresses;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.MarkupWriter;
import org.leafpress.render.text.MarkupWriter.Links;
import org.leafpress.render.text.PlainText;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.Anchored;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.LeafletView.CareCardView;
import org.leafpress.render.view.LeafletView.ReviewView;
import org.leafpress.render.view.LeafletView.SourceView;
import org.leafpress.render.view.LeafletView.TakenBackView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.Linked;
import org.leafpress.render.view.PartViews.AreaView;
import org.leafpress.render.view.PartViews.BodyAreasView;
import org.leafpress.render.view.PartViews.CauseGroup;
import org.leafpress.render.view.PartViews.CauseView;
import org.leafpress.render.view.PartViews.CompareView;
import org.leafpress.render.view.PartViews.GalleryView;
import org.leafpress.render.view.PartViews.InstructionsView;
import org.leafpress.render.view.PartViews.OverviewView;
import org.leafpress.render.view.PartViews.ReliefView;
import org.leafpress.render.view.PartViews.StepView;
import org.leafpress.render.view.PrintLink;
import org.leafpress.render.view.ServiceView;
import org.leafpress.render.view.SourceTitle;

/** Works out what a page says of a leaflet beside its text: where links lead, what goes where, how it stands. */
public final class LeafletPage {
    private final TopicId id;
    private final TopicFacts facts;
    private final Leaflet leaflet;
    private final Edition edition;
    private final Addresses addresses;
    private final TextWriter texts;
    private final LocalLinks links;
    private final Optional<Original> original;
    private final Set<String> linkedSources = new HashSet<>();

    /**
     * A leaflet on one page, or one document.
     *
     * @param addresses where its links lead
     * @param writer writes its texts
     * @param original what it was translated from, if it was
     */
    public LeafletPage(
            Topic topic,
            Leaflet leaflet,
            Edition edition,
            Addresses addresses,
            MarkupWriter writer,
            Optional<Original> original) {
        this.id = topic.id();
        this.facts = topic.facts();
        this.leaflet = leaflet;
        this.edition = edition;
        this.addresses = addresses;
        this.texts = new TextWriter(writer, edition.language());
        this.links = new LocalLinks(leaflet, new PlainText(edition.fills()));
        this.original = original;
        addSources(leaflet);
        original.ifPresent(source -> addSources(source.leaflet().seekHelp()));
    }

    private void addSources(Object text) {
        ModelWalk.each(
                text,
                Inline.SourceLink.class,
                link -> linkedSources.add(link.source().id()));
    }

    /**
     * The view.
     *
     * @param bodyMap where it happens, if the topic says so
     * @param prints its printed forms
     */
    public LeafletView view(Optional<FigureView> bodyMap, List<PrintLink> prints) {
        ShownStatus shownStatus = edition.shownStatus(id);
        boolean shown = shownStatus.isShown();
        return new LeafletView(
                leaflet,
                shownStatus,
                shown
                        ? Optional.empty()
                        : facts.takenBack()
                                .map(taken -> new TakenBackView(
                                        taken,
                                        taken.replacedBy()
                                                .flatMap(ref -> related(ref).findFirst()))),
                sourceTitle(),
                leaflet.medicalName().map(Text::value).map(edition.fills()::isolated),
                Optional.of(leaflet).filter(unused -> shown).flatMap(own -> Lead.of(own, texts)),
                shown ? Arrays.stream(CareLevel.values()).flatMap(this::care).toList() : List.of(),
                shown ? new Sections(leaflet, original, texts).views() : List.of(),
                leaflet.overview()
                        .map(overview ->
                                new OverviewView(overview, overview.figure().map(addresses::figure))),
                leaflet.steps().stream().map(this::instructions).toList(),
                leaflet.gallery().stream()
                        .map(gallery -> new GalleryView(
                                gallery,
                                gallery.figures().stream()
                                        .map(addresses::figure)
                                        .toList()))
                        .toList(),
                leaflet.compare()
                        .map(compare -> new CompareView(
                                compare,
                                compare.items().stream()
                                        .map(item -> linked(item, item.topic(), Optional.empty()))
                                        .toList(),
                                compare.figure().map(addresses::figure),
                                texts.headingsFrom(3))),
                new BodyAreasView(
                        leaflet.bodyAreas().stream()
                                .map(area -> new AreaView(area, links.causes(area.causes())))
                                .toList(),
                        bodyMap),
                causes(),
                leaflet.relief().map(this::relief),
                leaflet.treatments().stream()
                        .map(treatment -> new Anchored<>(treatment, links.treatment(treatment.id())))
                        .toList(),
                leaflet.furtherReading().stream().map(this::reading).toList(),
                facts.related().stream().flatMap(this::related).toList(),
                review(),
                facts.sources().stream().map(this::source).toList(),
                prints,
                Optional.of(id.value()).filter(unused -> edition.hasTextAndData(id)),
                original.map(source -> source.view(leaflet.translation(), texts.isolating())),
                texts);
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
        Links shown = level == CareLevel.EMERGENCY ? Links.CALLS : Links.WRITTEN;
        Optional<Original> giver = original.filter(source -> source.gives(level));
        if (giver.isPresent()) {
            TextWriter own = new TextWriter(giver.get().writer(), edition.source()).with(shown);
            return giver.get().leaflet().seekHelp().of(level).stream()
                    .map(card -> new CareCardView(
                            level,
                            card,
                            Optional.of(giver.get().foreign()),
                            Optional.empty(),
                            service(card, level, giver.get().edition().fills()),
                            own));
        }
        Optional<Link> newer = original.flatMap(source -> source.findNewer(TextPart.of(level), "seek-help"));
        return leaflet.seekHelp().of(level).stream()
                .map(card -> new CareCardView(
                        level,
                        card,
                        Optional.empty(),
                        newer,
                        service(card, level, edition.fills()),
                        texts.with(shown)));
    }

    /** The service of a card; in an emergency without a link that leads away. */
    private static Optional<ServiceView> service(CareCard card, CareLevel level, Fills fills) {
        return card.service().map(service -> ServiceView.of(service, fills, level != CareLevel.EMERGENCY));
    }

    /** By kind, if each has one, in the order in which the author first names a kind; else in the author's order. */
    private List<CauseGroup> causes() {
        List<Cause> all = leaflet.causes();
        boolean grouped = all.stream().allMatch(cause -> cause.kind().isPresent());
        Map<Optional<CauseKind>, List<CauseView>> groups = all.stream()
                .collect(Collectors.groupingBy(
                        cause -> grouped ? cause.kind() : Optional.empty(),
                        LinkedHashMap::new,
                        Collectors.mapping(this::cause, Collectors.toList())));
        return groups.entrySet().stream()
                .map(group -> new CauseGroup(group.getKey(), group.getValue()))
                .toList();
    }

    private InstructionsView instructions(Instructions steps) {
        return new InstructionsView(
                steps,
                steps.steps().stream()
                        .map(step -> new StepView(step, step.figure().map(addresses::figure)))
                        .toList());
    }

    /** Causes have a heading of their own below that of their group. */
    private CauseView cause(Cause cause) {
        return new CauseView(cause, links.cause(cause.id()), links.remedies(cause.whatHelps()), texts.headingsFrom(5));
    }

    private ReliefView relief(Relief relief) {
        return new ReliefView(
                relief,
                relief.dos().stream()
                        .map(strategy -> new Anchored<>(strategy, links.strategy(strategy.id())))
                        .toList());
    }

    private Linked<FurtherReading> reading(FurtherReading work) {
        return linked(work, work.topic(), work.url().map(Object::toString));
    }

    private <T extends Record> Linked<T> linked(T model, Optional<TopicRef> topic, Optional<String> elsewhere) {
        return new Linked<>(
                model,
                topic.flatMap(ref -> addresses.topic(ref.id())).or(() -> elsewhere),
                topic.flatMap(ref -> addresses.foreign(ref.id())));
    }

    private Stream<Link> related(TopicRef ref) {
        return addresses.topic(ref.id()).stream()
                .flatMap(href -> edition.title(ref.id()).stream()
                        .map(title -> new Link(href, title, addresses.foreign(ref.id()))));
    }

    private ReviewView review() {
        Optional<LocalDate> due =
                edition.catalogue().find(id).orElseThrow().governance().review().due();
        return new ReviewView(facts, facts.review().flatMap(Review::last), due, changes(), texts.isolating());
    }

    /** Where it is said what has changed since the version that this one has replaced. */
    private Optional<String> changes() {
        LanguageTag language = edition.language();
        return edition.catalogue().find(id).orElseThrow().governance().issues(language).stream()
                .filter(judged -> judged.state() == JudgedIssue.State.REPLACED)
                .reduce((earlier, later) -> later)
                .map(judged -> Paths.relative(edition.paths().leaflet(language, id), IssuedPages.path(judged)) + "#"
                        + IssuedPages.CHANGES);
    }

    private SourceView source(Source source) {
        Optional<String> linked = Optional.of(source.id().value()).filter(linkedSources::contains);
        return new SourceView(source, linked.map(name -> "source-" + name), texts.isolating());
    }
}

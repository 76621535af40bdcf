package org.leafpress.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.Cause;
import org.leafpress.model.CauseKind;
import org.leafpress.model.Id;
import org.leafpress.model.Labels;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Part;
import org.leafpress.model.Ref;
import org.leafpress.model.Relief;
import org.leafpress.model.Text;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.render.view.FigureView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.Markup;
import org.leafpress.render.view.SectionBody;

/** Makes the views of a leaflet's structured parts, with references resolved to links on the same page. */
final class Parts {
    /** HTML heading level for headings within an item of a part; items of groups, such as causes, are one deeper. */
    private static final int WITHIN_ITEM = 4;

    private final Leaflet leaflet;
    private final Addresses addresses;
    private final MarkupWriter<?> writer;
    private final Optional<FigureView> bodyMap;
    private final Map<String, Link> causes = new HashMap<>();
    private final Map<String, Link> remedies = new HashMap<>();
    private final Set<String> linkedCauses;
    private final Set<String> linkedRemedies;

    Parts(Leaflet leaflet, Addresses addresses, MarkupWriter<?> writer, PlainText plain, Optional<FigureView> bodyMap) {
        this.leaflet = leaflet;
        this.addresses = addresses;
        this.writer = writer;
        this.bodyMap = bodyMap;
        linkedCauses = ids(leaflet.bodyAreas().stream().flatMap(area -> area.causes().stream()));
        linkedRemedies = ids(leaflet.causes().stream().flatMap(cause -> cause.whatHelps().stream()));
        leaflet.causes()
                .forEach(cause -> causes.put(
                        cause.id().value(),
                        new Link("#cause-" + cause.id().value(), cause.name().value())));
        leaflet.treatments()
                .forEach(treatment -> remedies.put(
                        treatment.id().value(),
                        new Link(
                                "#treatment-" + treatment.id().value(),
                                treatment.name().value())));
        leaflet.relief()
                .map(Relief::dos)
                .orElse(List.of())
                .forEach(strategy -> remedies.put(
                        strategy.id().value(),
                        new Link("#relief-" + strategy.id().value(), withoutStop(plain.of(strategy.action())))));
    }

    private static Set<String> ids(Stream<Ref> refs) {
        return refs.map(Ref::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Only what is linked to gets an anchor: a page has to arrive in one round trip. */
    private static Optional<String> anchor(String kind, Id id, Set<String> linked) {
        return linked.contains(id.value()) ? Optional.of(kind + id.value()) : Optional.empty();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** The view of a part; empty when the leaflet does not have it. */
    Optional<SectionBody> find(Part part) {
        return leaflet.has(part) ? Optional.of(body(part)) : Optional.empty();
    }

    private SectionBody body(Part part) {
        return switch (part) {
            case OVERVIEW -> overview();
            case COMPARE -> compare();
            case KINDS -> kinds();
            case BODY_AREAS -> bodyAreas();
            case CAUSES -> causes();
            case RELIEF -> relief();
            case NUTRIENTS -> nutrients();
            case APPOINTMENT -> appointment();
            case TESTS -> tests();
            case TREATMENTS -> treatments();
            case QUESTIONS -> questions();
            case MYTHS -> myths();
            case FURTHER_READING -> furtherReading();
        };
    }

    private SectionBody overview() {
        return leaflet.overview()
                .map(overview -> new SectionBody.Overview(
                        section(overview.whatItIs()),
                        section(overview.feelsLike()),
                        section(overview.howLong()),
                        section(overview.howItHappens()),
                        overview.figure().map(addresses::figure)))
                .orElseThrow();
    }

    private SectionBody compare() {
        return leaflet.compare()
                .map(compare -> new SectionBody.Compare(
                        compare.items().stream()
                                .map(item -> new SectionBody.Compare.Thing(
                                        item.name().value(),
                                        item.medicalName().map(Text::value),
                                        writer.phrase(item.whatItIs()),
                                        writer.phrase(item.feelsLike()),
                                        writer.phrase(item.lasts()),
                                        item.topic().flatMap(topic -> addresses.topic(topic.id())),
                                        item.topic().flatMap(topic -> addresses.foreign(topic.id()))))
                                .toList(),
                        compare.figure().map(addresses::figure)))
                .orElseThrow();
    }

    private SectionBody kinds() {
        return new SectionBody.Kinds(leaflet.kinds().stream()
                .map(kind -> new SectionBody.Kinds.Form(
                        kind.name().value(), kind.medicalName().map(Text::value), item(kind.text())))
                .toList());
    }

    private SectionBody bodyAreas() {
        return new SectionBody.BodyAreas(
                leaflet.bodyAreas().stream()
                        .map(area -> new SectionBody.BodyAreas.Row(
                                Labels.of(area.area()),
                                phrase(area.feelsLike()),
                                links(area.causes(), causes),
                                phrase(area.note())))
                        .toList(),
                bodyMap);
    }

    private SectionBody causes() {
        Map<CauseKind, List<SectionBody.Causes.Cause>> groups = new EnumMap<>(CauseKind.class);
        for (CauseKind kind : CauseKind.values()) {
            for (Cause cause : leaflet.causes()) {
                if (cause.kind() == kind) {
                    groups.computeIfAbsent(kind, unused -> new ArrayList<>()).add(cause(cause));
                }
            }
        }
        return new SectionBody.Causes(groups.entrySet().stream()
                .map(group -> new SectionBody.Causes.Group(Labels.of(group.getKey()), group.getValue()))
                .toList());
    }

    private SectionBody.Causes.Cause cause(Cause cause) {
        return new SectionBody.Causes.Cause(
                anchor("cause-", cause.id(), linkedCauses),
                cause.name().value(),
                cause.medicalName().map(Text::value),
                cause.howCommon().map(Labels::of),
                cause.evidence().map(Labels::of),
                writer.prose(cause.text(), WITHIN_ITEM + 1),
                phrase(cause.caution()),
                links(cause.whatHelps(), remedies));
    }

    private SectionBody relief() {
        return leaflet.relief()
                .map(relief -> new SectionBody.Relief(
                        relief.dos().stream()
                                .map(strategy -> new SectionBody.Relief.Strategy(
                                        anchor("relief-", strategy.id(), linkedRemedies),
                                        writer.phrase(strategy.action()),
                                        phrase(strategy.why()),
                                        phrase(strategy.how()),
                                        phrase(strategy.when()),
                                        phrase(strategy.caution())))
                                .toList(),
                        relief.donts().stream()
                                .map(avoidance -> new SectionBody.Relief.Avoidance(
                                        writer.phrase(avoidance.action()), phrase(avoidance.why())))
                                .toList()))
                .orElseThrow();
    }

    private SectionBody nutrients() {
        return new SectionBody.Nutrients(leaflet.nutrients().stream()
                .map(nutrient -> new SectionBody.Nutrients.Nutrient(
                        nutrient.name().value(),
                        writer.phrase(nutrient.role()),
                        phrase(nutrient.whenLow()),
                        nutrient.foods().stream().<Markup>map(writer::phrase).toList()))
                .toList());
    }

    private SectionBody appointment() {
        return leaflet.appointment()
                .map(visit -> new SectionBody.Appointment(
                        visit.prepare().stream().<Markup>map(writer::phrase).toList(),
                        visit.whatHappens().stream().<Markup>map(writer::phrase).toList(),
                        visit.ask().stream().<Markup>map(writer::phrase).toList()))
                .orElseThrow();
    }

    private SectionBody tests() {
        return new SectionBody.Tests(leaflet.tests().stream()
                .map(test -> new SectionBody.Tests.Test(
                        test.name().value(),
                        test.medicalName().map(Text::value),
                        item(test.howItWorks()),
                        item(test.whatHappens()),
                        item(test.benefits()),
                        item(test.risks()),
                        item(test.doingNothing())))
                .toList());
    }

    private SectionBody treatments() {
        return new SectionBody.Treatments(leaflet.treatments().stream()
                .map(treatment -> new SectionBody.Treatments.Treatment(
                        anchor("treatment-", treatment.id(), linkedRemedies),
                        treatment.name().value(),
                        treatment.medicalName().map(Text::value),
                        phrase(treatment.forWhom()),
                        item(treatment.howItWorks()),
                        item(treatment.benefits()),
                        item(treatment.risks()),
                        item(treatment.doingNothing()),
                        treatment.evidence().map(Labels::of)))
                .toList());
    }

    private SectionBody questions() {
        return new SectionBody.Questions(leaflet.questions().stream()
                .map(question -> new SectionBody.Questions.Question(
                        writer.heading(question.question()), item(question.answer())))
                .toList());
    }

    private SectionBody myths() {
        return new SectionBody.Myths(leaflet.myths().stream()
                .map(myth -> new SectionBody.Myths.Myth(writer.phrase(myth.myth()), item(myth.fact())))
                .toList());
    }

    private SectionBody furtherReading() {
        return new SectionBody.FurtherReading(leaflet.furtherReading().stream()
                .map(work -> new SectionBody.FurtherReading.Work(
                        work.title().value(),
                        work.topic()
                                .flatMap(topic -> addresses.topic(topic.id()))
                                .or(() -> work.url().map(Object::toString)),
                        work.topic().flatMap(topic -> addresses.foreign(topic.id())),
                        phrase(work.about())))
                .toList());
    }

    private static List<Link> links(List<Ref> refs, Map<String, Link> targets) {
        return refs.stream()
                .flatMap(ref -> Optional.ofNullable(targets.get(ref.id())).stream())
                .toList();
    }

    private Markup item(Prose text) {
        return writer.prose(text, WITHIN_ITEM);
    }

    private Optional<Markup> item(Optional<Prose> text) {
        return text.map(this::item);
    }

    private Optional<Markup> section(Optional<Prose> text) {
        return text.map(prose -> writer.prose(prose, 4));
    }

    private Optional<Markup> phrase(Optional<Phrase> phrase) {
        return phrase.map(writer::phrase);
    }
}

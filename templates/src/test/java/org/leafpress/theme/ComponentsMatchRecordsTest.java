package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.Id;
import org.leafpress.model.NotShown;
import org.leafpress.model.Ref;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.render.text.FigureView;
import org.leafpress.render.text.Foreign;
import org.leafpress.render.text.Html;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.BodyMap;
import org.leafpress.render.view.Head;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.ModelView;
import org.leafpress.render.view.Page;
import org.leafpress.render.view.PageBody;
import org.leafpress.render.view.SectionView;
import org.leafpress.render.view.SiteView;

/** What {@code component.yaml} says of parameters is what the records are that the renderer gives to the templates. */
class ComponentsMatchRecordsTest {
    /** Components that are not named after a component of a leaflet: where their parameters come from. */
    private static final Map<String, Type> ORIGINS = Map.ofEntries(
            Map.entry("aspects.items", property(LeafletView.class, "riskFactors")),
            Map.entry("area-list.areas", property(PageBody.BodyAreas.class, "areas")),
            Map.entry("body-map.map", BodyMap.class),
            Map.entry("care-card.card", item(property(LeafletView.class, "care"))),
            Map.entry("contents-list.sections", property(LeafletView.class, "sections")),
            Map.entry("counted-links.links", property(PageBody.Letters.class, "letters")),
            Map.entry("elsewhere.links", property(PageBody.Home.class, "elsewhere")),
            Map.entry("emergency-note.site", SiteView.class),
            Map.entry("figure.figure", FigureView.class),
            Map.entry("glossary.terms", property(PageBody.Glossary.class, "terms")),
            Map.entry("key-points.message", property(LeafletView.class, "mainMessage")),
            Map.entry("key-points.points", property(LeafletView.class, "keyPoints")),
            Map.entry("language-list.languages", property(PageBody.Languages.class, "languages")),
            Map.entry("letter-nav.letters", property(PageBody.AToZ.class, "navigation")),
            Map.entry("letters.letters", property(PageBody.AToZ.class, "letters")),
            Map.entry("link.to", Link.class),
            Map.entry("newer.original", Link.class),
            Map.entry("page-footer.site", SiteView.class),
            Map.entry("page-header.page", Page.class),
            Map.entry("prints.offline", property(SiteView.class, "offline")),
            Map.entry("prints.textAndData", property(LeafletView.class, "textAndData")),
            Map.entry("prose.body", SectionView.class),
            Map.entry("related.links", property(LeafletView.class, "related")),
            Map.entry("review-block.foreign", property(Link.class, "foreign")),
            Map.entry("review-block.review", property(LeafletView.class, "review")),
            Map.entry("review-block.translation", property(LeafletView.class, "translation")),
            Map.entry("search-box.head", Head.class),
            Map.entry("sources.foreign", property(Link.class, "foreign")),
            Map.entry("sources.sources", property(LeafletView.class, "sources")),
            Map.entry("status-notice.status", property(LeafletView.class, "status")),
            Map.entry("taken-back.facts", property(LeafletView.class, "takenBack")),
            Map.entry("taken-back.site", SiteView.class),
            Map.entry("topic-list.topics", property(PageBody.Home.class, "topics")),
            Map.entry("translation-notice.translation", item(property(LeafletView.class, "translation"))),
            Map.entry("untranslated.section", SectionView.class),
            Map.entry("warning.text", property(SectionView.class, "warning")));

    /** Parameters that no record holds: what a template tells a component. */
    private static final Set<String> TOLD = Set.of(
            "care-card.heading",
            "body-areas.labelledBy",
            "compare.labelledBy",
            "dose.labelledBy",
            "figure.sizes",
            "how-to-take.titled",
            "nutrients.labelledBy",
            "schedule.labelledBy",
            "symptoms.labelledBy");

    /** Optional in the record, but there wherever the component is used, or not there at all in its use. */
    private static final Set<String> ALWAYS_THERE = Set.of(
            "care-card.card.newer.foreign",
            "elsewhere.links.foreign",
            "glossary.terms.anchor",
            "newer.original.foreign",
            "prints.textAndData",
            "search-box.head.search",
            "prose.body.text",
            "translation-notice.translation.original.foreign",
            "untranslated.section.original",
            "untranslated.section.original.foreign",
            "warning.text");

    /** What a component has no need of: the page says it around, or the view in another way, or only checks read it. */
    private static final Set<String> SAID_ELSEWHERE = Set.of(
            "causes.groups.items.kind",
            "compare.body.intro",
            "further-reading.items.url",
            "glossary.terms.countsInReadingAge",
            "glossary.terms.forms",
            "review-block.translation.made.method",
            "search-box.head.navigation.current");

    /** Records that more components than one show. */
    private static final Set<Class<?>> SHARED = Set.of(
            Page.class,
            Head.class,
            Head.Alternate.class,
            SiteView.class,
            SectionView.class,
            LeafletView.ReviewView.class,
            LeafletView.TranslationView.class,
            Foreign.class,
            Link.class,
            FigureView.class);

    /** What no component needs to show, since a page does with other means. */
    private static final Set<Class<?>> NEVER_SHOWN =
            Set.of(Place.class, Id.class, Ref.class, TopicRef.class, TextWriter.class);

    @TestFactory
    Stream<DynamicTest> everyParameterIsAComponentOfItsRecordAndOfItsType() {
        return ThemeSources.components().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ThemeComponent component = ThemeComponent.read(name);
                    List<String> wrong = new ArrayList<>();
                    component.parameters().forEach((path, parameter) -> {
                        String place = name + "." + path;
                        if (!TOLD.contains(place)) {
                            Optional<Type> type = find(name, path);
                            if (type.isEmpty()) {
                                wrong.add(place + " is no component of its record");
                            } else if (!fits(parameter, type.get(), ALWAYS_THERE.contains(place))) {
                                wrong.add(place + " is no " + parameter + " but " + type.get());
                            }
                        }
                    });
                    assertThat(wrong).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyComponentOfARecordIsAParameter() {
        return ThemeSources.components().stream()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    ThemeComponent component = ThemeComponent.read(name);
                    Set<String> unsaid = new TreeSet<>();
                    component.parameters().forEach((path, parameter) -> {
                        if (parameter.kind() == Parameter.Kind.RECORD) {
                            Type record = item(find(name, path).orElseThrow());
                            shown(record)
                                    .map(shown -> path + "." + shown)
                                    .filter(shown -> !component.parameters().containsKey(shown))
                                    .filter(shown -> !SAID_ELSEWHERE.contains(name + "." + shown))
                                    .forEach(unsaid::add);
                        }
                    });
                    assertThat(unsaid)
                            .as("components that component.yaml does not name")
                            .isEmpty();
                }));
    }

    @Test
    void everyOriginIsOfAComponentThatThereIs() {
        assertThat(Stream.of(ORIGINS.keySet(), TOLD, ALWAYS_THERE).flatMap(Set::stream))
                .allSatisfy(place -> {
                    int dot = place.indexOf('.');
                    assertThat(ThemeComponent.read(place.substring(0, dot)).parameters())
                            .as(place)
                            .containsKey(place.substring(dot + 1));
                });
    }

    /** The names of what a record says, without what is not for readers. */
    private static Stream<String> shown(Type record) {
        Class<?> type = raw(record);
        if (SHARED.contains(type)) {
            return Stream.empty();
        }
        Stream<String> own = Stream.of(type.getRecordComponents())
                .filter(component -> !component.getName().equals("model"))
                .filter(ComponentsMatchRecordsTest::isForReaders)
                .map(RecordComponent::getName);
        return ModelView.class.isAssignableFrom(type)
                ? Stream.concat(own, shown(property(record, "model"))).distinct()
                : own;
    }

    private static boolean isForReaders(RecordComponent component) {
        return !component.isAnnotationPresent(NotShown.class)
                && !NEVER_SHOWN.contains(raw(item(component.getGenericType())));
    }

    private static Optional<Type> find(String component, String path) {
        String[] names = path.split("\\.");
        Optional<Type> type = Optional.ofNullable(ORIGINS.get(component + "." + names[0]))
                .or(() -> findProperty(LeafletView.class, ThemeRenderer.camelCase(component))
                        .map(found -> isList(found) ? found : item(found)));
        for (String name : List.of(names).subList(1, names.length)) {
            type = type.flatMap(owner -> findProperty(item(owner), name));
        }
        return type;
    }

    private static Type property(Type owner, String name) {
        return findProperty(owner, name).orElseThrow(() -> new IllegalStateException(owner + " has no " + name));
    }

    /** What a template reads as {@code name}: from the view, or else from the record that it shows. */
    private static Optional<Type> findProperty(Type owner, String name) {
        Class<?> type = raw(owner);
        if (!type.isRecord()) {
            return Optional.empty();
        }
        return Stream.of(type.getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst()
                .map(component -> bound(component.getGenericType(), owner))
                .or(() -> ModelView.class.isAssignableFrom(type) && !name.equals("model")
                        ? findProperty(property(owner, "model"), name)
                        : Optional.empty());
    }

    private static Type bound(Type type, Type owner) {
        return type instanceof TypeVariable<?> && owner instanceof ParameterizedType generic
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static boolean isList(Type type) {
        return raw(type) == List.class;
    }

    /** Of an optional value or a list what is in it, else the type itself. */
    private static Type item(Type type) {
        return type instanceof ParameterizedType generic && (isList(type) || raw(type) == Optional.class)
                ? generic.getActualTypeArguments()[0]
                : type;
    }

    private static Class<?> raw(Type type) {
        return (Class<?>) (type instanceof ParameterizedType generic ? generic.getRawType() : type);
    }

    private static boolean fits(Parameter parameter, Type type, boolean alwaysThere) {
        return parameter.list() == isList(type)
                && parameter.optional() == (raw(type) == Optional.class && !alwaysThere)
                && fits(parameter.kind(), raw(item(type)));
    }

    private static boolean fits(Parameter.Kind kind, Class<?> type) {
        return switch (kind) {
            case TEXT ->
                Set.of(String.class, Text.class, Day.class, LocalDate.class).contains(type);
            case HTML ->
                Set.of(Html.class, Markup.class, Phrase.class, Prose.class).contains(type);
            case LINK -> Set.of(String.class, URI.class).contains(type);
            case WORD -> type.isEnum() || type == String.class;
            case NUMBER -> type == int.class;
            case FLAG -> type == boolean.class || type == Boolean.class;
            case RECORD -> type.isRecord();
        };
    }
}

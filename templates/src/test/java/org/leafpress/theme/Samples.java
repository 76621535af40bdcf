package org.leafpress.theme;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.InputStream;
import java.util.Map;
import org.leafpress.render.view.Html;
import org.leafpress.render.view.LeafletView;
import org.leafpress.render.view.Markup;
import org.leafpress.render.view.Page;
import org.leafpress.render.view.PageBody;
import org.leafpress.render.view.SectionBody;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.jsontype.NamedType;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Sample pages, written as YAML and bound to the very records that the renderer makes. */
final class Samples {

    private static final Map<String, Class<? extends PageBody>> PAGES = Map.ofEntries(
            Map.entry("leaflet", LeafletView.class),
            Map.entry("home", PageBody.Home.class),
            Map.entry("ways-in", PageBody.WaysIn.class),
            Map.entry("a-z", PageBody.AToZ.class),
            Map.entry("letters", PageBody.Letters.class),
            Map.entry("letter-names", PageBody.LetterNames.class),
            Map.entry("body-areas", PageBody.BodyAreas.class),
            Map.entry("areas", PageBody.Areas.class),
            Map.entry("area-topics", PageBody.AreaTopics.class),
            Map.entry("glossary", PageBody.Glossary.class),
            Map.entry("about", PageBody.About.class),
            Map.entry("languages", PageBody.Languages.class),
            Map.entry("404", PageBody.NotFound.class));

    private static final Map<String, Class<? extends SectionBody>> SECTIONS = Map.ofEntries(
            Map.entry("prose", SectionBody.Prose.class),
            Map.entry("overview", SectionBody.Overview.class),
            Map.entry("compare", SectionBody.Compare.class),
            Map.entry("kinds", SectionBody.Kinds.class),
            Map.entry("body-areas", SectionBody.BodyAreas.class),
            Map.entry("causes", SectionBody.Causes.class),
            Map.entry("relief", SectionBody.Relief.class),
            Map.entry("nutrients", SectionBody.Nutrients.class),
            Map.entry("appointment", SectionBody.Appointment.class),
            Map.entry("tests", SectionBody.Tests.class),
            Map.entry("treatments", SectionBody.Treatments.class),
            Map.entry("questions", SectionBody.Questions.class),
            Map.entry("myths", SectionBody.Myths.class),
            Map.entry("untranslated", SectionBody.Untranslated.class),
            Map.entry("further-reading", SectionBody.FurtherReading.class));

    private static final ObjectMapper MAPPER = mapper();

    private Samples() {}

    static Page page(String name) {
        InputStream source = Samples.class.getResourceAsStream("/pages/" + name + ".yaml");
        return MAPPER.readValue(source, Page.class);
    }

    private static ObjectMapper mapper() {
        YAMLMapper.Builder builder = YAMLMapper.builder()
                .addMixIn(PageBody.class, ByTemplate.class)
                .addMixIn(SectionBody.class, ByKind.class)
                .addModule(new SimpleModule()
                        .addDeserializer(Html.class, new HtmlDeserializer<>(Html.class))
                        .addDeserializer(Markup.class, new HtmlDeserializer<>(Markup.class)));
        PAGES.forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        SECTIONS.forEach((name, type) -> builder.registerSubtypes(new NamedType(type, name)));
        return builder.build();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "template")
    private interface ByTemplate {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    private interface ByKind {}

    private static final class HtmlDeserializer<T extends Markup> extends StdDeserializer<T> {
        private final Class<T> type;

        HtmlDeserializer(Class<T> type) {
            super(type);
            this.type = type;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            return type.cast(new Html(parser.getString()));
        }
    }
}

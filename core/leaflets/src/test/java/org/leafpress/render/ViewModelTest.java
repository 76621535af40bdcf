package org.leafpress.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.render.view.Html;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.SectionBody;

class ViewModelTest {
    private static final SectionBody.Overview OVERVIEW = new SectionBody.Overview(
            Optional.of(new Html("<b>Twitches</b>")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());

    @Test
    void componentsAreSeenByName() throws Exception {
        assertThat(render(
                        "<#list view.items as form>${form.name} </#list>",
                        new SectionBody.Kinds(
                                List.of(new SectionBody.Kinds.Form("A & B", Optional.empty(), new Html(""))))))
                .isEqualTo("A &amp; B ");
    }

    @Test
    void markupIsNotEscapedAndWhatIsEmptyIsMissing() throws Exception {
        assertThat(render("${view.whatItIs}${view.feelsLike!'nothing'}", OVERVIEW))
                .isEqualTo("<b>Twitches</b>nothing");
    }

    @Test
    void whatAViewSaysOfItsKindIsSeen() throws Exception {
        assertThat(render("${view.kind} ${view.part}", OVERVIEW)).isEqualTo("overview overview");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "getClass", "toString", "hashCode", "equals", "wait", "notify", "whatItWas"})
    void nothingElseIsSeen(String name) {
        assertThatThrownBy(() -> render("${view." + name + "}", OVERVIEW))
                .isInstanceOf(InvalidReferenceException.class)
                .hasMessageContaining("view." + name);
    }

    @Test
    void aViewIsNotText() {
        assertThatThrownBy(() -> render("${view}", new Link("a.html", "A")))
                .isInstanceOf(TemplateException.class)
                .hasMessageContaining("Expected a string")
                .hasMessageContaining("view");
    }

    private static String render(String template, Record view) throws IOException, TemplateException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setObjectWrapper(new ViewWrapper(Configuration.VERSION_2_3_34));
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        StringWriter out = new StringWriter();
        new Template("test", template, configuration).process(Map.of("view", view), out);
        return out.toString();
    }
}

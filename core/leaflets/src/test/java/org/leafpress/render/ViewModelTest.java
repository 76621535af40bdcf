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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.leaflet.CauseKind;
import org.leafpress.model.leaflet.MedicalTest;
import org.leafpress.model.leaflet.Question;
import org.leafpress.model.text.Block;
import org.leafpress.model.text.Inline;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.render.text.Html;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.text.WriterSamples;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.ModelView;
import org.leafpress.render.view.TextScope;

class ViewModelTest {
    private static final Place PLACE = Place.file("a.yaml");

    /** A view of some record of the model, with all links and glossary terms. */
    public record View(Record model, String anchor, TextWriter texts) implements ModelView, TextScope {}

    /** What a view can say beside texts. */
    public record Values(List<Html> items, CauseKind kind, LocalDate date) {}

    private static View view(Record model) {
        HtmlWriter writer = new HtmlWriter(
                WriterSamples.fills(),
                WriterSamples.addresses(),
                Optional.of(WriterSamples.terms()),
                figure -> new Html(""));
        return new View(model, "a-b", new TextWriter(writer, new LanguageTag("en-GB")));
    }

    private static MedicalTest medicalTest(String howItWorks, Optional<Prose> risks) {
        return new MedicalTest(
                PLACE,
                Optional.empty(),
                new Text("A & B", PLACE),
                Optional.empty(),
                prose(howItWorks),
                Optional.empty(),
                Optional.empty(),
                risks,
                Optional.empty());
    }

    private static Prose prose(String words) {
        return new Prose(List.of(new Block.Paragraph(run(words), PLACE)), PLACE);
    }

    private static List<Inline> run(String words) {
        return List.of(new Inline.Run(words, PLACE));
    }

    @Test
    void whatAViewDoesNotSayIsReadFromItsModel() throws Exception {
        assertThat(render(
                        "${view.anchor} ${view.name} ${view.medicalName!'none'}",
                        view(medicalTest("", Optional.empty()))))
                .isEqualTo("a-b A &amp; B none");
    }

    @Test
    void markupIsNotEscapedAndConstantsAreWords() throws Exception {
        Values values = new Values(List.of(new Html("<b>1</b>"), new Html("2")), CauseKind.EVERYDAY, LocalDate.EPOCH);
        assertThat(render("<#list view.items as item>${item}<#sep>,</#list> ${view.kind}", values))
                .isEqualTo("<b>1</b>,2 everyday");
    }

    @Test
    void aTextIsWrittenWhereThePageFirstAsksForItAndOnlyOnce() throws Exception {
        assertThat(render(
                        "<#if view.risks??>${view.risks}${view.howItWorks}</#if>",
                        view(medicalTest("A nerve.", Optional.of(prose("The nerve."))))))
                .isEqualTo("<p>The <a class=\"term\" href=\"g.html#nerve\">nerve</a>.</p><p>A nerve.</p>");
    }

    @Test
    void whatIsReadAsAHeadingHasNoLinksOfThePagesOwn() throws Exception {
        Question question = new Question(
                PLACE,
                Optional.empty(),
                Optional.empty(),
                new Phrase(run("Which nerve?"), PLACE),
                prose("This nerve."));
        assertThat(render("${view.question} ${view.answer}", view(question)))
                .isEqualTo("Which nerve? <p>This <a class=\"term\" href=\"g.html#nerve\">nerve</a>.</p>");
    }

    @Test
    void aDateIsWrittenInWordsWhereAViewSaysInWhichLanguage() throws Exception {
        Values values = new Values(List.of(), CauseKind.EVERYDAY, LocalDate.EPOCH);
        assertThat(render("${view.date}", view(values))).isEqualTo("1 January 1970");
        assertThatThrownBy(() -> render("${view.date}", values)).hasMessageContaining("no view around");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class", "getClass", "toString", "hashCode", "equals", "wait", "notify", "whatItWas"})
    void nothingElseIsSeen(String name) {
        assertThatThrownBy(() -> render("${view." + name + "}", view(medicalTest("", Optional.empty()))))
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
        configuration.setObjectWrapper(new ViewWrapper(Optional.empty(), false));
        configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        StringWriter out = new StringWriter();
        new Template("test", template, configuration).process(Map.of("view", view), out);
        return out.toString();
    }
}

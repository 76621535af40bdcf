package org.leafpress.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leafpress.model.Day;
import org.leafpress.model.Labels;
import org.leafpress.model.Text;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.Phrase;
import org.leafpress.model.text.Prose;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.PrintXml;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.TextScope;

/**
 * Shows views and records of the model to templates: an empty {@code Optional} is a missing value, a constant is its
 * label, and a text is what the writer of the page makes of it. Each value is shown once and then remembered, so a text is
 * written where the page first asks for it, which is where it stands: a glossary term is linked where it comes first.
 *
 * @param texts writes the texts of the view around; empty outside of all pages
 * @param joins whether prose begins within what is around it
 */
record ViewWrapper(Optional<TextWriter> texts, boolean joins) implements ObjectWrapper {
    private static final ObjectWrapper SIMPLE = new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build();

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof String words) {
            return new SimpleScalar(words);
        }
        if (value instanceof List<?> items) {
            return new Items(items, this);
        }
        if (value instanceof Enum<?> constant) {
            return new SimpleScalar(Labels.of(constant));
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof Record record) {
            return record(record);
        }
        if (value instanceof LocalDate date) {
            return new SimpleScalar(writer().write(date));
        }
        if (value instanceof URI address) {
            return new SimpleScalar(address.toString());
        }
        return value instanceof Map<?, ?> map ? new SimpleHash(map, this) : SIMPLE.wrap(value);
    }

    private @Nullable TemplateModel record(Record value) throws TemplateModelException {
        if (value instanceof Markup markup) {
            return markup(markup);
        }
        if (value instanceof Text text) {
            return new SimpleScalar(writer().write(text));
        }
        if (value instanceof Phrase phrase) {
            return markup(writer().write(phrase));
        }
        if (value instanceof Prose prose) {
            return markup(joins ? writer().join(prose) : writer().write(prose));
        }
        if (value instanceof Day day) {
            return new SimpleScalar(writer().write(day.date()));
        }
        return new ViewModel(value, value instanceof TextScope scope ? with(scope.texts()) : this);
    }

    private static TemplateModel markup(Markup markup) throws TemplateModelException {
        return markup instanceof PrintXml
                ? XMLOutputFormat.INSTANCE.fromMarkup(markup.value())
                : HTMLOutputFormat.INSTANCE.fromMarkup(markup.value());
    }

    private TextWriter writer() throws TemplateModelException {
        return texts.orElseThrow(() -> new TemplateModelException("no view around says how texts are written"));
    }

    /** The same for words that are read as something. */
    ViewWrapper readAs(PassageKind kind) {
        return switch (kind) {
            case HEADING -> texts.map(around -> with(around.forHeadings())).orElse(this);
            case PARAGRAPH, ITEM, CARE_SIGN, CELL -> new ViewWrapper(texts, true);
            case LABEL, CARE_ACTION, CAPTION, ALT_TEXT -> this;
        };
    }

    private static ViewWrapper with(TextWriter texts) {
        return new ViewWrapper(Optional.of(texts), false);
    }

    /** A list, each item of which is shown once. */
    private static final class Items implements TemplateSequenceModel {
        private final List<?> items;
        private final ViewWrapper wrapper;
        private final @Nullable TemplateModel[] shown;

        Items(List<?> items, ViewWrapper wrapper) {
            this.items = items;
            this.wrapper = wrapper;
            this.shown = new TemplateModel[items.size()];
        }

        @Override
        public @Nullable TemplateModel get(int index) throws TemplateModelException {
            if (index < 0 || index >= shown.length) {
                return null;
            }
            TemplateModel model = shown[index];
            if (model == null) {
                model = wrapper.wrap(items.get(index));
                shown[index] = model;
            }
            return model;
        }

        @Override
        public int size() {
            return shown.length;
        }
    }
}

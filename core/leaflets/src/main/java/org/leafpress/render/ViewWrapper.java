package org.leafpress.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.XMLOutputFormat;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leafpress.render.view.Html;
import org.leafpress.render.view.PrintXml;

/**
 * Shows view records to templates: an empty {@code Optional} is a missing value, {@link org.leafpress.render.view.Markup}
 * is markup.
 */
final class ViewWrapper extends DefaultObjectWrapper {
    ViewWrapper(Version version) {
        super(version);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value instanceof Optional<?> optional) {
            return optional.isPresent() ? wrap(optional.get()) : null;
        }
        if (value instanceof Html html) {
            return HTMLOutputFormat.INSTANCE.fromMarkup(html.value());
        }
        if (value instanceof PrintXml xml) {
            return XMLOutputFormat.INSTANCE.fromMarkup(xml.value());
        }
        if (value instanceof Record view && !(value instanceof TemplateModel)) {
            return new ViewModel(view, this);
        }
        return super.wrap(value);
    }
}

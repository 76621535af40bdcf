package org.leafpress.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leafpress.records.Getter;
import org.leafpress.records.RecordType;

/**
 * A view as templates see it: what it says of itself, by name, and nothing else. FreeMarker's own way would look for
 * setters, fields and overloads, and call by reflection, for every value of every page.
 */
final class ViewModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Getter>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Getter> computeValue(Class<?> type) {
            return RecordType.of(type).readable();
        }
    };

    private final Record view;
    private final Map<String, Getter> getters;
    private final ObjectWrapper wrapper;

    /** Wraps what the view says with {@code wrapper}. */
    ViewModel(Record view, ObjectWrapper wrapper) {
        this.view = view;
        this.getters = GETTERS.get(view.getClass());
        this.wrapper = wrapper;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Getter getter = getters.get(name);
        return getter == null ? null : wrapper.wrap(getter.get(view));
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

package org.leafpress.render;

import freemarker.template.ObjectWrapper;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leafpress.model.Getter;

/**
 * A view as templates see it: what it says of itself, by name, and nothing else. FreeMarker's own way would look for
 * setters, fields and overloads, and call by reflection, for every value of every page.
 */
final class ViewModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Getter>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Getter> computeValue(Class<?> type) {
            return getters(type);
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

    private static Map<String, Getter> getters(Class<?> type) {
        Map<String, Getter> getters = new HashMap<>();
        for (Method method : type.getMethods()) {
            if (isForTemplates(method)) {
                getters.put(method.getName(), Getter.of(method));
            }
        }
        return getters;
    }

    /** A component of the record, or a method of its own kind; what all objects have is not for templates. */
    private static boolean isForTemplates(Method method) {
        return method.getParameterCount() == 0
                && method.getReturnType() != void.class
                && !Modifier.isStatic(method.getModifiers())
                && method.getDeclaringClass() != Object.class
                && !method.getName().equals("toString")
                && !method.getName().equals("hashCode");
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

package org.leafpress.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leafpress.model.text.PassageKind;
import org.leafpress.model.text.ReadAs;
import org.leafpress.records.Getter;
import org.leafpress.records.RecordType;
import org.leafpress.render.view.ModelView;

/**
 * A record as templates see it: what it says of itself, by name, else what the record of the model says that it is a view
 * of, and nothing else. FreeMarker's own way would look for setters, fields and overloads, and call by reflection, for
 * every value of every page.
 */
final class ViewModel implements TemplateHashModel {
    private static final ClassValue<Map<String, Property>> PROPERTIES = new ClassValue<>() {
        @Override
        protected Map<String, Property> computeValue(Class<?> type) {
            return properties(type);
        }
    };

    private final Record view;
    private final Map<String, Property> properties;
    private final ViewWrapper wrapper;
    private final @Nullable TemplateModel[] shown;
    private @Nullable ViewModel model;

    /** Shows what the view says with {@code wrapper}. */
    ViewModel(Record view, ViewWrapper wrapper) {
        this.view = view;
        this.properties = PROPERTIES.get(view.getClass());
        this.wrapper = wrapper;
        this.shown = new TemplateModel[properties.size()];
    }

    /**
     * Something that a record says.
     *
     * @param index among all that it says
     * @param kind what its words are to the reader, where the model says so
     */
    private record Property(int index, Getter getter, Optional<PassageKind> kind) {}

    private static Map<String, Property> properties(Class<?> type) {
        Map<String, Property> properties = new HashMap<>();
        RecordType.of(type)
                .readable()
                .forEach((name, getter) ->
                        properties.put(name, new Property(properties.size(), getter, kind(type, name))));
        return properties;
    }

    private static Optional<PassageKind> kind(Class<?> type, String name) {
        return RecordType.of(type).components().stream()
                .filter(component -> component.name().equals(name))
                .findFirst()
                .flatMap(component ->
                        component.find(ReadAs.class).or(() -> Optional.ofNullable(type.getAnnotation(ReadAs.class))))
                .map(ReadAs::value);
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        Property property = properties.get(name);
        if (property == null) {
            return view instanceof ModelView shownModel ? model(shownModel).get(name) : null;
        }
        TemplateModel value = shown[property.index()];
        if (value == null) {
            value = property.kind()
                    .map(wrapper::readAs)
                    .orElse(wrapper)
                    .wrap(property.getter().get(view));
            shown[property.index()] = value;
        }
        return value;
    }

    private ViewModel model(ModelView of) {
        ViewModel known = model;
        if (known == null) {
            known = new ViewModel(of.model(), wrapper);
            model = known;
        }
        return known;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}

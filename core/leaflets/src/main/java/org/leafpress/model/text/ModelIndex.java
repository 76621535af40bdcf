package org.leafpress.model.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every record within a model, found in one walk for all who ask for some of them. For one thread. */
public final class ModelIndex {
    private final List<Record> all = new ArrayList<>();
    private final Map<Class<?>, List<?>> byType = new HashMap<>();

    /** Walks through a model. */
    public ModelIndex(Object root) {
        ModelWalk.each(root, Record.class, all::add);
    }

    /** What {@link ModelWalk#each} visits of a type, in the same order; places are not among it. */
    public <T> List<T> all(Class<T> type) {
        List<?> known = byType.get(type);
        if (known == null) {
            known = find(type);
            byType.put(type, known);
        }
        @SuppressWarnings("unchecked")
        List<T> found = (List<T>) known;
        return found;
    }

    private <T> List<T> find(Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Record record : all) {
            if (type.isInstance(record)) {
                found.add(type.cast(record));
            }
        }
        return found;
    }
}

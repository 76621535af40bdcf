package org.leafpress.model.leaflet;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.Id;
import org.leafpress.model.Labels;
import org.leafpress.model.translation.TextUnit;
import org.leafpress.records.Component;
import org.leafpress.records.RecordType;

/**
 * What tells an item of a list from its siblings, the same in every language: its id, or the body area or the part that
 * it is about. Items without one go by their order.
 *
 * @param key one of {@link #KEYS}
 * @param value as authors write it
 */
public record Identity(String key, String value) {
    private static final String PART = "part";

    /** The keys that tell items apart, of which a record has at most one. */
    public static final List<String> KEYS = List.of("id", "area", PART);

    /** That of a value of the model; empty for what is told from its siblings by its place among them. */
    public static Optional<Identity> of(Object item) {
        if (item instanceof Record) {
            for (Component component : RecordType.of(item.getClass()).components()) {
                Object value = component.get(item) instanceof Optional<?> optional && optional.isPresent()
                        ? optional.get()
                        : component.get(item);
                if (value instanceof Id id) {
                    return Optional.of(new Identity(component.name(), id.value()));
                } else if (value instanceof BodyArea || value instanceof Part) {
                    return Optional.of(new Identity(component.name(), Labels.of((Enum<?>) value)));
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The path of an item, as {@link TextUnit} has it.
     *
     * @param list path of the list
     * @param index 0-based
     */
    public static String path(String list, Optional<Identity> identity, int index) {
        return identity.map(found -> list + (found.key.equals(PART) ? "/part/" : "/") + found.value)
                .orElseGet(() -> list + "/" + (index + 1));
    }
}

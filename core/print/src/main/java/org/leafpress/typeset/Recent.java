package org.leafpress.typeset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * What was made of a text lately: the same code or drawing stands on each form of a leaflet, and on each attempt at one.
 * Thread-safe.
 *
 * @param <V> what is made, immutable
 */
final class Recent<V> {
    private static final int MOST = 32;
    /** What is made of a longer text would take much memory. */
    private static final int LONGEST = 20_000;

    private final Function<String, V> make;
    private final Map<String, V> made = new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    };

    Recent(Function<String, V> make) {
        this.make = make;
    }

    V find(String text) {
        if (text.length() > LONGEST) {
            return make.apply(text);
        }
        synchronized (made) {
            V known = made.get(text);
            if (known != null) {
                return known;
            }
        }
        V value = make.apply(text);
        synchronized (made) {
            made.put(text, value);
        }
        return value;
    }
}

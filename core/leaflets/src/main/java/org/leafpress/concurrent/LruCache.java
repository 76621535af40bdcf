package org.leafpress.concurrent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps what was asked for last. Thread-safe.
 *
 * @param <K> what it is asked for by
 * @param <V> what it keeps
 */
public final class LruCache<K, V> {
    private final Map<K, V> values;

    /** A cache of at most so many values; of more, it forgets that which was not asked for longest. */
    public LruCache(int most) {
        this.values = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** What is kept for a key. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(values.get(key));
    }

    /** Keeps a value in place of any other for that key. */
    public synchronized void put(K key, V value) {
        values.put(key, value);
    }

    /** Keeps a value unless there is one for that key. */
    public synchronized void putIfAbsent(K key, V value) {
        values.putIfAbsent(key, value);
    }

    /** Forgets what is kept for a key, and says what it was. */
    public synchronized Optional<V> remove(K key) {
        return Optional.ofNullable(values.remove(key));
    }
}

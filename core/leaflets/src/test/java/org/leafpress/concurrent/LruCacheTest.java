package org.leafpress.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LruCacheTest {
    private final LruCache<String, Integer> cache = new LruCache<>(2);

    @Test
    void whatWasNotAskedForLongestIsForgotten() {
        cache.put("a", 1);
        cache.put("b", 2);
        assertThat(cache.find("a")).contains(1);
        cache.put("c", 3);
        assertThat(cache.find("a")).contains(1);
        assertThat(cache.find("b")).isEmpty();
        assertThat(cache.find("c")).contains(3);
    }

    @Test
    void aValueIsReplacedUnlessAskedNotTo() {
        cache.put("a", 1);
        cache.putIfAbsent("a", 2);
        assertThat(cache.find("a")).contains(1);
        cache.put("a", 3);
        assertThat(cache.remove("a")).contains(3);
        assertThat(cache.find("a")).isEmpty();
    }
}

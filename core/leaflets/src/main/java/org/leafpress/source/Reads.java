package org.leafpress.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps what was asked of a content folder, so that it can be seen later whether the answers would be the same. */
public final class Reads {
    private final ConcurrentMap<String, Read> reads = new ConcurrentHashMap<>();

    void add(Read.Kind kind, String path, Hash answer, Optional<FileState> state) {
        reads.putIfAbsent(kind + " " + path, new Read(kind, path, answer, state));
    }

    /** All of them, sorted. */
    public List<Read> all() {
        return reads.values().stream()
                .sorted(Comparator.comparing(Read::path).thenComparing(Read::kind))
                .toList();
    }
}

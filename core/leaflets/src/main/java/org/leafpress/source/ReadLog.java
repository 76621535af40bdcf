package org.leafpress.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Keeps what was asked of a content folder, so that it can be seen later whether the answers would be the same. */
public final class ReadLog {
    private final ConcurrentMap<String, RecordedRead> reads = new ConcurrentHashMap<>();

    void add(RecordedRead.Kind kind, String path, Hash answer, Optional<FileState> state) {
        reads.putIfAbsent(kind + " " + path, new RecordedRead(kind, path, answer, state));
    }

    /** All of them, sorted. */
    public List<RecordedRead> all() {
        return reads.values().stream()
                .sorted(Comparator.comparing(RecordedRead::path).thenComparing(RecordedRead::kind))
                .toList();
    }
}

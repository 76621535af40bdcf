package org.leafpress.build;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.leafpress.concurrent.Lazy;
import org.leafpress.concurrent.LruCache;
import org.leafpress.render.Paths;
import org.leafpress.render.print.Prints;

/** Keeps the printed forms of the leaflets that were asked for last. Thread-safe; none is made twice at a time. */
final class RecentPrints {
    private static final int MOST = 32;

    private final LruCache<Paths.Leaflet, Made> recent = new LruCache<>(MOST);

    /** Printed forms from content of a generation, and those that were there before, until these are made. */
    private record Made(long generation, Lazy<Prints> prints, AtomicReference<Optional<Prints>> last) {}

    /** Those of a generation of the content; made unless they have been. */
    Prints get(Paths.Leaflet leaflet, long generation, Supplier<Prints> maker) {
        return made(leaflet, generation, maker).prints().get();
    }

    private synchronized Made made(Paths.Leaflet leaflet, long generation, Supplier<Prints> maker) {
        Optional<Made> known = recent.find(leaflet);
        return known.filter(made -> made.generation() == generation).orElseGet(() -> {
            AtomicReference<Optional<Prints>> last =
                    known.map(Made::last).orElseGet(() -> new AtomicReference<>(Optional.empty()));
            Lazy<Prints> prints = new Lazy<>(() -> {
                Prints result = maker.get();
                last.set(Optional.of(result));
                return result;
            });
            Made made = new Made(generation, prints, last);
            recent.put(leaflet, made);
            return made;
        });
    }

    /** Those that were made last, of whatever generation. */
    Optional<Prints> find(Paths.Leaflet leaflet) {
        return recent.find(leaflet).flatMap(made -> made.last().get());
    }
}

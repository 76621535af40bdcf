package org.leafpress.concurrent;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Something that is made when it is first asked for. Thread-safe. */
public final class Lazy<T> implements Supplier<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }

    /** Hands it over if it was made; for those who must close it. */
    public synchronized void ifMade(Consumer<? super T> use) {
        made.ifPresent(use);
    }
}

package org.leafpress.preview;

import java.time.Duration;
import java.util.OptionalInt;

/**
 * How to show a preview.
 *
 * @param port of the loopback interface; empty for the first free one from {@link #USUAL_PORT}, 0 for any
 * @param templateLimit how long a template may take
 */
public record PreviewOptions(OptionalInt port, Duration templateLimit) {
    /** The port unless another is asked for, or this is taken. */
    public static final int USUAL_PORT = 8765;

    public PreviewOptions {
        if (port.isPresent() && (port.getAsInt() < 0 || port.getAsInt() > 65535)) {
            throw new IllegalArgumentException("a port is a number from 1 to 65535, not " + port.getAsInt());
        }
    }

    /** The usual ones. */
    public static PreviewOptions usual() {
        return new PreviewOptions(OptionalInt.empty(), Duration.ofSeconds(10));
    }

    /** The same at a port. */
    public PreviewOptions at(int other) {
        return new PreviewOptions(OptionalInt.of(other), templateLimit);
    }
}

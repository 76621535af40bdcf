package org.leafpress.bench.process;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A process that did not end well. */
public final class FailedRun extends IOException {
    private static final long serialVersionUID = 1;

    private final boolean outOfMemory;

    FailedRun(List<String> command, Path folder, String log) {
        super(command.get(0) + " failed in " + folder + ":\n" + log);
        this.outOfMemory = log.contains("OutOfMemoryError");
    }

    /** Whether a JVM had too little heap. */
    public boolean isOutOfMemory() {
        return outOfMemory;
    }
}

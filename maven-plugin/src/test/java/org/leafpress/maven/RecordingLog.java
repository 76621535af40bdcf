package org.leafpress.maven;

import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** Keeps what is logged, each entry with its level in front. */
final class RecordingLog extends SystemStreamLog {
    private final List<String> entries = new ArrayList<>();

    List<String> entries() {
        return entries;
    }

    @Override
    public void error(CharSequence content) {
        entries.add("ERROR " + content);
    }

    @Override
    public void warn(CharSequence content) {
        entries.add("WARN " + content);
    }

    @Override
    public void info(CharSequence content) {
        entries.add("INFO " + content);
    }
}

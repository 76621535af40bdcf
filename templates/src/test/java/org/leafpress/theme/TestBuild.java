package org.leafpress.theme;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Settings;
import org.leafpress.concurrent.Progress;
import org.leafpress.load.Shard;

/** A build of a site from content, each command in a session of its own, as Maven runs it. */
record TestBuild(Path content, Path output, Path work, int threads, FailOn failOn, LocalDate date) {
    Generated generate() {
        return generate(new Shard.Whole());
    }

    Generated generate(Shard shard) {
        return run(leafpress -> leafpress.generate(output, shard));
    }

    Outcome verify() {
        return run(leafpress -> leafpress.verify(output));
    }

    <R> R run(Function<Leafpress, R> command) {
        try (Leafpress leafpress =
                Leafpress.open(new Settings(content, work, threads, failOn, date), Progress.none())) {
            return command.apply(leafpress);
        }
    }
}

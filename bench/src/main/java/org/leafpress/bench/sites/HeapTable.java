package org.leafpress.bench.sites;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.bench.peers.Hugo;
import org.leafpress.bench.peers.Peer;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.process.FailedRun;
import org.leafpress.bench.process.Run;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;

/** Sites built from nothing in a small heap, beside the memory that Hugo takes for the smaller ones. */
public final class HeapTable implements Table {
    private static final int HEAP = 128;
    private static final int MANY = 10_000;
    private static final int VERY_MANY = 50_000;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public String title() {
        return "Sites in a heap of " + HEAP + " MB";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(MANY, 1), new Size(VERY_MANY, 1));
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.HEAP_10000, Target.HEAP_50000, Target.RESIDENT_10000);
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                `mvn leafpress:generate` with `-Xmx%dm`, prints off. Peak memory is what the whole process has resident, Maven
                and the JVM itself included.

                | topics | generator | wall s | peak MB | its peak / Leafpress's |
                |---|---|---|---|---|
                """.formatted(HEAP));
        for (Size size : lab.sizes()) {
            measure(size, lab, out);
        }
        return out.toString();
    }

    private static void measure(Size size, Lab lab, StringBuilder out) throws IOException, InterruptedException {
        Press press = new Press(Press.USUAL_JVM + " -Xmx" + HEAP + "m", lab.maven());
        Optional<List<Run>> own = Optional.empty();
        try {
            List<Run> runs = runs(press, size, lab);
            own = Optional.of(runs);
            row(out, size, press.name(), runs, "1");
            heap(size).ifPresent(target -> lab.targets().measured(target, new Series(List.of((double) HEAP))));
        } catch (FailedRun e) {
            if (!e.isOutOfMemory()) {
                throw e;
            }
            out.append(String.format(Locale.ROOT, "| %,d | Leafpress | out of memory | | |%n", size.topics()));
            heap(size).ifPresent(target -> lab.targets().failed(target, HEAP + " MB do not suffice"));
        }
        Peer hugo = new Hugo(lab.peers(), false);
        if (size.topics() > MANY || own.isEmpty()) {
            return;
        }
        if (hugo.missing().isPresent()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| %,d | %s | %s | | |%n",
                    size.topics(),
                    hugo.name(),
                    hugo.missing().get()));
            return;
        }
        List<Run> peer = runs(hugo, size, lab);
        Series ratio = ratio(peer, own.get());
        row(out, size, hugo.name(), peer, ratio.toString());
        if (size.topics() == MANY) {
            lab.targets().measured(Target.RESIDENT_10000, ratio);
        }
    }

    private static List<Run> runs(Peer peer, Size size, Lab lab) throws IOException, InterruptedException {
        Project project = Project.prepare(peer, lab.scratch(), size.topics());
        List<Run> runs = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            runs.add(project.build());
        }
        project.check();
        project.delete();
        return runs;
    }

    private static Optional<Target> heap(Size size) {
        return switch (size.topics()) {
            case MANY -> Optional.of(Target.HEAP_10000);
            case VERY_MANY -> Optional.of(Target.HEAP_50000);
            default -> Optional.empty();
        };
    }

    private static Series ratio(List<Run> peer, List<Run> own) {
        return Series.ratios(peer, own, Run::megabytes);
    }

    private static void row(StringBuilder out, Size size, String name, List<Run> runs, String ratio) {
        out.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s |%n",
                size.topics(),
                name,
                Series.of(runs, Run::wall),
                Series.of(runs, Run::megabytes),
                ratio));
    }
}

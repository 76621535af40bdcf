package org.leafpress.bench.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.process.Folders;
import org.leafpress.bench.process.Run;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;

/** Sites built in shares, as many machines would, and joined. */
public final class ShardsTable implements Table {
    private static final int SHARES = 4;

    @Override
    public String name() {
        return "shards";
    }

    @Override
    public String title() {
        return "Sites in shares";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(1000, 2), new Size(10_000, 1));
    }

    @Override
    public List<Target> targets() {
        return List.of();
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                Whole processes, one after the other: the site at once, then in %d shares, then these joined. The joined site is
                the same as the one made at once, byte for byte. On machines of their own the shares take as long as the
                slowest of them.

                | topics | at once, s | slowest share, s | joining, s | at once / (slowest share + joining) |
                |---|---|---|---|---|
                """.formatted(SHARES));
        Press press = new Press(Press.USUAL_JVM, lab.maven());
        for (Size size : lab.sizes()) {
            Project project = Project.prepare(press, lab.scratch(), size.topics());
            List<Double> whole = new ArrayList<>();
            List<Double> slowest = new ArrayList<>();
            List<Double> joining = new ArrayList<>();
            List<Double> gain = new ArrayList<>();
            for (int round = 0; round < size.rounds(); round++) {
                Times times = round(press, project);
                whole.add(times.whole());
                slowest.add(times.slowest());
                joining.add(times.joining());
                gain.add(times.whole() / (times.slowest() + times.joining()));
            }
            out.append(String.format(
                    Locale.ROOT,
                    "| %,d | %s | %s | %s | %s |%n",
                    size.topics(),
                    new Series(whole),
                    new Series(slowest),
                    new Series(joining),
                    new Series(gain)));
            project.delete();
        }
        return out.toString();
    }

    /** Seconds. */
    private record Times(double whole, double slowest, double joining) {}

    private static Times round(Press press, Project project) throws IOException, InterruptedException {
        Run whole = project.build();
        Path site = project.folder().resolve("target/site");
        Path kept = project.folder().resolve("at-once");
        Folders.delete(kept);
        Files.move(site, kept);
        Folders.delete(project.folder().resolve("target"));
        double slowest = 0;
        List<String> shares = new ArrayList<>();
        for (int share = 1; share <= SHARES; share++) {
            String folder = "shares/" + share;
            Folders.delete(project.folder().resolve(folder));
            Run run = Run.of(
                    press.command(
                            Press.GENERATE,
                            "-Dleafpress.shard=" + share + "/" + SHARES,
                            "-Dleafpress.outputDirectory=" + folder + "/site",
                            "-Dleafpress.workDirectory=" + folder + "/leafpress"),
                    project.folder());
            slowest = Math.max(slowest, run.wall());
            shares.add(folder);
        }
        Run joining = Run.of(
                press.command(Press.GENERATE, "-Dleafpress.shards=" + String.join(",", shares)), project.folder());
        Folders.compare(kept, site);
        return new Times(whole.wall(), slowest, joining.wall());
    }
}

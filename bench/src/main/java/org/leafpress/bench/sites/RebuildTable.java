package org.leafpress.bench.sites;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.process.Run;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;

/** Builds of a site that is there already: nothing has changed, or one topic. */
public final class RebuildTable implements Table {
    private static final int MANY = 10_000;

    @Override
    public String name() {
        return "rebuild";
    }

    @Override
    public String title() {
        return "Sites again";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(MANY, 5));
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.UNCHANGED_10000, Target.CHANGED_10000, Target.CHANGED_WARM_10000);
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                Whole processes in turn: `mvn leafpress:help`, which does next to nothing, then `mvn leafpress:generate` with
                nothing changed, then with a text of one topic changed. What is beyond Maven's own start is the difference
                within a round. The core in a warm JVM has made 20 such changes before.

                | topics | work | wall s | beyond Maven's own start, s | peak MB |
                |---|---|---|---|---|
                """);
        for (Size size : lab.sizes()) {
            measure(size, lab, out);
        }
        return out.toString();
    }

    private static void measure(Size size, Lab lab, StringBuilder out) throws IOException, InterruptedException {
        Press press = new Press(Press.USUAL_JVM, lab.maven());
        Project project = Project.prepare(press, lab.scratch(), size.topics());
        Run first = project.build();
        project.check();
        Edits edits = Edits.of(project);
        List<Run> starts = new ArrayList<>();
        List<Run> unchanged = new ArrayList<>();
        List<Run> changed = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            starts.add(Run.of(press.command(Press.NOTHING), project.folder()));
            unchanged.add(Run.of(press.command(), project.folder()));
            edits.next();
            changed.add(Run.of(press.command(), project.folder()));
            edits.check();
        }
        Series warm = WarmEdits.run(project);
        row(out, size, "from nothing", List.of(first), "");
        row(out, size, "Maven's own start", starts, "");
        Series noWork = beyond(unchanged, starts);
        Series oneEdit = beyond(changed, starts);
        row(out, size, "nothing changed", unchanged, noWork.toString());
        row(out, size, "one topic changed", changed, oneEdit.toString());
        out.append(String.format(
                Locale.ROOT, "| %,d | one topic changed, core in a warm JVM | %s ms | | |%n", size.topics(), warm));
        if (size.topics() == MANY) {
            lab.targets().measured(Target.UNCHANGED_10000, noWork);
            lab.targets().measured(Target.CHANGED_10000, oneEdit);
            lab.targets().measured(Target.CHANGED_WARM_10000, warm);
        }
        project.delete();
    }

    private static Series beyond(List<Run> runs, List<Run> starts) {
        List<Double> beyond = new ArrayList<>();
        for (int round = 0; round < runs.size(); round++) {
            beyond.add(runs.get(round).wall() - starts.get(round).wall());
        }
        return new Series(beyond);
    }

    private static void row(StringBuilder out, Size size, String work, List<Run> runs, String beyond) {
        out.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s |%n",
                size.topics(),
                work,
                Series.of(runs, Run::wall),
                beyond,
                Series.of(runs, Run::megabytes)));
    }
}

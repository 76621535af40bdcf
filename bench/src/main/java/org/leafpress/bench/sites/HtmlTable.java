package org.leafpress.bench.sites;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.bench.peers.Eleventy;
import org.leafpress.bench.peers.Hugo;
import org.leafpress.bench.peers.JBake;
import org.leafpress.bench.peers.Peer;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;
import org.leafpress.bench.results.Targets;

/** Sites built from nothing, by all generators in turn. */
public final class HtmlTable implements Table {
    @Override
    public String name() {
        return "html";
    }

    @Override
    public String title() {
        return "Sites from nothing";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(100, 3), new Size(1000, 3), new Size(10_000, 2));
    }

    @Override
    public List<Target> targets() {
        return List.of(
                Target.HUGO_YAML_10000,
                Target.HUGO_JSON_10000,
                Target.HUGO_YAML_1000,
                Target.JBAKE_1000,
                Target.GROWTH);
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                Whole processes in turn, from the same topics; all pages hold the same words. Leafpress is
                `mvn leafpress:generate` with prints off, Maven's start included.

                | topics | generator | wall s | processor s | peak MB | its wall / Leafpress's |
                |---|---|---|---|---|---|
                """);
        Press press = new Press(Press.USUAL_JVM, lab.maven());
        Peer yaml = new Hugo(lab.peers(), false);
        Peer json = new Hugo(lab.peers(), true);
        Peer jbake = new JBake(lab.peers());
        List<Peer> peers = List.of(yaml, json, new Eleventy(lab.peers()), jbake);
        SortedMap<Integer, Contest> contests = new TreeMap<>();
        for (Size size : lab.sizes()) {
            Contest contest = Contest.of(size, peers, press, lab.scratch());
            contest.rows(out);
            contests.put(size.topics(), contest);
        }
        tell(lab.targets(), contests, 1000, yaml, Target.HUGO_YAML_1000);
        tell(lab.targets(), contests, 1000, jbake, Target.JBAKE_1000);
        tell(lab.targets(), contests, 10_000, yaml, Target.HUGO_YAML_10000);
        tell(lab.targets(), contests, 10_000, json, Target.HUGO_JSON_10000);
        growth(lab.targets(), contests, out);
        return out.toString();
    }

    private static void tell(
            Targets targets, SortedMap<Integer, Contest> contests, int topics, Peer peer, Target target) {
        Optional.ofNullable(contests.get(topics))
                .flatMap(contest -> contest.ratios(peer))
                .ifPresent(ratios -> targets.measured(target, ratios));
    }

    private static void growth(Targets targets, SortedMap<Integer, Contest> contests, StringBuilder out) {
        out.append("\n| topics | ms for a topic | without Maven's own start |\n|---|---|---|\n");
        contests.forEach((topics, contest) -> out.append(String.format(
                Locale.ROOT,
                "| %,d | %.2f | %.2f |%n",
                topics,
                contest.pressWall().median() * 1000 / topics,
                (contest.pressWall().median() - contest.startWall().median()) * 1000 / topics)));
        Contest fewer = contests.get(1000);
        Contest more = contests.get(10_000);
        if (fewer != null && more != null) {
            double ratio =
                    more.pressWall().median() / 10_000 / (fewer.pressWall().median() / 1000);
            targets.measured(Target.GROWTH, new Series(List.of(ratio)));
        }
    }
}

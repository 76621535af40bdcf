package org.leafpress.bench.sites;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.bench.peers.Peer;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.process.FailedRun;
import org.leafpress.bench.process.Run;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;

/** Peers and Leafpress, which build the same topics from nothing in turn. */
final class Contest {
    private final int topics;
    private final List<Run> press = new ArrayList<>();
    private final List<Run> starts = new ArrayList<>();
    /** Of each peer that has run, as many as rounds that it takes part in, the first ones. */
    private final Map<Peer, List<Run>> runs = new LinkedHashMap<>();

    /** Why a peer has no figures. */
    private final Map<Peer, String> absent = new LinkedHashMap<>();

    private Contest(int topics) {
        this.topics = topics;
    }

    /** Prepares, runs and checks. */
    static Contest of(Size size, List<Peer> peers, Press press, Path scratch) throws IOException, InterruptedException {
        Contest contest = new Contest(size.topics());
        List<Project> projects = contest.prepare(peers, scratch);
        Project own = Project.prepare(press, scratch, size.topics());
        for (int round = 0; round < size.rounds(); round++) {
            for (Project project : projects) {
                contest.build(project, round);
            }
            contest.press.add(own.build());
            contest.starts.add(Run.of(press.command(Press.NOTHING), own.folder()));
        }
        for (Project project : projects) {
            if (contest.runs.containsKey(project.peer())) {
                project.check();
            }
            project.delete();
        }
        own.check();
        own.delete();
        return contest;
    }

    private List<Project> prepare(List<Peer> peers, Path scratch) throws IOException {
        List<Project> projects = new ArrayList<>();
        for (Peer peer : peers) {
            if (peer.missing().isPresent()) {
                absent.put(peer, peer.missing().get());
            } else if (peer.enters(topics, 0)) {
                projects.add(Project.prepare(peer, scratch, topics));
            }
        }
        return projects;
    }

    /** A peer that fails is out of the contest. */
    private void build(Project project, int round) throws IOException, InterruptedException {
        Peer peer = project.peer();
        if (absent.containsKey(peer) || !peer.enters(topics, round)) {
            return;
        }
        try {
            Run run = project.build();
            runs.computeIfAbsent(peer, key -> new ArrayList<>()).add(run);
        } catch (FailedRun e) {
            System.err.println(e.getMessage());
            runs.remove(peer);
            absent.put(peer, "failed");
        }
    }

    /** What a peer took by the clock, divided by what Leafpress took in the same round; empty if it has no figures. */
    Optional<Series> ratios(Peer peer) {
        return Optional.ofNullable(runs.get(peer)).map(this::ratios);
    }

    private Series ratios(List<Run> peer) {
        return Series.ratios(peer, press, Run::wall);
    }

    /** What Leafpress took. */
    Series pressWall() {
        return Series.of(press, Run::wall);
    }

    /** What Maven took to do nothing. */
    Series startWall() {
        return Series.of(starts, Run::wall);
    }

    /** A row for each generator, and one for Maven's own start. */
    void rows(StringBuilder out) {
        runs.forEach((peer, runs) -> row(out, peer.name(), runs, ratios(runs).toString()));
        row(out, "Leafpress", press, "1");
        row(out, "Maven's own start", starts, "");
        absent.forEach((peer, why) ->
                out.append(String.format(Locale.ROOT, "| %,d | %s | %s | | | |%n", topics, peer.name(), why)));
    }

    private void row(StringBuilder out, String name, List<Run> runs, String ratio) {
        out.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %s |%n",
                topics,
                name,
                Series.of(runs, Run::wall),
                Series.of(runs, Run::cpu),
                Series.of(runs, Run::megabytes),
                ratio));
    }
}

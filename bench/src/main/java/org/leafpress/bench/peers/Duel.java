package org.leafpress.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Runs a peer and Leafpress in turn and writes how they compare. Arguments: the folder {@code bench}, a scratch folder,
 * the file to append to, the peer ({@code hugo-yaml}, {@code hugo-json}), topics, rounds, and options of Maven.
 */
public final class Duel {
    private static final int LOOKED = 100;
    /** Only the first compiler and the collector for few processors; see README.md. */
    private static final String JVM = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private Duel() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path peers = Path.of(arguments[0]).resolve("peers");
        Path scratch = Path.of(arguments[1]);
        Path results = Path.of(arguments[2]);
        int topics = Integer.parseInt(arguments[4]);
        int rounds = Integer.parseInt(arguments[5]);
        List<String> options = List.of(arguments).subList(6, arguments.length);
        Peer peer = new Hugo(peers, arguments[3].equals("hugo-json"));
        Peer press = new Press("leafpress:generate", JVM, options);
        Path peerProject = prepare(peer, scratch.resolve(arguments[3] + "-" + topics), topics);
        Path pressProject = prepare(press, scratch.resolve("leafpress-" + topics), topics);
        List<Run> peerRuns = new ArrayList<>();
        List<Run> pressRuns = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            peerRuns.add(build(peer, peerProject));
            pressRuns.add(build(press, pressProject));
        }
        check(peer, peerProject, topics);
        check(press, pressProject, topics);
        StringBuilder out = new StringBuilder();
        row(out, topics, peer.name(), peerRuns, pressRuns, "wall s", Run::wall);
        row(out, topics, peer.name(), peerRuns, pressRuns, "processor s", Run::cpu);
        row(out, topics, peer.name(), peerRuns, pressRuns, "peak MB", Run::megabytes);
        Files.writeString(results, out, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.out.print(out);
    }

    private static Path prepare(Peer peer, Path project, int topics) throws IOException {
        Folders.delete(project);
        Files.createDirectories(project);
        peer.prepare(project, topics);
        return project;
    }

    private static Run build(Peer peer, Path project) throws IOException, InterruptedException {
        for (String folder : peer.made()) {
            Folders.delete(project.resolve(folder));
        }
        return Run.of(peer.command(), project);
    }

    private static void check(Peer peer, Path project, int topics) throws IOException {
        List<String> missing = SameData.missing(peer, project, topics, LOOKED);
        if (!missing.isEmpty()) {
            throw new IllegalStateException(peer.name() + " lacks " + missing.size() + " texts, such as "
                    + missing.subList(0, Math.min(5, missing.size())));
        }
    }

    private static void row(
            StringBuilder out,
            int topics,
            String name,
            List<Run> peer,
            List<Run> press,
            String unit,
            ToDoubleFunction<Run> figure) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < peer.size(); i++) {
            ratios.add(figure.applyAsDouble(peer.get(i)) / figure.applyAsDouble(press.get(i)));
        }
        out.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %s | %s | %s | %s |%n",
                topics,
                name,
                unit,
                spread(peer.stream().map(figure::applyAsDouble).toList()),
                spread(press.stream().map(figure::applyAsDouble).toList()),
                spread(ratios)));
    }

    private static String spread(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return String.format(
                Locale.ROOT,
                "%.2f (%.2f to %.2f)",
                sorted.get(sorted.size() / 2),
                sorted.get(0),
                sorted.get(sorted.size() - 1));
    }
}

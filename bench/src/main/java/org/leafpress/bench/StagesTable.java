package org.leafpress.bench;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** The stages of a build, measured by JMH. */
final class StagesTable implements Table {
    private static final TimeValue SECOND = TimeValue.seconds(1);

    /** A benchmark and what it does, in the words of the table. */
    private record Stage(String benchmark, String work) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("yaml", "YAML: the two files of a topic, and the Markdown in them, to a model"),
            new Stage(
                    "rules",
                    "rules: the same within a site of 20 topics, which is read, and looked at with every rule"),
            new Stage("markdown", "Markdown: its prose section to a model"),
            new Stage("template", "template: the model to an HTML page"),
            new Stage("typesetting", "typesetting: its print document to a PDF on A4"),
            new Stage("hashing", "hashing: the page"));

    @Override
    public String name() {
        return "stages";
    }

    @Override
    public String title() {
        return "Stages of a build";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(1, 5));
    }

    @Override
    public List<Target> targets() {
        return List.of();
    }

    @Override
    public String measure(Lab lab) {
        StringBuilder out = new StringBuilder("""
                One thread of a JVM of its own for each stage, warm, by JMH: microseconds for a made-up topic, the median of all
                rounds of a second, with the quickest and the slowest.

                | stage | microseconds |
                |---|---|
                """);
        int rounds = lab.sizes().get(0).rounds();
        for (Stage stage : STAGES) {
            out.append(String.format(Locale.ROOT, "| %s | %s |%n", stage.work(), measure(stage, rounds)));
        }
        return out.toString();
    }

    private static Series measure(Stage stage, int rounds) {
        try {
            RunResult result = new Runner(new OptionsBuilder()
                            .include(Pattern.quote(Stages.class.getName() + "." + stage.benchmark()) + "$")
                            .forks(1)
                            .warmupIterations(2 * rounds)
                            .warmupTime(SECOND)
                            .measurementIterations(rounds)
                            .measurementTime(SECOND)
                            .build())
                    .runSingle();
            List<IterationResult> iterations = result.getBenchmarkResults().stream()
                    .flatMap(fork -> fork.getIterationResults().stream())
                    .toList();
            return Series.of(
                    iterations, iteration -> iteration.getPrimaryResult().getScore());
        } catch (RunnerException e) {
            throw new IllegalStateException("JMH could not measure " + stage.benchmark(), e);
        }
    }
}

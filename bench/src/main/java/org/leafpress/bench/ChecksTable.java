package org.leafpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leafpress.bench.corpus.Corpus;
import org.leafpress.bench.process.Folders;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;
import org.leafpress.check.Checks;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.BuildDay;
import org.leafpress.model.TopicId;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.ThemeFiles;
import org.leafpress.render.page.LeafletPages;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** All rules on all topics, beside the pages of the same topics. */
final class ChecksTable implements Table {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 26);
    private static final int USUAL = 1000;
    private static final int WARM_UP = 3;

    @Override
    public String name() {
        return "checks";
    }

    @Override
    public String title() {
        return "Checking";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(USUAL, 7));
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.CHECKS_1000);
    }

    @Override
    public String measure(Lab lab) throws IOException {
        StringBuilder out = new StringBuilder("""
                Topics that are read and in memory, in one thread, warm, in turn: looked at with every rule; rendered as an
                HTML page and no more; and made as a build makes them, the page rendered and written to disk. Milliseconds
                of processor time for a topic.

                | topics | rules | page rendered | page made | rules / rendered | rules / made |
                |---|---|---|---|---|---|
                """);
        for (Size size : lab.sizes()) {
            Path folder = lab.scratch().resolve("checks-" + size.topics());
            Folders.delete(folder);
            Corpus.write(folder, size.topics(), false);
            out.append(row(size, folder, lab));
            Folders.delete(folder);
        }
        return out.toString();
    }

    private static String row(Size size, Path folder, Lab lab) throws IOException {
        try (Workers workers = new Workers(2, (what, done, total) -> {});
                ThemeFiles theme = ThemeFiles.open(folder.resolve("theme"), ChecksTable.class.getClassLoader())) {
            Content content =
                    Content.load(new ContentLoader(ContentFolder.at(folder, Limits.STANDARD), workers, DATE), workers);
            LeafletPages pages = new LeafletPages(Sample.edition(content, theme));
            Path site = Files.createDirectories(folder.resolve("site-made"));
            List<Double> checking = new ArrayList<>();
            List<Double> rendering = new ArrayList<>();
            List<Double> making = new ArrayList<>();
            for (int round = -WARM_UP; round < size.rounds(); round++) {
                double check = time(() -> check(content)) / size.topics();
                double render = time(() -> render(content, pages)) / size.topics();
                double make = time(() -> make(content, pages, site)) / size.topics();
                if (round >= 0) {
                    checking.add(check);
                    rendering.add(render);
                    making.add(make);
                }
            }
            Series ratio = ratios(checking, making);
            if (size.topics() == USUAL) {
                lab.targets().measured(Target.CHECKS_1000, ratio);
            }
            return String.format(
                    Locale.ROOT,
                    "| %,d | %s | %s | %s | %s | %s |%n",
                    size.topics(),
                    new Series(checking),
                    new Series(rendering),
                    new Series(making),
                    ratios(checking, rendering),
                    ratio);
        }
    }

    private static Series ratios(List<Double> above, List<Double> below) {
        return Series.ratios(above, below, Double::doubleValue);
    }

    /** Milliseconds of processor time. */
    private static double time(Runnable work) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static void check(Content content) {
        List<TopicId> ids =
                content.topics().stream().map(topic -> topic.topic().id()).toList();
        Checks checks = new Checks(content.site(), ids);
        Diagnostics diagnostics = new Diagnostics();
        for (IllustratedTopic topic : content.topics()) {
            checks.check(topic.topic(), topic.governance(), new BuildDay(DATE), diagnostics);
        }
        if (diagnostics.sorted().size() > content.topics().size()) {
            throw new IllegalStateException("made-up topics are to be all but free of faults");
        }
    }

    private static void render(Content content, LeafletPages pages) {
        for (IllustratedTopic topic : content.topics()) {
            if (pages.leaflet(topic.topic(), topic.pictures(), List.of()).content().length == 0) {
                throw new IllegalStateException("an empty page");
            }
        }
    }

    private static void make(Content content, LeafletPages pages, Path site) {
        for (IllustratedTopic topic : content.topics()) {
            write(pages.leaflet(topic.topic(), topic.pictures(), List.of()), site);
        }
    }

    private static void write(RenderedFile file, Path site) {
        try {
            Path path = site.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.write(path, file.content());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file.path(), e);
        }
    }
}

package org.leafpress.bench.sites;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.bench.corpus.TopicMaker;
import org.leafpress.bench.peers.Hugo;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;

/** From the save of a topic to the browser, while a preview runs. */
public final class PreviewTable implements Table {
    private static final Map<Integer, Target> TARGETS =
            Map.of(100, Target.PREVIEW_100, 1_000, Target.PREVIEW_1000, 10_000, Target.PREVIEW_10000);

    @Override
    public String name() {
        return "preview";
    }

    @Override
    public String title() {
        return "Save and see";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(100, 1), new Size(1_000, 1), new Size(10_000, 1));
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.PREVIEW_100, Target.PREVIEW_1000, Target.PREVIEW_10000);
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                One topic is saved 25 times while a preview runs; the last 20 count. A client like a browser's page hears of the
                save, and asks for the page until it has the new words. Start is until the first page has come. Leafpress is
                the core without Maven's own start.

                | topics | preview | start, s | save to event, ms | save to page, ms |
                |---|---|---|---|---|
                """);
        Hugo hugo = new Hugo(lab.peers(), false);
        for (Size size : lab.sizes()) {
            own(size, lab, out);
            if (hugo.missing().isEmpty()) {
                peer(hugo, size, lab, out);
            } else {
                out.append(String.format(
                        Locale.ROOT,
                        "| %,d | hugo server | %s | | |%n",
                        size.topics(),
                        hugo.missing().get()));
            }
        }
        return out.toString();
    }

    private static void own(Size size, Lab lab, StringBuilder out) throws IOException, InterruptedException {
        Project project = Project.prepare(new Press(Press.USUAL_JVM, lab.maven()), lab.scratch(), size.topics());
        long start = System.nanoTime();
        try (WarmPreview preview = WarmPreview.start(project)) {
            URI page = preview.address().resolve("/topics/" + middle(size) + ".html");
            Saves saves = new Saves(Edits.of(project), page);
            saves.awaitStart();
            double seconds = seconds(start);
            Saves.Times times = saves.measure(preview.address().resolve("/.leafpress/events"));
            row(out, size, "Leafpress", seconds, times);
            Series event = times.event().orElseThrow();
            Target target = TARGETS.get(size.topics());
            if (target != null) {
                lab.targets().measured(target, event);
            }
        } finally {
            project.delete();
        }
    }

    private static void peer(Hugo hugo, Size size, Lab lab, StringBuilder out)
            throws IOException, InterruptedException {
        Project project = Project.prepare(hugo, lab.scratch(), size.topics());
        int port = freePort();
        long start = System.nanoTime();
        Process server = new ProcessBuilder("hugo", "server", "--quiet", "--port", Integer.toString(port))
                .directory(project.folder().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            URI page = URI.create("http://localhost:" + port + "/topics/" + middle(size) + "/");
            Saves saves = new Saves(Edits.of(project, "content/topics/" + middle(size) + ".md"), page);
            saves.awaitStart();
            double seconds = seconds(start);
            row(out, size, hugo.name() + ", `hugo server`", seconds, saves.measure());
        } finally {
            server.destroy();
            server.waitFor();
            project.delete();
        }
    }

    private static String middle(Size size) {
        return new TopicMaker(size.topics()).make(size.topics() / 2).id();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void row(StringBuilder out, Size size, String who, double start, Saves.Times times) {
        out.append(String.format(
                Locale.ROOT,
                "| %,d | %s | %.1f | %s | %s |%n",
                size.topics(),
                who,
                start,
                times.event().map(Series::toString).orElse(""),
                times.page()));
    }
}

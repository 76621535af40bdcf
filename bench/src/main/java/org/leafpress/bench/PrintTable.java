package org.leafpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.process.Folders;
import org.leafpress.bench.process.Run;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.typeset.PrintDocument;

/** Leaflets in four formats, by print engines in turn, each as a whole process. */
final class PrintTable implements Table {
    private static final int LIBRARY = 10_000;
    /** Documents of each format whose words are compared. */
    private static final int READ = 5;
    /** As docs/building.md tells those who build. */
    private static final List<String> USUAL_JVM = List.of(Press.USUAL_JVM.split(" "));

    @Override
    public String name() {
        return "print";
    }

    @Override
    public String title() {
        return "Leaflets in 4 formats";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(1_000, 2));
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.PRINT_10000);
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                Whole processes in turn print the same words in the same fonts and sizes, with as many threads as there are
                processors. What %,d leaflets take is scaled from those that were printed; the start of the process is in it.
                Pages of a booklet or tri-fold are laid on sheets by Leafpress only. Leafpress's JVM has the flags that a
                build has (`%s`); OpenHTMLtoPDF runs with and without them, and the quicker
                of the two counts.

                | engine | leaflets | wall s | ms for a leaflet | peak MB | hours for %,d leaflets | its time for a leaflet / Leafpress's |
                |---|---|---|---|---|---|---|
                """.formatted(LIBRARY, Press.USUAL_JVM, LIBRARY));
        for (Size size : lab.sizes()) {
            measure(size, lab, out);
        }
        return out.toString();
    }

    private static void measure(Size size, Lab lab, StringBuilder out) throws IOException, InterruptedException {
        Path folder = lab.scratch().resolve("print-" + size.topics());
        Folders.delete(folder);
        Documents documents = Documents.write(folder, size.topics());
        WeasyPrint weasyPrint = new WeasyPrint(lab.peers(), documents);
        List<Run> own = new ArrayList<>();
        List<Run> peer = new ArrayList<>();
        List<Run> flaggedPeer = new ArrayList<>();
        List<Run> other = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            own.add(Run.of(PrintRun.command(PrintRun.Engine.LEAFPRESS, USUAL_JVM, folder), folder));
            peer.add(Run.of(PrintRun.command(PrintRun.Engine.OPENHTMLTOPDF, List.of(), folder), folder));
            flaggedPeer.add(Run.of(PrintRun.command(PrintRun.Engine.OPENHTMLTOPDF, USUAL_JVM, folder), folder));
            if (round == 0 && weasyPrint.missing().isEmpty()) {
                other.add(Run.of(weasyPrint.command(), folder));
            }
        }
        check(documents, PrintRun.Engine.LEAFPRESS.result());
        check(documents, PrintRun.Engine.OPENHTMLTOPDF.result());
        Series unflagged = ratio(peer, size.topics(), own, size.topics());
        Series flagged = ratio(flaggedPeer, size.topics(), own, size.topics());
        row(out, "Leafpress", size.topics(), own, "1");
        row(out, OpenHtmlToPdf.NAME, size.topics(), peer, unflagged.toString());
        row(out, OpenHtmlToPdf.NAME + ", with the flags", size.topics(), flaggedPeer, flagged.toString());
        if (weasyPrint.missing().isPresent()) {
            out.append(String.format(
                    Locale.ROOT,
                    "| WeasyPrint | %s | | | | | |%n",
                    weasyPrint.missing().get()));
        } else {
            check(documents, WeasyPrint.RESULT);
            int leaflets = weasyPrint.leaflets();
            row(
                    out,
                    weasyPrint.name(),
                    leaflets,
                    other,
                    ratio(other, leaflets, own, size.topics()).toString());
        }
        lab.targets().measured(Target.PRINT_10000, unflagged.median() < flagged.median() ? unflagged : flagged);
        Folders.delete(folder);
    }

    private static Series ratio(List<Run> peer, int peerLeaflets, List<Run> own, int ownLeaflets) {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < peer.size(); round++) {
            ratios.add(peer.get(round).wall() / peerLeaflets / (own.get(round).wall() / ownLeaflets));
        }
        return new Series(ratios);
    }

    private static void row(StringBuilder out, String engine, int leaflets, List<Run> runs, String ratio) {
        Series each = Series.of(runs, run -> run.wall() * 1000 / leaflets);
        out.append(String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %s | %s | %.2f | %s |%n",
                engine,
                leaflets,
                Series.of(runs, Run::wall),
                each,
                Series.of(runs, Run::megabytes),
                each.median() * LIBRARY / 1000 / 3600,
                ratio));
    }

    /** Sees to it that an engine has printed every word. */
    private static void check(Documents documents, String ending) throws IOException {
        for (PrintFormat format : PrintFormat.values()) {
            for (Path source : documents.files(format, ".xml").subList(0, READ)) {
                PrintDocument document = Leafpress.document(Files.readString(source));
                Path file =
                        source.resolveSibling(source.getFileName().toString().replace(".xml", ending));
                Set<String> missing = new TreeSet<>(Words.in(Html.words(document)));
                missing.removeAll(Words.of(Files.readAllBytes(file)).keySet());
                if (!missing.isEmpty()) {
                    throw new IllegalStateException(file + " lacks " + missing);
                }
            }
        }
    }
}

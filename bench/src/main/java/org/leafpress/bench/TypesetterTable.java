package org.leafpress.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;
import org.leafpress.model.Labels;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.render.print.PrintOrder;
import org.leafpress.typeset.PrintDocument;

/** The typesetter beside its nearest peer, one document at a time. */
final class TypesetterTable implements Table {
    private static final int HEAP = 256;
    private final StringBuilder report = new StringBuilder();

    @Override
    public String name() {
        return "typesetter";
    }

    @Override
    public String title() {
        return "Typesetting";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(1000, 7));
    }

    @Override
    public List<Target> targets() {
        return List.of();
    }

    @Override
    public String measure(Lab lab) {
        Size size = lab.sizes().get(0);
        Race race = new Race(6, size.rounds(), 0.5);
        line("One thread, warm: " + size.rounds()
                + " rounds in which the printers take turns. Times are milliseconds of"
                + " processor time for one document: median, and the quickest and slowest round; in brackets the median by"
                + " the clock, which on a busy machine is longer.");
        line("");
        PrintOrder two = Sample.twoPages(lab.project());
        Map<PrintFormat, PrintOrder> main = Sample.main(lab.project());
        compare(race, "Two pages", two, Sample.wordsOnly(two));
        PrintOrder a4 = main.get(PrintFormat.A4);
        if (a4 == null) {
            throw new IllegalStateException("the main sample is not printed on A4");
        }
        compare(race, "Main sample leaflet, A4", a4, Sample.wordsOnly(a4));
        formats(race, main);
        line(String.format(Locale.ROOT, "### %,d leaflets in 4 formats, heap of %d MB", size.topics(), HEAP));
        line("");
        line(Memory.run(lab.project(), size.topics(), HEAP) + ".");
        return report.toString();
    }

    private void compare(Race race, String title, PrintOrder whole, PrintOrder words) {
        PrintDocument document = Leafpress.document(words.xml());
        Printer mine = new Leafpress(words);
        Printer complete = new Leafpress(whole);
        OpenHtmlToPdf engine = new OpenHtmlToPdf();
        String html = Html.of(document, HtmlStyle.of(words.settings()));
        Printer peer = () -> engine.print(html);
        Map<Printer, Race.Times> times = race.run(List.of(mine, peer, complete));
        line("### " + title);
        line("");
        line("| printer | ms | pages | KB |");
        line("|---|---|---|---|");
        row("Leafpress, with drawings and QR code", complete, times);
        row("Leafpress, words only", mine, times);
        row(OpenHtmlToPdf.NAME + ", the same words", peer, times);
        line("");
        line(String.format(
                Locale.ROOT,
                "On the same words Leafpress is %.1f times as fast.",
                cpu(times, peer) / cpu(times, mine)));
        List<String> different = Words.different(mine.print(), peer.print(), furniture(document));
        line("");
        line(
                different.isEmpty()
                        ? "PDFBox reads the same words from both, each as often."
                        : "PDFBox reads from both the same words but for: " + String.join(", ", different) + ".");
        line("");
    }

    private void formats(Race race, Map<PrintFormat, PrintOrder> main) {
        List<Printer> printers = new ArrayList<>();
        main.values().forEach(order -> printers.add(new Leafpress(order)));
        Map<Printer, Race.Times> times = race.run(printers);
        line("### Main sample leaflet in each format");
        line("");
        line("| format | ms | sides of paper | KB |");
        line("|---|---|---|---|");
        int i = 0;
        for (PrintFormat format : main.keySet()) {
            row(Labels.of(format), printers.get(i++), times);
        }
        line("");
    }

    private void row(String name, Printer printer, Map<Printer, Race.Times> times) {
        byte[] file = printer.print();
        Race.Times measured = times.get(printer);
        if (measured == null) {
            throw new IllegalArgumentException("not in the race: " + name);
        }
        line(String.format(
                Locale.ROOT,
                "| %s | %.2f, %s (%.2f) | %d | %.1f |",
                name,
                measured.cpu().median(),
                measured.cpu().spread(),
                measured.wall().median(),
                Words.pages(file),
                file.length / 1024.0));
    }

    private static double cpu(Map<Printer, Race.Times> times, Printer printer) {
        Race.Times measured = times.get(printer);
        if (measured == null) {
            throw new IllegalArgumentException("not in the race");
        }
        return measured.cpu().median();
    }

    /** What stands on every page, however many there are. */
    private static String furniture(PrintDocument document) {
        return Html.words(document.furniture().header()) + " "
                + Html.words(document.furniture().footer()) + " "
                + document.furniture().pageLabel();
    }

    private void line(String text) {
        report.append(text).append('\n');
    }
}

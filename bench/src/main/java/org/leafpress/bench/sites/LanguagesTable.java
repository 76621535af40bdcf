package org.leafpress.bench.sites;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.leafpress.bench.corpus.Corpus;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.bench.process.Folders;
import org.leafpress.bench.process.Run;
import org.leafpress.bench.results.Lab;
import org.leafpress.bench.results.Series;
import org.leafpress.bench.results.Size;
import org.leafpress.bench.results.Table;
import org.leafpress.bench.results.Target;

/** Sites in more and more languages: what each page more costs. */
public final class LanguagesTable implements Table {
    /** The source first; then scripts of all kinds, so that a few languages are a fair sample of all. */
    private static final List<String> LANGUAGES = List.of(
            "en-GB", "es", "ar", "pl", "bn", "fr", "ur", "de", "hi", "tr", "it", "uk", "pt", "gu", "ro", "fa", "cy",
            "ta", "so", "pa");

    private static final List<Integer> STEPS = List.of(1, 5, LANGUAGES.size());
    private static final int MANY = 100;

    @Override
    public String name() {
        return "languages";
    }

    @Override
    public String title() {
        return "Sites in many languages";
    }

    @Override
    public List<Size> usual() {
        return List.of(new Size(MANY, 3));
    }

    @Override
    public List<Target> targets() {
        return List.of(Target.LANGUAGES_100);
    }

    @Override
    public String measure(Lab lab) throws IOException, InterruptedException {
        StringBuilder out = new StringBuilder("""
                `mvn leafpress:generate` from nothing, on topics of which each is translated into every language of the site,
                letter by letter into its script. Files are pages, and PDFs in four formats where there are any. A file's
                share of processor time is what goes beyond Maven's own start. The last column is that share divided by the
                one in a single language: 1 means that cost grows as the number of files does. Some made-up tri-folds do not
                fit their sheet and are no files, but take their time.

                | topics | languages | files | wall s | processor s | ms a file | beside one language |
                |---|---|---|---|---|---|---|
                """);
        for (Size size : lab.sizes()) {
            measure(size, false, lab, out);
            measure(size, true, lab, out);
        }
        return out.toString();
    }

    private static void measure(Size size, boolean print, Lab lab, StringBuilder out)
            throws IOException, InterruptedException {
        double alone = 0;
        for (int languages : STEPS) {
            Measured measured = measure(size, languages, print, lab);
            Series share = measured.share();
            alone = alone == 0 ? share.median() : alone;
            double base = alone;
            Series beside = new Series(
                    share.values().stream().map(value -> value / base).toList());
            out.append(String.format(
                    Locale.ROOT,
                    "| %,d | %d | %,d%s | %s | %s | %s | %s |%n",
                    size.topics(),
                    languages,
                    measured.files(),
                    print ? ", printed" : "",
                    Series.of(measured.runs(), Run::wall),
                    Series.of(measured.runs(), Run::cpu),
                    share,
                    beside));
            if (size.topics() == MANY && languages == LANGUAGES.size() && !print) {
                lab.targets().measured(Target.LANGUAGES_100, beside);
            }
        }
    }

    /**
     * What building a site took.
     *
     * @param files pages and PDFs
     * @param starts of Maven alone, as many as there are runs
     */
    private record Measured(long files, List<Run> runs, List<Run> starts) {
        /** Milliseconds of processor time for a file. */
        Series share() {
            List<Double> shares = new ArrayList<>();
            for (int round = 0; round < runs.size(); round++) {
                shares.add((runs.get(round).cpu() - starts.get(round).cpu()) * 1000 / files);
            }
            return new Series(shares);
        }
    }

    private static Measured measure(Size size, int languages, boolean print, Lab lab)
            throws IOException, InterruptedException {
        Press press = new Press(Press.USUAL_JVM, lab.maven());
        Project project = Project.prepare(press, lab.scratch(), size.topics());
        Corpus.write(project.folder().resolve("content"), size.topics(), print, LANGUAGES.subList(1, languages));
        List<Run> runs = new ArrayList<>();
        List<Run> starts = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
            starts.add(Run.of(press.command(Press.NOTHING), project.folder()));
            Folders.delete(project.folder().resolve("target"));
            runs.add(Run.of(press.command(), project.folder()));
        }
        project.check();
        long files = files(project.folder().resolve("target/site"));
        long leaflets = (long) size.topics() * languages * (print ? 4 : 1);
        if (files < leaflets) {
            throw new IllegalStateException("there are " + files + " pages and PDFs, but " + leaflets + " leaflets");
        }
        project.delete();
        return new Measured(files, runs, starts);
    }

    private static long files(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.map(Path::toString)
                    .filter(file -> file.endsWith(".html") || file.endsWith(".pdf"))
                    .count();
        }
    }
}

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
                letter by letter into its script. Files are pages, and PDFs in four formats where there are any. What a further
                file takes is the processor time beyond that of the line before, for each file more; where that stays the
                same, cost grows in proportion to pages. Some made-up tri-folds do not fit their sheet and are no files, but
                take their time.

                | topics | languages | files | wall s | processor s | ms for a further file |
                |---|---|---|---|---|---|
                """);
        for (Size size : lab.sizes()) {
            measure(size, false, lab, out);
            measure(size, true, lab, out);
        }
        return out.toString();
    }

    private static void measure(Size size, boolean print, Lab lab, StringBuilder out)
            throws IOException, InterruptedException {
        List<Measured> measured = new ArrayList<>();
        for (int languages : STEPS) {
            measured.add(measure(size, languages, print, lab));
            int last = measured.size() - 1;
            Measured here = measured.get(last);
            out.append(String.format(
                    Locale.ROOT,
                    "| %,d | %d | %,d%s | %s | %s | %s |%n",
                    size.topics(),
                    languages,
                    here.files(),
                    print ? ", printed" : "",
                    Series.of(here.runs(), Run::wall),
                    Series.of(here.runs(), Run::cpu),
                    last == 0 ? "" : here.further(measured.get(last - 1)).toString()));
        }
        if (size.topics() == MANY && !print) {
            double few = measured.get(1).further(measured.get(0)).median();
            Series many = measured.get(2).further(measured.get(1));
            lab.targets()
                    .measured(
                            Target.LANGUAGES_100,
                            new Series(many.values().stream()
                                    .map(value -> value / few)
                                    .toList()));
        }
    }

    /**
     * What building a site took.
     *
     * @param files pages and PDFs
     */
    private record Measured(long files, List<Run> runs) {
        /** Milliseconds of processor time for each file that a smaller site has not. */
        Series further(Measured smaller) {
            List<Double> further = new ArrayList<>();
            for (int round = 0; round < runs.size(); round++) {
                double more = runs.get(round).cpu() - smaller.runs.get(round).cpu();
                further.add(more * 1000 / (files - smaller.files));
            }
            return new Series(further);
        }
    }

    private static Measured measure(Size size, int languages, boolean print, Lab lab)
            throws IOException, InterruptedException {
        Press press = new Press(Press.USUAL_JVM, lab.maven());
        Project project = Project.prepare(press, lab.scratch(), size.topics());
        Corpus.write(project.folder().resolve("content"), size.topics(), print, LANGUAGES.subList(1, languages));
        List<Run> runs = new ArrayList<>();
        for (int round = 0; round < size.rounds(); round++) {
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
        return new Measured(files, runs);
    }

    private static long files(Path site) throws IOException {
        try (Stream<Path> walk = Files.walk(site)) {
            return walk.map(Path::toString)
                    .filter(file -> file.endsWith(".html") || file.endsWith(".pdf"))
                    .count();
        }
    }
}

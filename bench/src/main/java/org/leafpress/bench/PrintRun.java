package org.leafpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.render.print.PrintOrder;
import org.leafpress.typeset.FontSet;
import org.leafpress.typeset.Hyphenation;

/** Prints documents in a process of its own, with as many threads as there are processors. */
final class PrintRun {
    /** What prints them. */
    enum Engine {
        LEAFPRESS(".xml", ".leafpress.pdf"),
        OPENHTMLTOPDF(".html", ".openhtmltopdf.pdf");

        private final String source;
        private final String result;

        Engine(String source, String result) {
            this.source = source;
            this.result = result;
        }

        /** How the names of its files end. */
        String result() {
            return result;
        }

        /** Gives each thread what it prints with; threads share the fonts where they may, as those of a build do. */
        private Supplier<Press> presses() {
            return switch (this) {
                case LEAFPRESS -> {
                    FontSet fonts = ThemeFonts.set();
                    yield () -> (format, text) -> new Leafpress(new PrintOrder(
                                    text,
                                    Documents.settings(format),
                                    fonts,
                                    name -> Optional.empty(),
                                    Hyphenation.NONE))
                            .print();
                }
                case OPENHTMLTOPDF ->
                    () -> {
                        OpenHtmlToPdf engine = new OpenHtmlToPdf();
                        return (format, text) -> engine.print(text);
                    };
            };
        }
    }

    @FunctionalInterface
    private interface Press {
        byte[] print(PrintFormat format, String text);
    }

    private record Job(PrintFormat format, Path file) {}

    private PrintRun() {}

    /**
     * The command that prints all documents of a folder.
     *
     * @param flags for the JVM
     */
    static List<String> command(Engine engine, List<String> flags, Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                PrintRun.class.getName(),
                engine.name(),
                folder.toString()));
        return command;
    }

    /** An engine and a folder of documents. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        Engine engine = Engine.valueOf(arguments[0]);
        Documents documents = new Documents(Path.of(arguments[1]));
        Queue<Job> jobs = new ConcurrentLinkedQueue<>();
        for (PrintFormat format : PrintFormat.values()) {
            documents.files(format, engine.source).forEach(file -> jobs.add(new Job(format, file)));
        }
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        Supplier<Press> presses = engine.presses();
        List<Future<Void>> ends = new ArrayList<>();
        for (int thread = 0; thread < threads; thread++) {
            ends.add(workers.submit(work(engine, presses, jobs)));
        }
        workers.shutdown();
        for (Future<Void> end : ends) {
            end.get();
        }
    }

    private static Callable<Void> work(Engine engine, Supplier<Press> presses, Queue<Job> jobs) {
        return () -> {
            Press press = presses.get();
            for (Job job = jobs.poll(); job != null; job = jobs.poll()) {
                byte[] file = press.print(job.format(), Files.readString(job.file()));
                String name = job.file().getFileName().toString().replace(engine.source, engine.result);
                Files.write(job.file().resolveSibling(name), file);
            }
            return null;
        };
    }
}

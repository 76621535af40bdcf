package org.leafpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.leafpress.bench.corpus.Corpus;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.TopicReader;
import org.leafpress.parse.markdown.MarkdownReader;
import org.leafpress.parse.text.MappedText;
import org.leafpress.render.ThemeFiles;
import org.leafpress.render.page.LeafletPages;
import org.leafpress.render.print.PrintOrder;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;
import org.leafpress.source.Limits;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The stages of a build, each for one made-up topic, by themselves. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Stages {
    private static final int TOPICS = 20;

    private final ContentFolder folder;
    private final Workers workers = new Workers(1, (what, done, total) -> {});
    private final TopicReader reader;
    private final Topic topic;
    private final String prose;
    private final LeafletPages pages;
    private final PrintOrder order;
    private final byte[] page;

    /** Writes the topics that the stages work on. */
    public Stages() {
        try {
            Path content = Files.createTempDirectory("stages");
            Corpus.write(content, TOPICS, true);
            this.folder = ContentFolder.at(content, Limits.STANDARD);
            ThemeFiles files = ThemeFiles.open(content.resolve("theme"), Stages.class.getClassLoader());
            Content loaded = load();
            this.topic = loaded.topics().get(0).topic();
            LanguageTag language =
                    loaded.site().orElseThrow().facts().languages().get(0);
            this.reader = new TopicReader(folder, List.of(language));
            this.prose = Files.readString(
                    prose(content.resolve("topics").resolve(topic.id().value())));
            this.pages = new LeafletPages(Sample.edition(loaded, files));
            this.order = Sample.prints(loaded, files).order(topic, Map.of(), PrintFormat.A4);
            this.page = render();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the stages", e);
        }
    }

    private static Path prose(Path topic) throws IOException {
        try (var files = Files.list(topic.resolve("en-GB"))) {
            return files.findFirst().orElseThrow();
        }
    }

    /** YAML, and the Markdown in it, to a topic. */
    @Benchmark
    public Object yaml() {
        return reader.read(topic.id());
    }

    /** All of a small site read, the rules made ready, and each topic checked. */
    @Benchmark
    @OperationsPerInvocation(TOPICS)
    public Object rules() {
        return load();
    }

    private Content load() {
        return Content.load(new ContentLoader(folder, workers, Sample.DATE), workers);
    }

    /** The prose section of a topic to its model. */
    @Benchmark
    public Object markdown() {
        return MarkdownReader.read(MappedText.of("prose.md", prose), new Diagnostics());
    }

    /** A topic to its HTML page. */
    @Benchmark
    public byte[] template() {
        return render();
    }

    private byte[] render() {
        return pages.leaflet(topic, Map.of(), List.of()).content();
    }

    /** The print document of a topic to its PDF on A4. */
    @Benchmark
    public byte[] typesetting() {
        return new Leafpress(order).print();
    }

    /** The hash of a topic's page. */
    @Benchmark
    public Hash hashing() {
        return Hash.of(page);
    }
}

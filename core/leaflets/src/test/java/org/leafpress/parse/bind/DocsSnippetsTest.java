package org.leafpress.parse.bind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.WordList;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.model.translation.MadeFrom;
import org.leafpress.source.SourceFile;

/** Whatever YAML the README and the guides show can be written so: its keys and values are those of a file or a part of one. */
class DocsSnippetsTest {
    private static final Pattern SNIPPET = Pattern.compile("(?m)^```yaml\n(.*?)^```$", Pattern.DOTALL);
    private static final List<Class<? extends Record>> FILES = List.of(
            Leaflet.class,
            TopicFacts.class,
            SiteFacts.class,
            SiteText.class,
            Glossary.class,
            WordList.class,
            MadeFrom.class);
    /** A snippet is a part of a file, and names files that are elsewhere. */
    private static final Set<Code> OF_PARTS = Set.of(Code.MISSING_KEY, Code.FILE_MISSING);

    /** Settings of other programs. */
    private static final Pattern FOREIGN = Pattern.compile("(?m)^ *(- )?(uses|script|runs-on):");

    private static final Set<Class<?>> TYPES = new LinkedHashSet<>();

    @BeforeAll
    static void collectTypes() {
        FILES.forEach(file -> collect(RecordSchemas.of(file)));
    }

    private static void collect(Schema shape) {
        if (shape instanceof Schema.SectionEntry entry) {
            collect(entry.placement());
            collect(entry.prose());
        } else if (shape instanceof Schema.Keys keys && TYPES.add(keys.type())) {
            keys.fields().forEach(field -> collect(field.shape()));
        }
    }

    static Stream<Arguments> snippets() throws IOException {
        List<Arguments> snippets = new ArrayList<>();
        try (Stream<Path> docs = Files.list(Path.of("../../docs"))) {
            List<Path> pages = Stream.concat(docs, Stream.of(Path.of("../../README.md")))
                    .filter(page -> page.toString().endsWith(".md"))
                    .sorted()
                    .toList();
            for (Path page : pages) {
                Matcher snippet = SNIPPET.matcher(Files.readString(page));
                while (snippet.find()) {
                    if (FOREIGN.matcher(snippet.group(1)).find()) {
                        continue;
                    }
                    snippets.add(Arguments.of(page.getFileName() + " " + snippets.size(), snippet.group(1)));
                }
            }
        }
        return snippets.stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("snippets")
    void aSnippetIsPartOfAFile(String name, String snippet) {
        List<List<Diagnostic>> faults = TYPES.stream()
                .map(type -> faults(type.asSubclass(Record.class), snippet))
                .sorted(Comparator.comparing(List::size))
                .toList();
        assertThat(faults.get(0)).as("%s%n%s", name, snippet).isEmpty();
    }

    private static List<Diagnostic> faults(Class<? extends Record> kind, String snippet) {
        Diagnostics found = new Diagnostics();
        RecordReader.read(kind, SourceFile.of("snippet.yaml", snippet), found);
        return found.sorted().stream()
                .filter(finding -> finding.severity() == Severity.ERROR && !OF_PARTS.contains(finding.code()))
                .toList();
    }
}

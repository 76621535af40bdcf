package org.leafpress.render.page;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.model.Labels;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Versions;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.CodeSystem;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.view.Link;
import org.leafpress.render.view.PageBody;
import tools.jackson.core.JsonGenerator;

/**
 * Finds issued leaflets by the codes of record systems: a page for each code, {@code codes.json} with all of them, and
 * {@code infobutton.html}, which reads the query of the HL7 Infobutton standard (URL-based implementation) in the reader's
 * browser and leads on. Nothing that such a query says goes anywhere else.
 */
public final class CodePages {
    private final Edition first;
    private final List<Edition> editions;
    private final SortedMap<Key, List<Catalogue.Entry>> topics = new TreeMap<>();

    /** A code of a system. */
    private record Key(CodeSystem system, String code) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = system.compareTo(other.system);
            return order != 0 ? order : Versions.ORDER.compare(code, other.code);
        }
    }

    /**
     * Those of a site.
     *
     * @param editions the first one has the pages
     */
    public CodePages(Catalogue catalogue, List<Edition> editions) {
        this.first = editions.get(0);
        this.editions = List.copyOf(editions);
        for (Catalogue.Entry entry : catalogue.entries()) {
            if (entry.governance().issues().stream().anyMatch(judged -> judged.state() == JudgedIssue.State.CURRENT)) {
                entry.facts().clinicalCodes().stream()
                        .filter(code -> Versions.isAddress(code.code().value()))
                        .map(code -> new Key(code.system(), code.code().value()))
                        .distinct()
                        .forEach(key -> topics.computeIfAbsent(key, unused -> new ArrayList<>())
                                .add(entry));
            }
        }
    }

    /** The files; none if no issued leaflet has a code. */
    public List<RenderedFile> files() {
        List<RenderedFile> files = new ArrayList<>();
        topics.forEach((key, entries) -> files.add(page(key, entries)));
        if (!topics.isEmpty()) {
            files.add(json());
            files.add(render(
                    "infobutton.html", first.messages().get("title.a-z"), Optional.empty(), new PageBody.Infobutton()));
        }
        return files;
    }

    private RenderedFile page(Key key, List<Catalogue.Entry> entries) {
        String path = "codes/" + key.system().oid() + "/" + key.code() + "/index.html";
        List<Link> links = entries.stream()
                .flatMap(entry -> Optional.ofNullable(entry.leaflets().get(first.language()))
                        .map(names -> new Link(
                                Paths.relative(path, first.paths().leaflet(first.language(), entry.id())),
                                names.title()))
                        .stream())
                .toList();
        return links.size() == 1
                ? render(
                        path,
                        links.get(0).text(),
                        Optional.of(first.paths()
                                .leaflet(first.language(), entries.get(0).id())),
                        new PageBody.Moved(links.get(0)))
                : render(
                        path,
                        key.system().title() + " " + key.code(),
                        Optional.empty(),
                        new PageBody.AreaTopics(links));
    }

    private RenderedFile render(String path, String title, Optional<String> forward, PageBody body) {
        return new PageFrame(first)
                .render(
                        new PageFrame.Frame(
                                path,
                                Paths.root(path),
                                title,
                                title,
                                "the page " + path,
                                List.of(),
                                any -> forward.orElse(path),
                                Optional.empty(),
                                true,
                                forward,
                                Optional.empty()),
                        body);
    }

    private RenderedFile json() {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonText.pretty(out)) {
            json.writeStartArray();
            topics.forEach((key, entries) -> {
                json.writeStartObject();
                json.writeStringProperty("system", Labels.of(key.system()));
                json.writeStringProperty("oid", key.system().oid());
                json.writeStringProperty("code", key.code());
                json.writeArrayPropertyStart("leaflets");
                entries.forEach(entry -> leaflets(entry, json));
                json.writeEndArray();
                json.writeEndObject();
            });
            json.writeEndArray();
            json.writeRaw('\n');
        }
        return new RenderedFile("codes.json", out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void leaflets(Catalogue.Entry entry, JsonGenerator json) {
        for (Edition edition : editions) {
            entry.governance().current(edition.language()).ifPresent(judged -> {
                json.writeStartObject();
                json.writeStringProperty("language", edition.language().value());
                json.writeStringProperty("title", judged.issue().title().value());
                json.writeStringProperty(
                        "url", edition.absolute(edition.paths().leaflet(edition.language(), entry.id())));
                json.writeStringProperty("issued", edition.absolute(judged.folder()));
                json.writeEndObject();
            });
        }
    }
}

package org.leafpress.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.site.Catalogue;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.JsonText;
import org.leafpress.render.text.PlainText;
import tools.jackson.core.JsonGenerator;

/**
 * What pages in one language look for leaflets in. In a large site it has names only, and all other words are in further
 * files by the characters that they begin with: the script fetches those that it needs.
 */
final class EditionIndex {
    /** The most leaflets whose summaries and words are all in one file. */
    static final int MOST_IN_ONE = 2_000;
    /** Into how many parts other words are put at most. */
    static final int PARTS = 64;

    private final Edition edition;
    private final PlainText plain;
    private final List<Listed> listed = new ArrayList<>();
    private final Postings names = new Postings();
    private final Postings others = new Postings();

    /** A leaflet that can be found; it may be in another language, and then has no summary. */
    private record Listed(TopicId topic, boolean isForeign, boolean isDraft, String title, String summary) {}

    EditionIndex(Edition edition) {
        this.edition = edition;
        this.plain = new PlainText(edition.fills());
    }

    /**
     * Adds a leaflet; they come in the order of their topics. Of one in another language only names are looked for.
     *
     * @param entry of its topic
     */
    void add(LeafletWords leaflet, Catalogue.Entry entry) {
        boolean foreign = !leaflet.language().equals(edition.language());
        Catalogue.Names called = Objects.requireNonNull(entry.leaflets().get(leaflet.language()));
        int number = listed.size();
        listed.add(new Listed(
                leaflet.topic(),
                foreign,
                entry.governance().shownStatus(leaflet.language()) == ShownStatus.DRAFT,
                called.title(),
                foreign || isSplit() ? "" : plain.of(called.summary())));
        for (LeafletWords.FoundBy word : leaflet.words()) {
            if (LeafletWords.isName(word.mark())) {
                names.add(word.word(), number, word.mark());
            } else if (!foreign) {
                others.add(word.word(), number, word.mark());
            }
        }
    }

    /** The file that is always fetched, and the parts of a large index. */
    List<RenderedFile> files() {
        SortedSet<Integer> parts = new TreeSet<>();
        if (isSplit()) {
            others.words().forEach(word -> parts.add(part(word)));
        }
        List<RenderedFile> files = new ArrayList<>();
        files.add(main(parts));
        parts.forEach(number -> files.add(file(
                "-" + number, json -> words(json, () -> others.write(json, word -> part(word) == number)))));
        return files;
    }

    private RenderedFile main(SortedSet<Integer> parts) {
        return file("", json -> {
            json.writeStringProperty("language", edition.language().value());
            new Folding(edition.language()).write(json);
            json.writeStringProperty("emergency", edition.messages().get("search.emergency-words"));
            json.writeNumberProperty("parts", PARTS);
            numbers("files", parts.stream().mapToInt(Integer::intValue), json);
            leaflets(json);
            words(json, () -> {
                names.write(json, any -> true);
                if (!isSplit()) {
                    others.write(json, any -> true);
                }
            });
        });
    }

    private static void words(JsonGenerator json, Runnable postings) {
        json.writeArrayPropertyStart("words");
        postings.run();
        json.writeEndArray();
    }

    private boolean isSplit() {
        return listed.size() > MOST_IN_ONE;
    }

    private static int part(String word) {
        return word.codePointAt(0) % PARTS;
    }

    private RenderedFile file(String suffix, Consumer<JsonGenerator> content) {
        String path = path(edition, suffix);
        return JsonText.call("leafpressIndex", path.substring(path.lastIndexOf('/') + 1), path, content);
    }

    /** Where the index of an edition is. */
    static String path(Edition edition, String suffix) {
        return "search/" + edition.language() + suffix + ".js";
    }

    private void leaflets(JsonGenerator json) {
        String home = edition.paths().page(edition.language(), "index");
        json.writeStringProperty("folder", home.substring(0, home.lastIndexOf('/') + 1));
        json.writeStringProperty("draft", edition.messages().get("status.draft"));
        json.writeStringProperty(
                "source",
                edition.original().map(from -> from.language().value()).orElse(""));
        strings("topics", listed.stream().map(leaflet -> leaflet.topic().value()), json);
        strings("titles", listed.stream().map(Listed::title), json);
        strings("summaries", isSplit() ? Stream.of() : listed.stream().map(Listed::summary), json);
        numbers("drafts", numbers(Listed::isDraft), json);
        numbers("foreign", numbers(Listed::isForeign), json);
    }

    private IntStream numbers(Predicate<Listed> wanted) {
        return IntStream.range(0, listed.size()).filter(number -> wanted.test(listed.get(number)));
    }

    private static void numbers(String name, IntStream values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeNumber);
        json.writeEndArray();
    }

    private static void strings(String name, Stream<String> values, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}

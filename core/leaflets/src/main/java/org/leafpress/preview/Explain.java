package org.leafpress.preview;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.leafpress.build.LiveSite;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.site.Site;
import org.leafpress.prose.Passage;
import org.leafpress.prose.Wordings;
import org.leafpress.render.Paths;

/**
 * Finds where words of a page come from, by the words themselves: a page says nothing of its sources. So where the same
 * words stand in several places, all of these are named, those of the part that was clicked first.
 */
final class Explain {
    private static final int MOST_PLACES = 12;
    private static final Pattern UNSEEN = Pattern.compile("[\\u00ad\\u200b-\\u200f\\u2060-\\u2069]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

    private final PreviewSite site;
    private final LiveSite live;

    Explain(PreviewSite site) {
        this.site = site;
        this.live = site.live();
    }

    /** Words of an author and where they stand. */
    private record Found(String text, String part, Place place) {}

    /**
     * Where words come from.
     *
     * @param words that an element of the page shows
     * @param part the anchor of the part that it is in; empty if in none
     */
    String of(String path, String words, String part) {
        String wanted = plain(words);
        List<Found> all = all(path);
        List<Found> found = wanted.isEmpty() ? List.of() : best(all, wanted, part);
        return PageState.json(json -> {
            json.writeArrayPropertyStart("places");
            for (Found each : found) {
                json.writeStartObject();
                json.writeStringProperty("place", each.place().toString());
                json.writeStringProperty("text", each.text());
                PageState.editor(site.folder(), each.place())
                        .ifPresent(link -> json.writeStringProperty("editor", link));
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    private static List<Found> best(List<Found> all, String wanted, String part) {
        List<Found> same =
                pick(all.stream().filter(each -> each.text().equals(wanted)).toList(), part);
        if (!same.isEmpty()) {
            return same;
        }
        List<Found> wider =
                pick(all.stream().filter(each -> each.text().contains(wanted)).toList(), part);
        if (!wider.isEmpty()) {
            return wider;
        }
        // A block that holds others; a heading of Leafpress that happens to have an author's word in it is none.
        List<Found> within =
                all.stream().filter(each -> wanted.contains(each.text())).toList();
        int length = within.stream().mapToInt(each -> each.text().length()).sum();
        return 2 * length > wanted.length() ? pick(within, part) : List.of();
    }

    /** Those of the part, if there are some; each place once. */
    private static List<Found> pick(List<Found> found, String part) {
        List<Found> inPart =
                found.stream().filter(each -> each.part().equals(part)).toList();
        Set<Place> seen = new LinkedHashSet<>();
        return (inPart.isEmpty() ? found : inPart)
                .stream()
                        .filter(each -> seen.add(each.place()))
                        .limit(MOST_PLACES)
                        .toList();
    }

    private List<Found> all(String path) {
        List<Found> all = new ArrayList<>();
        live.site().ifPresent(known -> {
            Wordings wordings = new Wordings(known);
            live.leaflet(path).ifPresent(at -> leaflet(at, wordings, all));
            live.paths()
                    .flatMap(paths -> live.languages().stream()
                            .filter(language -> paths.in(language, path, live.languages())
                                    .filter(path::equals)
                                    .isPresent())
                            .findFirst())
                    .ifPresent(language -> {
                        Optional.ofNullable(known.texts().get(language))
                                .ifPresent(text ->
                                        add(wordings.ofShared(text, language).passages(), all));
                        glossary(known, path, wordings, all);
                    });
        });
        return all;
    }

    private static void glossary(Site known, String path, Wordings wordings, List<Found> all) {
        if (path.endsWith("glossary.html")) {
            known.glossaries()
                    .forEach((language, glossary) ->
                            add(wordings.ofShared(glossary, language).passages(), all));
        }
    }

    private void leaflet(Paths.Leaflet at, Wordings wordings, List<Found> all) {
        live.content()
                .find(at.topic())
                .flatMap(topic -> Optional.ofNullable(topic.topic().leaflets().get(at.language())))
                .ifPresent(leaflet -> add(wordings.of(leaflet, at.language()).passages(), all));
    }

    private static void add(List<Passage> passages, List<Found> all) {
        for (Passage passage : passages) {
            String text = plain(passage.text());
            if (!text.isEmpty()) {
                all.add(new Found(
                        text,
                        passage.region().key(),
                        passage.place(0, passage.text().length())));
            }
        }
    }

    /** What a reader sees of some text: marks of direction and kinds of spaces make no difference. */
    private static String plain(String text) {
        return SPACE.matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}

package org.leafpress.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.IssuedFiles;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.issue.KeptVersion;
import org.leafpress.model.site.Catalogue;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.SiteFile;
import org.leafpress.render.page.CodePages;
import org.leafpress.render.page.DocumentBundles;
import org.leafpress.render.page.DocumentReferences;
import org.leafpress.render.page.Edition;
import org.leafpress.render.page.IssuedFeed;
import org.leafpress.render.page.IssuedListPage;
import org.leafpress.render.page.IssuedPages;

/**
 * The files about what was issued of topics: for each version a page that says what has become of it, and its prints as they
 * were, unless nobody must use them any more.
 */
final class IssuedOutputs {
    private final IssuedFiles store;
    private final Function<LanguageTag, Edition> editions;

    /**
     * Plans them.
     *
     * @param editions the one in a language, or another if the site has that language no more
     */
    IssuedOutputs(IssuedFiles store, Function<LanguageTag, Edition> editions) {
        this.store = store;
        this.editions = editions;
    }

    /** Those of a topic. */
    List<PlannedFiles> of(IllustratedTopic topic, boolean visible) {
        List<PlannedFiles> outputs = new ArrayList<>();
        for (JudgedIssue judged : topic.governance().issues()) {
            List<String> paths = new ArrayList<>();
            paths.add(IssuedPages.path(judged));
            paths.add(DocumentReferences.path(judged));
            if (!isTakenBack(judged)) {
                paths.add(DocumentBundles.path(judged));
            }
            prints(judged).forEach(file -> paths.add(path(judged, file)));
            outputs.add(new PlannedFiles(
                    paths,
                    "history.yaml of topics/" + topic.topic().id(),
                    () -> new RenderResult(files(topic, judged, visible), List.of(), Map.of(), List.of())));
        }
        return outputs;
    }

    /**
     * Those about all topics: where codes are looked up, and the pages of versions of which only the store knows. Sheets of a
     * draft that is hidden are with their readers all the same.
     */
    List<PlannedFiles> ofSite(ShownTopics shown, List<Edition> all) {
        Catalogue catalogue = shown.all();
        List<JudgedIssue> issues = new ArrayList<>();
        Map<String, TopicId> heirs = new HashMap<>();
        for (Catalogue.Entry topic : catalogue.entries()) {
            issues.addAll(topic.governance().issues());
            topic.facts().formerAddresses().forEach(former -> heirs.put(former.value(), topic.id()));
        }
        List<PlannedFiles> outputs = new ArrayList<>();
        List<KeptVersion> gone = store.unclaimed(catalogue);
        gone.forEach(kept -> outputs.add(output(
                IssuedPages.path(kept),
                "issued/" + kept.folder(),
                () -> new IssuedPages(editions.apply(kept.language()))
                        .gone(kept, Optional.ofNullable(heirs.get(kept.topic().value()))))));
        if (!issues.isEmpty() || !gone.isEmpty()) {
            all.forEach(edition -> outputs.add(output(
                    edition.paths().page(edition.language(), IssuedListPage.NAME),
                    "the list of issued versions",
                    () -> new IssuedListPage(edition).render(issues, gone))));
        }
        outputs.addAll(feeds(catalogue, all));
        new CodePages(shown.catalogue(), all)
                .files()
                .forEach(file -> outputs.add(output(file.path(), "clinical-codes of topics", () -> file)));
        return outputs;
    }

    /** Atom feeds of all that was issued, of each language, and about each part of the body. */
    private List<PlannedFiles> feeds(Catalogue catalogue, List<Edition> all) {
        SortedMap<String, List<IssuedFeed.Entry>> feeds = new TreeMap<>();
        Edition first = all.get(0);
        String site = first.text().name().value();
        Map<String, String> titles = new HashMap<>();
        for (Catalogue.Entry topic : catalogue.entries()) {
            for (JudgedIssue judged : topic.governance().issues()) {
                IssuedFeed.Entry entry = new IssuedFeed.Entry(judged, before(topic, judged));
                LanguageTag language = judged.issue().language();
                add("all", site, entry, feeds, titles);
                add(language.value(), site + " (" + first.names().own(language) + ")", entry, feeds, titles);
                topic.facts().bodyAreas().stream()
                        .distinct()
                        .forEach(area -> add(
                                "area-" + Labels.of(area),
                                site + ": " + first.messages().get("body-area." + Labels.of(area)),
                                entry,
                                feeds,
                                titles));
            }
        }
        List<PlannedFiles> outputs = new ArrayList<>();
        feeds.forEach((name, entries) -> {
            String path = "feeds/" + name + ".atom";
            Edition edition = all.stream()
                    .filter(any -> any.language().value().equals(name))
                    .findFirst()
                    .orElse(first);
            outputs.add(output(
                    path,
                    "the feed " + name,
                    () -> new IssuedFeed(edition).write(entries, path, titles.getOrDefault(name, site))));
        });
        return outputs;
    }

    private static void add(
            String name,
            String title,
            IssuedFeed.Entry entry,
            Map<String, List<IssuedFeed.Entry>> feeds,
            Map<String, String> titles) {
        feeds.computeIfAbsent(name, unused -> new ArrayList<>()).add(entry);
        titles.put(name, title);
    }

    private static Optional<JudgedIssue> before(Catalogue.Entry topic, JudgedIssue judged) {
        List<JudgedIssue> issues = topic.governance().issues(judged.issue().language());
        int index = issues.indexOf(judged);
        return index < 1 ? Optional.empty() : Optional.of(issues.get(index - 1));
    }

    private static PlannedFiles output(String path, String origin, Supplier<SiteFile> file) {
        return new PlannedFiles(
                List.of(path), origin, () -> new RenderResult(List.of(file.get()), List.of(), Map.of(), List.of()));
    }

    private List<SiteFile> files(IllustratedTopic topic, JudgedIssue judged, boolean visible) {
        List<SiteFile> files = new ArrayList<>();
        Edition edition = editions.apply(judged.issue().language());
        files.add(new IssuedPages(edition).page(topic.topic(), topic.governance(), judged, visible));
        files.add(new DocumentReferences(edition).of(topic.topic(), topic.governance(), judged));
        if (!isTakenBack(judged)) {
            store.meaning(topic.topic().id(), judged.issue())
                    .ifPresent(said -> files.add(new DocumentBundles(edition).of(topic.governance(), judged, said)));
        }
        // What is lost or altered was reported when the topic was read, and keeps the site from being published.
        prints(judged)
                .forEach(file -> store.find(judged.issue(), file)
                        .ifPresent(bytes -> files.add(new RenderedFile(path(judged, file), bytes))));
        return files;
    }

    private static boolean isTakenBack(JudgedIssue judged) {
        return judged.state() == JudgedIssue.State.TAKEN_BACK;
    }

    private static List<IssuedFile> prints(JudgedIssue judged) {
        return isTakenBack(judged)
                ? List.of()
                : judged.issue().files().stream().filter(IssuedFile::isPrint).toList();
    }

    private static String path(JudgedIssue judged, IssuedFile file) {
        return judged.folder() + file.name().value();
    }
}

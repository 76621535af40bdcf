package org.leafpress.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leafpress.check.Decisions;
import org.leafpress.check.Decisions.Step;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Catalogue;
import org.leafpress.model.Site;
import org.leafpress.model.TopicId;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.view.PrintLink;
import org.leafpress.site.SiteBuild.Built;
import org.leafpress.site.SiteBuild.Published;
import org.leafpress.site.Survey.Surveyed;
import org.leafpress.source.Hash;

/** One build, from content to a published site. */
final class BuildRun {
    /** Instead of the hash of what lists rest on, where there are none. */
    private static final Hash NO_LISTS = Hash.of("no lists");

    private final Survey survey;
    private final StandingFiles standing;
    private final SiteFolder folder;
    private final Ledger ledger;
    private final Once<Theme> theme;
    private final Workers workers;
    private final Share share;
    private final Predicate<List<Diagnostic>> forbids;

    private final SortedMap<TopicId, Made> made = new TreeMap<>();
    private final Map<String, List<PrintLink>> prints = new HashMap<>();
    private boolean refreshed;

    BuildRun(
            Survey survey,
            SiteFolder folder,
            Ledger ledger,
            Once<Theme> theme,
            Workers workers,
            Share share,
            Predicate<List<Diagnostic>> forbids) {
        this.survey = survey;
        this.standing = new StandingFiles(survey, folder, ledger);
        this.folder = folder;
        this.ledger = ledger;
        this.theme = theme;
        this.workers = workers;
        this.share = share;
        this.forbids = forbids;
    }

    /**
     * A topic whose files can stay.
     *
     * @param refreshed true when the file system now has another time for one of them
     */
    private record Stayed(Made topic, boolean refreshed) {}

    /**
     * Does it, once.
     *
     * @param place of the ledger
     */
    Built build(Path place) {
        // 1. Read and check what has changed.
        survey.run();

        // 2. Look which files of the last site can stay.
        List<Surveyed> open = confirmTopics();
        if (isWhole() && survey.isUnchanged() && open.isEmpty()) {
            Optional<List<Notes.Written>> lists = confirmLists();
            if (lists.isPresent() && isListed()) {
                return unchanged(lists.get(), place);
            }
        }

        // 3. Decide about what was found.
        Catalogue topics = survey.catalogue();
        Decisions decisions = survey.decisions(topics);
        Findings content = decisions.decide(Step.CONTENT, survey.findings(topics));
        Optional<Site> site = survey.site().reading().site();
        if (site.isEmpty() || forbids.test(content.standing())) {
            return new Built(survey.topics().size(), Optional.empty(), content);
        }

        // 4. Render the rest.
        Diagnostics found = new Diagnostics();
        Optional<List<Notes.Written>> lists = render(site.get(), topics, open, decisions, found);
        Step step = lists.isPresent() ? Step.RENDERING : Step.UNFINISHED_RENDERING;
        Findings rendering = decisions.decide(step, found.sorted());
        if (lists.isEmpty() || forbids.test(rendering.standing())) {
            return new Built(survey.topics().size(), Optional.empty(), content.and(rendering));
        }

        // 5. Publish, and remember.
        List<Diagnostic> gone = isWhole() ? gone(folder.leftOut()) : List.of();
        SiteFolder.Changes changes = folder.publish();
        remember(lists.get(), folder.listed(), content, rendering, place);
        return new Built(
                survey.topics().size(),
                Optional.of(
                        new Published(pages(lists.get()), changes.written(), changes.unchanged(), changes.removed())),
                content.and(rendering).and(new Findings(gone, List.of())));
    }

    /** Keeps the files of topics that would be rendered as they were; gives the other topics. */
    private List<Surveyed> confirmTopics() {
        List<Surveyed> all = share();
        List<Optional<Stayed>> stayed =
                workers.map("look", all, topic -> standing.confirm(topic).map(this::keep));
        List<Surveyed> open = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            if (stayed.get(i).isPresent()) {
                refreshed |= stayed.get(i).get().refreshed();
                add(all.get(i).id(), stayed.get(i).get().topic());
            } else {
                open.add(all.get(i));
            }
        }
        return open;
    }

    private Stayed keep(StandingFiles.Confirmed confirmed) {
        confirmed.outputs().files().forEach(folder::keep);
        return new Stayed(Made.of(confirmed.outputs(), confirmed.kept()), confirmed.refreshed());
    }

    private List<Surveyed> share() {
        List<Surveyed> all = List.copyOf(survey.topics());
        return share instanceof Share.Part part
                ? IntStream.range(0, all.size())
                        .filter(part::has)
                        .mapToObj(all::get)
                        .toList()
                : all;
    }

    private boolean isWhole() {
        return !(share instanceof Share.Part);
    }

    private void add(TopicId id, Made topic) {
        prints.putAll(topic.prints());
        made.put(id, topic);
    }

    /** The files about the site and all topics, if they would be rendered as they were and are there. */
    private Optional<List<Notes.Written>> confirmLists() {
        return survey.last()
                .map(LastBuild::site)
                .filter(site -> site.catalogue().equals(catalogueHash()))
                .flatMap(site -> standing.confirm(site.lists()).map(files -> {
                    refreshed |= !files.equals(site.lists());
                    return files;
                }));
    }

    private boolean isListed() {
        Notes.Written list = survey.last().orElseThrow().site().checksums();
        Optional<List<Notes.Written>> confirmed = standing.confirm(List.of(list));
        refreshed |= !confirmed.equals(Optional.of(List.of(list)));
        return confirmed.isPresent();
    }

    /** The hash of all that the files about all topics rest on, the ground apart. */
    private Hash catalogueHash() {
        StringBuilder all = new StringBuilder();
        survey.topics()
                .forEach(topic ->
                        all.append(topic.id()).append(' ').append(topic.says()).append('\n'));
        new TreeMap<>(prints)
                .forEach((page, links) ->
                        all.append(page).append(' ').append(links).append('\n'));
        return Hash.of(all.toString());
    }

    private Built unchanged(List<Notes.Written> lists, Path place) {
        Notes.SiteNote site = survey.last().orElseThrow().site();
        Findings content = site.content().findings();
        Findings rendering = site.rendering().findings();
        if (forbids.test(content.standing()) || forbids.test(rendering.standing())) {
            // Whoever publishes with fewer findings than the last time gets no more than a clean build gives.
            return new Built(survey.topics().size(), Optional.empty(), content.and(rendering));
        }
        if (refreshed || survey.isRefreshed()) {
            remember(
                    lists,
                    standing.confirm(List.of(site.checksums())).orElseThrow().get(0),
                    content,
                    rendering,
                    place);
        }
        int files = folder.keptCount() + lists.size();
        return new Built(
                survey.topics().size(), Optional.of(new Published(pages(lists), 0, files, 0)), content.and(rendering));
    }

    /** Topics first, since the files about all of them list their prints; empty if a finding forbids to go on. */
    private Optional<List<Notes.Written>> render(
            Site site, Catalogue topics, List<Surveyed> open, Decisions decisions, Diagnostics found) {
        try {
            WatchedCatalogue catalogue = new WatchedCatalogue(topics);
            Optional<Plan> plan = Plan.of(
                    site, survey.site().logo(), survey.site().fonts(), catalogue.catalogue(), theme.get(), found);
            if (plan.isEmpty()) {
                return Optional.empty();
            }
            List<Plan.Output> lists = plan.get().site(page -> prints.getOrDefault(page, List.of()));
            OutputPaths paths = new OutputPaths(lists, found);
            if (forbidden(decisions, found)) {
                return Optional.empty();
            }
            Rendering rendering = new Rendering(plan.get(), survey, catalogue, folder, workers);
            List<Made> rendered = rendering.topics(open, paths, ledger);
            for (int i = 0; i < open.size(); i++) {
                add(open.get(i).id(), rendered.get(i));
            }
            made.values().forEach(topic -> found.addAll(topic.findings()));
            if (forbidden(decisions, found)) {
                return Optional.empty();
            }
            if (!isWhole()) {
                return Optional.of(List.of());
            }
            Optional<List<Notes.Written>> standingLists = confirmLists();
            standingLists.ifPresent(files -> files.forEach(folder::keep));
            return standingLists.isPresent() ? standingLists : Optional.of(rendering.site(lists, found));
        } catch (TemplateFault fault) {
            found.add(fault.diagnostic());
            return Optional.empty();
        }
    }

    private boolean forbidden(Decisions decisions, Diagnostics found) {
        return forbids.test(
                decisions.decide(Step.UNFINISHED_RENDERING, found.sorted()).standing());
    }

    /** Patients may have the address of a leaflet on paper, so that its end should not come unnoticed. */
    private static List<Diagnostic> gone(List<String> leftOut) {
        return leftOut.stream()
                .filter(path -> path.endsWith(".html"))
                .map(
                        path -> Diagnostic.of(
                                Code.LEAFLET_GONE,
                                Place.file(path),
                                "this page of the last site is gone",
                                "if patients have its address, keep the topic with status: withdrawn, so that the page says so"))
                .toList();
    }

    private void remember(
            List<Notes.Written> lists, Notes.Written checksums, Findings content, Findings rendering, Path place) {
        List<Notes.Row> rows = new ArrayList<>();
        for (Surveyed topic : survey.topics()) {
            rows.add(new Notes.Row(
                    topic.id(),
                    topic.says(),
                    ledger.location(topic.reading()),
                    ledger.location(topic.entry()),
                    Optional.ofNullable(made.get(topic.id()))
                            .map(found -> ledger.location(found.outputs()))
                            .orElse(Notes.Location.NONE)));
        }
        Notes.SiteNote site = new Notes.SiteNote(
                survey.ground(),
                survey.siteReads(),
                isWhole() ? catalogueHash() : NO_LISTS,
                lists,
                checksums,
                Notes.FindingsNote.of(content),
                Notes.FindingsNote.of(rendering));
        ledger.finish(Notes.write(new Notes.Contents(ledger.begun(), ledger.written(), site, rows)), place);
    }

    private int pages(List<Notes.Written> lists) {
        return Made.pages(lists) + made.values().stream().mapToInt(Made::pages).sum();
    }
}

package org.leafpress.site;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.leafpress.render.Paths;
import org.leafpress.render.TemplateFault;
import org.leafpress.render.Theme;
import org.leafpress.render.view.PrintLink;
import org.leafpress.site.SiteBuild.Built;
import org.leafpress.site.SiteBuild.Published;
import org.leafpress.source.Hash;

/** One build, from content to a published site. */
final class BuildRun {
    private final Survey survey;
    private final SiteFolder folder;
    private final Ledger scratch;
    private final Once<Theme> theme;
    private final Workers workers;
    private final Predicate<List<Diagnostic>> forbids;

    private final SortedMap<TopicId, Made> made = new TreeMap<>();
    private final Map<String, List<PrintLink>> prints = new HashMap<>();
    private final NavigableSet<TopicId> touched = new TreeSet<>();
    private States states = States.SAME;

    BuildRun(
            Survey survey,
            SiteFolder folder,
            Ledger scratch,
            Once<Theme> theme,
            Workers workers,
            Predicate<List<Diagnostic>> forbids) {
        this.survey = survey;
        this.folder = folder;
        this.scratch = scratch;
        this.theme = theme;
        this.workers = workers;
        this.forbids = forbids;
    }

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
        if (survey.isWhole() && survey.isUnchanged() && open.isEmpty()) {
            Optional<Built> same = unchanged(place);
            if (same.isPresent()) {
                return same.get();
            }
        }

        // 3. Decide about what was found.
        Catalogue topics = survey.catalogue();
        Decisions decisions = survey.decisions(topics);
        Findings content = decisions.decide(survey.isWhole() ? Step.CONTENT : Step.UNFINISHED, survey.findings(topics));
        Optional<Site> site = survey.site().reading().site();
        if (site.isEmpty() || forbids.test(content.standing())) {
            return new Built(survey.topics().size(), Optional.empty(), content);
        }

        // 4. Render the rest.
        Diagnostics found = new Diagnostics();
        Optional<List<Notes.Written>> lists = render(site.get(), topics, open, decisions, found);
        Step step = lists.isPresent() ? Step.RENDERING : Step.UNFINISHED;
        Findings rendering = decisions.decide(step, found.sorted());
        if (lists.isEmpty() || forbids.test(rendering.standing())) {
            return new Built(survey.topics().size(), Optional.empty(), content.and(rendering));
        }

        // 5. Publish, and remember.
        SiteFolder.Changes changes = folder.publish();
        List<Diagnostic> gone = survey.isWhole() ? gone(changes.removed()) : List.of();
        remember(
                new Notes.SiteNote(
                        survey.ground(),
                        survey.siteReads(),
                        survey.isWhole() ? catalogueHash() : Notes.SiteNote.NO_LISTS,
                        lists.get(),
                        folder.listed(),
                        content,
                        rendering),
                place);
        return new Built(
                survey.topics().size(),
                Optional.of(new Published(
                        pages(lists.get()),
                        changes.written(),
                        changes.unchanged(),
                        changes.removed().size())),
                content.and(rendering).and(new Findings(gone, List.of())));
    }

    /** Keeps the files of topics that would be rendered as they were; gives the other topics. */
    private List<Surveyed> confirmTopics() {
        survey.last().ifPresent(last -> {
            StandingFiles standing = new StandingFiles(survey, last, folder, scratch);
            for (List<StandingFiles.Stayed> some : workers.map("look", last.folios(), standing::keep)) {
                for (StandingFiles.Stayed topic : some) {
                    add(topic.id(), topic.made());
                    states = states.and(topic.states());
                    if (topic.states() == States.OTHER) {
                        touched.add(topic.id());
                    }
                }
            }
        });
        return survey.topics().stream()
                .filter(topic -> !made.containsKey(topic.id()))
                .toList();
    }

    private void add(TopicId id, Made topic) {
        prints.putAll(topic.prints());
        made.put(id, topic);
    }

    /** The files about the site and all topics, if they would be rendered as they were and are there. */
    private Optional<List<Notes.Written>> confirmLists() {
        return survey.last()
                .filter(last -> last.site().catalogue().equals(catalogueHash()))
                .flatMap(last -> confirm(last, last.site().lists()));
    }

    private Optional<List<Notes.Written>> confirm(LastBuild last, List<Notes.Written> files) {
        return new StandingFiles(survey, last, folder, scratch).confirm(files).map(confirmed -> {
            states = states.and(confirmed.states());
            return confirmed.files();
        });
    }

    /** The hash of all that the files about all topics rest on, the ground apart. */
    private Hash catalogueHash() {
        ByteWriter all = new ByteWriter();
        for (Surveyed topic : survey.topics()) {
            NoteForms.id(topic.id(), all);
            NoteForms.hash(topic.gist().says(), all);
            Optional.ofNullable(made.get(topic.id())).ifPresent(found -> NoteForms.prints(found.prints(), all));
        }
        return Hash.of(all.toBytes());
    }

    /** What the build comes to when all topics are as they were: that of the last, if the other files are, too. */
    private Optional<Built> unchanged(Path place) {
        LastBuild last = survey.last().orElseThrow();
        Notes.SiteNote site = last.site();
        if (!site.isWhole()) {
            return Optional.empty();
        }
        Optional<List<Notes.Written>> lists = confirm(last, site.lists());
        Optional<List<Notes.Written>> checksums = confirm(last, List.of(site.checksums()));
        if (lists.isEmpty() || checksums.isEmpty()) {
            return Optional.empty();
        }
        Findings findings = site.content().and(site.rendering());
        if (forbids.test(site.content().standing())
                || forbids.test(site.rendering().standing())) {
            // Whoever publishes with fewer findings than the last time gets no more than a clean build gives.
            return Optional.of(new Built(survey.topics().size(), Optional.empty(), findings));
        }
        if (states.and(survey.states()) != States.SAME) {
            remember(
                    new Notes.SiteNote(
                            site.ground(),
                            survey.siteReads(),
                            site.catalogue(),
                            lists.get(),
                            checksums.get().get(0),
                            site.content(),
                            site.rendering()),
                    place);
        }
        int files = folder.keptCount() + lists.get().size();
        return Optional.of(new Built(
                survey.topics().size(), Optional.of(new Published(pages(lists.get()), 0, files, 0)), findings));
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
            List<Made> rendered = rendering.topics(open, paths, scratch);
            for (int i = 0; i < open.size(); i++) {
                add(open.get(i).id(), rendered.get(i));
                touched.add(open.get(i).id());
            }
            made.values().forEach(topic -> found.addAll(topic.findings()));
            found.addAll(survey.faultsOfOthers());
            if (forbidden(decisions, found)) {
                return Optional.empty();
            }
            if (!survey.isWhole()) {
                return Optional.of(List.of());
            }
            Optional<List<Notes.Written>> standingLists = confirmLists();
            standingLists.ifPresent(files -> files.forEach(folder::keep));
            if (standingLists.isPresent()) {
                return standingLists;
            }
            List<Plan.Output> further = plan.get().further();
            paths.check(further, found);
            return Optional.of(rendering.site(
                    Stream.concat(lists.stream(), further.stream()).toList(), found));
        } catch (TemplateFault fault) {
            found.add(fault.diagnostic());
            return Optional.empty();
        }
    }

    private boolean forbidden(Decisions decisions, Diagnostics found) {
        return forbids.test(decisions.decide(Step.UNFINISHED, found.sorted()).standing());
    }

    /**
     * Patients may have the address of a leaflet on paper, so that its end should not come unnoticed. Pages of letters and
     * body areas come and go with the topics that they list.
     */
    private static List<Diagnostic> gone(List<String> leftOut) {
        return leftOut.stream()
                .filter(path -> path.endsWith(".html") && !Paths.isPart(path))
                .map(
                        path -> Diagnostic.of(
                                Code.LEAFLET_GONE,
                                Place.file(path),
                                "this page of the last site is gone",
                                "if patients have its address, keep the topic with status: withdrawn, so that the page says so"))
                .toList();
    }

    private void remember(Notes.SiteNote site, Path place) {
        touched.addAll(survey.touched());
        List<Folio> folios = survey.last()
                .filter(last -> survey.isWhole() && last.isWhole())
                .map(LastBuild::folios)
                .orElse(List.of());
        try (Ledger ledger = Ledger.create(place.resolveSibling(place.getFileName() + ".new"), Tool.hash())) {
            List<Notes.Place> places = new Bookkeeping(survey.topics(), made, ledger).write(folios, touched);
            ledger.finish(NoteForms.write(new Notes.Contents(scratch.begun(), ledger.begun(), site, places)), place);
        }
    }

    private int pages(List<Notes.Written> lists) {
        return Made.pages(lists) + made.values().stream().mapToInt(Made::pages).sum();
    }
}

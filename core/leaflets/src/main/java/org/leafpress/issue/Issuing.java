package org.leafpress.issue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.leafpress.check.review.MeaningInWords;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.IssuedFiles;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.JudgedSignOff;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.issue.IssuedNumber;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.issue.SiteAdvice;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.GivenBySite;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.TopicReader;
import org.leafpress.plan.ShownTopics;
import org.leafpress.plan.SitePlan;
import org.leafpress.render.Theme;
import org.leafpress.render.print.Printout;
import org.leafpress.render.print.Prints;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;

/**
 * Issues versions: keeps the pages, prints and data of leaflets in the store, and writes into the topic's history what was
 * given out. All of it, or nothing. What is in the store is never written over.
 */
public final class Issuing {
    /** Stands for the files that are still to be made: the prints say where their page is, not what is kept of them. */
    private static final String NO_CHECKSUM = "0".repeat(64);

    private final ContentLoader loader;
    private final ContentFolder folder;
    private final Workers workers;
    private final Supplier<Theme> theme;
    private final LocalDate today;
    private final Diagnostics diagnostics;

    /**
     * Issues leaflets of a content folder.
     *
     * @param theme to render them with
     * @param today the day on which they are issued
     * @param diagnostics gets what keeps a leaflet from being issued
     */
    public Issuing(
            ContentLoader loader, Workers workers, Supplier<Theme> theme, LocalDate today, Diagnostics diagnostics) {
        this.loader = loader;
        this.folder = loader.folder();
        this.workers = workers;
        this.theme = theme;
        this.today = today;
        this.diagnostics = diagnostics;
    }

    /** Issues. None if that is not possible, which is then reported, and every file is as it was. */
    public List<IssuedVersion> issue(IssueRequest request) {
        Content content = Content.load(loader, workers);
        return LeafletsToIssue.find(request, content, today, diagnostics)
                .map(leaflets -> issue(request, leaflets, content))
                .orElse(List.of());
    }

    private List<IssuedVersion> issue(IssueRequest request, LeafletsToIssue leaflets, Content content) {
        IllustratedTopic before = leaflets.topic();
        TopicId id = before.topic().id();
        Site site = content.site().orElseThrow();
        List<Issue> drafts = leaflets.languages().stream()
                .map(language -> draft(request, before, language, site))
                .toList();
        drafts.forEach(draft -> refuseTaken(draft, before.topic()));
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        SortedMap<String, byte[]> files = new TreeMap<>();
        drafts.forEach(
                draft -> files.put(TopicReader.signed(id, draft.hash().value()), words(before, draft.language())));
        files.put(history(id), history(id, drafts));
        IllustratedTopic pending = loader.with(files)
                .topic(content.shared(), id)
                .topic()
                .orElseThrow(
                        () -> new IllegalStateException("the history of " + id + " was not written as it is read"));
        List<Issue> issues = new ArrayList<>();
        Optional<SitePlan> plan = plan(content, site, pending);
        if (plan.isEmpty()) {
            return List.of();
        }
        for (Issue draft : drafts) {
            issues.add(kept(draft, pending, plan.get(), site, files));
        }
        if (diagnostics.hasErrors()) {
            return List.of();
        }
        files.put(history(id), history(id, issues));
        if (!Files.exists(folder.root().resolve(IssuedFiles.ATTRIBUTES))) {
            files.put(IssuedFiles.ATTRIBUTES, "* -text\n".getBytes(StandardCharsets.UTF_8));
        }
        folder.writer(diagnostics).writeAll(files);
        return issues.stream().map(issue -> issued(id, issue, before, site)).toList();
    }

    /** Another topic may have had the code: one that is gone, or has another code now. Its patients have their sheets. */
    private void refuseTaken(Issue draft, Topic topic) {
        String kept = IssuedFiles.path(draft, "").replaceFirst("/$", "");
        if (folder.hasFolder(kept)) {
            LeafletsToIssue.refuse(
                    topic.facts().code().place(),
                    "version " + draft.version().value() + " of " + draft.code().value() + " in " + draft.language()
                            + " was issued already, as another leaflet: it is kept in " + kept,
                    "give this leaflet a code that no leaflet has had; never delete what was issued",
                    diagnostics);
        }
    }

    private Issue draft(IssueRequest request, IllustratedTopic illustrated, LanguageTag language, Site site) {
        Topic topic = illustrated.topic();
        Place place = Place.file(history(topic.id()));
        SiteAdvice advice = GivenBySite.of(topic.leaflet(language), language, site);
        List<IssuedNumber> numbers = advice.numbers().entrySet().stream()
                .map(number -> new IssuedNumber(place, text(number.getKey()), text(number.getValue())))
                .toList();
        return new Issue(
                place,
                topic.facts().code(),
                topic.facts().version(),
                language,
                new Day(today, place),
                text(Governance.signedText(topic, language, illustrated.pictures())
                        .value()),
                text(meaning(illustrated, language, site).safetyHash().value()),
                topic.leaflet(language).title(),
                topic.history().in(language).isEmpty() ? Optional.empty() : Optional.of(request.change()),
                request.reason().map(String::strip).map(Issuing::text),
                illustrated.governance().signOffs(language).stream()
                        .filter(JudgedSignOff::holds)
                        .map(judged -> judged.signOff().post())
                        .toList(),
                numbers,
                advice.emergency().map(Issuing::text),
                List.of(new IssuedFile(place, text("page.html"), text(NO_CHECKSUM))));
    }

    private static Text text(String value) {
        return new Text(value, Place.file("history.yaml"));
    }

    private static Meaning meaning(IllustratedTopic topic, LanguageTag language, Site site) {
        return Governance.meaning(
                topic.topic(),
                language,
                topic.pictures(),
                GivenBySite.of(topic.topic().leaflet(language), language, site));
    }

    private static byte[] words(IllustratedTopic topic, LanguageTag language) {
        return Governance.signed(topic.topic(), language, topic.pictures()).getBytes(StandardCharsets.UTF_8);
    }

    private static String history(TopicId id) {
        return "topics/" + id + TopicReader.HISTORY;
    }

    private byte[] history(TopicId id, List<Issue> issues) {
        String path = history(id);
        Optional<byte[]> before = folder.contains(path)
                ? folder.readBytes(path, Place.file(path), folder.limits().maxFileBytes(), diagnostics)
                : Optional.empty();
        return HistoryText.with(before, issues);
    }

    /** The site as it will be with the new versions. */
    private Optional<SitePlan> plan(Content content, Site site, IllustratedTopic pending) {
        Catalogue known = content.catalogue();
        Catalogue.Entry entry = pending.entry();
        Catalogue catalogue =
                new Catalogue(known.ids(), id -> id.equals(entry.id()) ? Optional.of(entry) : known.find(id));
        return SitePlan.of(
                content.shared(),
                site,
                ShownTopics.of(site.facts(), catalogue, () -> ShownTopics.hasApproved(catalogue)),
                theme.get(),
                diagnostics);
    }

    /** An entry with the files that are kept of it. */
    private Issue kept(Issue draft, IllustratedTopic topic, SitePlan plan, Site site, SortedMap<String, byte[]> files) {
        LanguageTag language = draft.language();
        Prints prints = plan.prints(topic, language);
        SortedMap<String, byte[]> kept = new TreeMap<>();
        kept.put("page.html", plan.page(topic, language, Optional.of(prints)).content());
        kept.put("leaflet.json", IssuedJson.of(topic.topic().id(), draft, meaning(topic, language, site)));
        List<Diagnostic> found = new ArrayList<>(prints.findings());
        for (Printout printout : prints.printouts()) {
            found.addAll(printout.findings());
            printout.file().ifPresent(file -> kept.put(printout.name() + ".pdf", file.content()));
        }
        diagnostics.addAll(found);
        Place place = draft.place();
        List<IssuedFile> named = kept.entrySet().stream()
                .map(file -> new IssuedFile(place, text(file.getKey()), text(Hash.checksum(file.getValue()))))
                .toList();
        kept.forEach((name, bytes) -> files.put(IssuedFiles.path(draft, name), bytes));
        files.put(IssuedFiles.path(draft, IssuedFiles.CHECKSUMS), IssuedFiles.checksums(named));
        return draft.withFiles(named);
    }

    private static IssuedVersion issued(TopicId id, Issue issue, IllustratedTopic before, Site site) {
        List<JudgedIssue> earlier = before.governance().issues(issue.language());
        List<String> changes = earlier.isEmpty()
                ? List.of()
                : earlier.get(earlier.size() - 1).changes().orElse(List.of()).stream()
                        .map(MeaningInWords::of)
                        .toList();
        return new IssuedVersion(id, issue, site.facts().baseUrl() + "v/" + issue.folder(), changes);
    }
}

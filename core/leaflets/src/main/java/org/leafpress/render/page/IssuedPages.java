package org.leafpress.render.page;

import java.util.List;
import java.util.Optional;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssueChange;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.issue.KeptVersion;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.topic.TakenBack;
import org.leafpress.model.topic.Topic;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.IssuedView;
import org.leafpress.render.view.IssuedView.FileView;
import org.leafpress.render.view.LeafletView.TakenBackView;
import org.leafpress.render.view.Link;

/** Renders the pages that say what has become of issued versions. Thread-safe. */
public final class IssuedPages {
    /** The part of the page that says what has changed. */
    static final String CHANGES = "changes";

    private static final String PDF = ".pdf";

    private final Edition edition;
    private final PageFrame frame;
    private final ChangesForReaders changes;

    /** The pages of an edition. */
    public IssuedPages(Edition edition) {
        this.edition = edition;
        this.frame = new PageFrame(edition);
        this.changes = new ChangesForReaders(edition);
    }

    /** The path of the page about an issued version. */
    public static String path(JudgedIssue judged) {
        return judged.folder() + "index.html";
    }

    /**
     * The page about an issued version.
     *
     * @param governance of its topic
     * @param visible false if the leaflet as it is stays at home
     */
    public RenderedFile page(Topic topic, Governance governance, JudgedIssue judged, boolean visible) {
        Issue issue = judged.issue();
        String path = path(judged);
        return render(
                path,
                issue.title().value(),
                issue.code().value(),
                issue.version().value(),
                view(topic, governance, judged, visible));
    }

    /**
     * The page about an issued version of which only the store knows: its topic is gone.
     *
     * @param heir the topic that has taken its place, if any
     */
    public RenderedFile gone(KeptVersion kept, Optional<TopicId> heir) {
        String path = path(kept);
        return render(
                path,
                kept.title(),
                kept.code(),
                kept.version(),
                new IssuedView(
                        kept.code(),
                        kept.version(),
                        JudgedIssue.State.TAKEN_BACK,
                        ShownStatus.WITHDRAWN,
                        kept.issued(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        List.of(),
                        heir.flatMap(id -> link(id, path)),
                        List.of(),
                        List.of(),
                        texts(path)));
    }

    /** The path of such a page. */
    public static String path(KeptVersion kept) {
        return "v/" + kept.folder() + "index.html";
    }

    private RenderedFile render(String path, String title, String code, String version, IssuedView view) {
        return frame.render(
                new PageFrame.Frame(
                                path,
                                Paths.root(path),
                                title,
                                edition.messages().get("print.footer", code, version),
                                "the page " + path,
                                List.of(),
                                any -> path,
                                Optional.empty(),
                                true)
                        .about(code, version, edition.language()),
                view);
    }

    private TextWriter texts(String path) {
        return new TextWriter(
                new HtmlWriter(edition.fills(), PageAddresses.from(path, edition, Optional.empty())),
                edition.language());
    }

    private IssuedView view(Topic topic, Governance governance, JudgedIssue judged, boolean visible) {
        Issue issue = judged.issue();
        boolean back = judged.state() == JudgedIssue.State.TAKEN_BACK;
        ShownStatus shown = governance.shownStatus(issue.language());
        return new IssuedView(
                issue.code().value(),
                issue.version().value(),
                judged.state(),
                back && shown.isShown() ? ShownStatus.WITHDRAWN : shown,
                issue.date().date(),
                judged.replacedOn(),
                judged.replacedBy(),
                topic.facts()
                        .takenBack()
                        .filter(unused -> back)
                        .map(taken -> new TakenBackView(taken, instead(taken, judged))),
                judged.news().isPresent(),
                isWording(judged, governance)
                        ? List.of()
                        : changes.of(judged.news().orElse(List.of())),
                back ? Optional.empty() : now(topic, governance, judged, visible),
                issue.files().stream()
                        .filter(IssuedFile::isPrint)
                        .map(file -> file(file, !back))
                        .toList(),
                issue.signed().stream().map(Text::value).toList(),
                texts(path(judged)));
    }

    /** What to read now: the leaflet as it is, or what was issued last while that is at home or has not been reviewed. */
    private Optional<Link> now(Topic topic, Governance governance, JudgedIssue judged, boolean visible) {
        if (visible && governance.shownStatus(judged.issue().language()).isReviewed()) {
            return link(topic, judged);
        }
        return governance
                .current(judged.issue().language())
                .filter(current -> !current.equals(judged))
                .map(current -> new Link(
                        Paths.relative(path(judged), path(current)),
                        current.issue().title().value()));
    }

    /** True if every version since says the same in other words, in the word of those who issued them, and so does what is read now. */
    private static boolean isWording(JudgedIssue judged, Governance governance) {
        List<JudgedIssue> all = governance.issues(judged.issue().language());
        List<JudgedIssue> later = all.subList(all.indexOf(judged) + 1, all.size());
        return governance
                        .current(judged.issue().language())
                        .filter(later::contains)
                        .flatMap(JudgedIssue::news)
                        .filter(news -> news.stream().allMatch(MeaningChange::isWording))
                        .isPresent()
                && later.stream().allMatch(next -> next.issue().change().equals(Optional.of(IssueChange.WORDING)));
    }

    private static FileView file(IssuedFile file, boolean linked) {
        String name = file.name().value();
        return new FileView(
                name.substring(0, name.length() - PDF.length()),
                linked ? Optional.of(name) : Optional.empty(),
                file.sha256().value());
    }

    private Optional<Link> link(Topic topic, JudgedIssue judged) {
        LanguageTag language = edition.language();
        return Optional.ofNullable(topic.leaflets().get(language))
                .map(leaflet -> new Link(
                        Paths.relative(path(judged), edition.paths().leaflet(language, topic.id())),
                        leaflet.title().value()));
    }

    private Optional<Link> instead(TakenBack taken, JudgedIssue judged) {
        return taken.replacedBy().flatMap(ref -> link(ref.id(), path(judged)));
    }

    private Optional<Link> link(TopicId topic, String path) {
        return edition.shown(topic)
                .flatMap(language -> edition.title(topic)
                        .map(title -> new Link(
                                Paths.relative(path, edition.paths().leaflet(language, topic)),
                                title,
                                edition.foreign(language))));
    }
}

package org.leafpress.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Versions;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.view.IssuedList;
import org.leafpress.render.view.IssuedList.IssuedCode;
import org.leafpress.render.view.IssuedList.IssuedEntry;

/** Renders the page on which people look up the code of a leaflet that they have on paper. */
public final class IssuedListPage {
    /** The name of the page. */
    public static final String NAME = "v/index";

    private static final Comparator<Issue> NEWEST_FIRST = Comparator.comparing(
                    (Issue issue) -> issue.version().value(), Versions.ORDER.reversed())
            .thenComparing(issue -> issue.language().value());

    private final Edition edition;

    /** The page of an edition. */
    public IssuedListPage(Edition edition) {
        this.edition = edition;
    }

    /**
     * The page.
     *
     * @param issues all that were issued of any topic
     */
    public RenderedFile render(List<JudgedIssue> issues) {
        String path = edition.paths().page(edition.language(), NAME);
        Map<String, List<JudgedIssue>> byCode = new TreeMap<>(Versions.ORDER);
        issues.forEach(judged -> byCode.computeIfAbsent(judged.issue().code().value(), unused -> new ArrayList<>())
                .add(judged));
        List<IssuedCode> codes = byCode.entrySet().stream()
                .map(code -> new IssuedCode(
                        code.getKey(),
                        code.getValue().stream()
                                .sorted(Comparator.comparing(JudgedIssue::issue, NEWEST_FIRST))
                                .map(judged -> entry(judged, path))
                                .toList()))
                .toList();
        return new PageFrame(edition)
                .render(
                        new PageFrame.Frame(
                                path,
                                Paths.root(path),
                                edition.messages().get("title.issued"),
                                edition.messages()
                                        .get(
                                                "description.issued",
                                                edition.text().name().value()),
                                "the page " + path,
                                edition.site().facts().languages(),
                                language -> edition.paths().page(language, NAME),
                                Optional.empty(),
                                false),
                        new IssuedList(codes));
    }

    private IssuedEntry entry(JudgedIssue judged, String path) {
        Issue issue = judged.issue();
        return new IssuedEntry(
                issue.version().value(),
                Paths.relative(path, IssuedPages.path(judged)),
                issue.title().value(),
                edition.names().own(issue.language()),
                issue.language().value(),
                Edition.direction(issue.language()));
    }
}

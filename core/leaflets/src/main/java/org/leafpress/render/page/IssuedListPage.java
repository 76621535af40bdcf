package org.leafpress.render.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.KeptVersion;
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

    private static final Comparator<Listed> NEWEST_FIRST = Comparator.comparing(
                    Listed::version, Versions.ORDER.reversed())
            .thenComparing(listed -> listed.language().value());

    private final Edition edition;

    private record Listed(String code, String version, LanguageTag language, String title, String path) {}

    /** The page of an edition. */
    public IssuedListPage(Edition edition) {
        this.edition = edition;
    }

    /**
     * The page.
     *
     * @param issues all that were issued of any topic
     * @param gone those of which only the store knows
     */
    public RenderedFile render(List<JudgedIssue> issues, List<KeptVersion> gone) {
        String path = edition.paths().page(edition.language(), NAME);
        Map<String, List<Listed>> byCode = new TreeMap<>(Versions.ORDER);
        Stream.concat(issues.stream().map(IssuedListPage::listed), gone.stream().map(IssuedListPage::listed))
                .forEach(listed -> byCode.computeIfAbsent(listed.code(), unused -> new ArrayList<>())
                        .add(listed));
        List<IssuedCode> codes = byCode.entrySet().stream()
                .map(code -> new IssuedCode(
                        code.getKey(),
                        code.getValue().stream()
                                .sorted(NEWEST_FIRST)
                                .map(listed -> entry(listed, path))
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

    private static Listed listed(JudgedIssue judged) {
        Issue issue = judged.issue();
        return new Listed(
                issue.code().value(),
                issue.version().value(),
                issue.language(),
                issue.title().value(),
                IssuedPages.path(judged));
    }

    private static Listed listed(KeptVersion kept) {
        return new Listed(kept.code(), kept.version(), kept.language(), kept.title(), IssuedPages.path(kept));
    }

    private IssuedEntry entry(Listed listed, String path) {
        return new IssuedEntry(
                listed.version(),
                Paths.relative(path, listed.path()),
                listed.title(),
                edition.names().own(listed.language()),
                listed.language().value(),
                Edition.direction(listed.language()));
    }
}

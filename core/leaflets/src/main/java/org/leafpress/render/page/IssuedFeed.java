package org.leafpress.render.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.issue.Versions;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.view.IssuedView.ChangeGroup;
import org.leafpress.render.view.IssuedView.ChangeView;
import org.leafpress.xml.Escape;

/**
 * Writes Atom feeds (RFC 4287) of issued versions, so that other systems hear of new ones, and of what they mean to those who
 * hold the version before.
 */
public final class IssuedFeed {
    private static final int MOST = 100;

    private final Edition edition;

    /**
     * Writes feeds in the words of an edition.
     */
    public IssuedFeed(Edition edition) {
        this.edition = edition;
    }

    /**
     * An issued version.
     *
     * @param judged itself
     * @param before the version before it in its language
     */
    public record Entry(JudgedIssue judged, Optional<JudgedIssue> before) {
        private static final Comparator<Entry> NEWEST_FIRST = Comparator.comparing(Entry::date)
                .reversed()
                .thenComparing(entry -> entry.issue().code().value(), Versions.ORDER)
                .thenComparing(entry -> entry.issue().version().value(), Versions.ORDER.reversed())
                .thenComparing(entry -> entry.issue().language().value());

        private Issue issue() {
            return judged.issue();
        }

        private LocalDate date() {
            return issue().date().date();
        }
    }

    /**
     * A feed.
     *
     * @param entries at least one; the newest are taken
     * @param path of the file
     * @param title of the feed
     */
    public RenderedFile write(List<Entry> entries, String path, String title) {
        List<Entry> newest =
                entries.stream().sorted(Entry.NEWEST_FIRST).limit(MOST).toList();
        StringBuilder out = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        element("title", title, out);
        element("id", edition.absolute(path), out);
        element("updated", updated(newest.get(0)), out);
        out.append("<author>");
        element("name", edition.text().organisation().value(), out);
        out.append("</author>\n");
        link("self", edition.absolute(path), "application/atom+xml", out);
        newest.forEach(entry -> entry(entry, out));
        out.append("</feed>\n");
        return new RenderedFile(path, out.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void entry(Entry entry, StringBuilder out) {
        Issue issue = entry.issue();
        String address = edition.absolute(entry.judged().folder());
        out.append("<entry>\n");
        element(
                "title",
                issue.title().value() + " (" + issue.code().value() + ", "
                        + issue.version().value() + ", " + issue.language() + ")",
                out);
        element("id", address, out);
        element("updated", updated(entry), out);
        link("alternate", address, "text/html", out);
        issue.files().stream()
                .filter(file -> file.isPrint() && entry.judged().state() != JudgedIssue.State.TAKEN_BACK)
                .map(IssuedFile::name)
                .forEach(name -> link("enclosure", address + name.value(), "application/pdf", out));
        element("summary", summary(entry), out);
        out.append("</entry>\n");
    }

    /** What the version changes for readers of the one before; of older versions that is said on their pages. */
    private String summary(Entry entry) {
        List<ChangeGroup> groups = entry.before()
                .filter(unused -> entry.judged().state() == JudgedIssue.State.CURRENT)
                .flatMap(JudgedIssue::news)
                .map(new ChangesForReaders(edition)::of)
                .orElse(List.of());
        return groups.isEmpty()
                ? edition.messages()
                        .get(
                                "print.footer",
                                entry.issue().code().value(),
                                entry.issue().version().value())
                : groups.stream()
                        .map(group -> group.title() + ": "
                                + group.changes().stream().map(this::words).collect(Collectors.joining("; ")))
                        .collect(Collectors.joining(". "));
    }

    private String words(ChangeView change) {
        String before = change.before().orElse("");
        String now = change.now().orElse("");
        return switch (change.type()) {
            case NEW -> edition.messages().get("changed.new") + " " + now;
            case GONE -> edition.messages().get("changed.gone") + " " + before;
            case MOVED ->
                now + " (" + edition.messages().get("changed.moved") + " "
                        + change.from().orElse("") + ")";
            case CHANGED ->
                edition.messages().get("changed.now") + " " + now + " "
                        + edition.messages().get("changed.before") + " " + before;
        };
    }

    private static String updated(Entry entry) {
        return entry.date() + "T00:00:00Z";
    }

    private static void element(String name, String text, StringBuilder out) {
        out.append('<').append(name).append('>');
        Escape.text(text, out);
        out.append("</").append(name).append(">\n");
    }

    private static void link(String relation, String address, String type, StringBuilder out) {
        out.append("<link rel=\"").append(relation).append("\" href=\"");
        Escape.text(address, out);
        out.append("\" type=\"").append(type).append("\"/>\n");
    }
}

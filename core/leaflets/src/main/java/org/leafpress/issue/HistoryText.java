package org.leafpress.issue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.leafpress.model.Labels;
import org.leafpress.model.Text;
import org.leafpress.model.issue.Issue;
import org.leafpress.parse.edit.YamlQuoting;

/** Writes issued versions as a topic's {@code history.yaml} has them: at its end, and what stands there stays as it is. */
final class HistoryText {
    private static final String BEGIN = """
            # What was issued of this leaflet. Written by leafpress:issue; nobody else writes here, and nothing is ever taken out.
            issues:
            """;

    private final StringBuilder out;

    private HistoryText(String before) {
        out = new StringBuilder(before);
    }

    /** The file with further entries. */
    static byte[] with(Optional<byte[]> before, List<Issue> issues) {
        String text =
                before.map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse(BEGIN);
        HistoryText history = new HistoryText(text.endsWith("\n") ? text : text + "\n");
        issues.forEach(history::entry);
        return history.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void entry(Issue issue) {
        out.append("  - code: ")
                .append(YamlQuoting.quoted(issue.code().value()))
                .append('\n');
        text("version", issue.version());
        line(4, "language", issue.language().value());
        line(4, "date", issue.date().date().toString());
        line(4, "hash", issue.hash().value());
        line(4, "safety", issue.safety().value());
        text("title", issue.title());
        issue.change().ifPresent(change -> line(4, "change", Labels.of(change)));
        issue.reason().ifPresent(reason -> text("reason", reason));
        list("signed", !issue.signed().isEmpty());
        issue.signed()
                .forEach(post -> out.append("      - ")
                        .append(YamlQuoting.quoted(post.value()))
                        .append('\n'));
        list("numbers", !issue.numbers().isEmpty());
        issue.numbers().forEach(number -> {
            out.append("      - name: ")
                    .append(YamlQuoting.quoted(number.name().value()))
                    .append('\n');
            line(8, "number", YamlQuoting.quoted(number.number().value()));
        });
        issue.emergency().ifPresent(words -> text("emergency", words));
        list("files", true);
        issue.files().forEach(file -> {
            out.append("      - name: ").append(file.name().value()).append('\n');
            line(8, "sha256", YamlQuoting.quoted(file.sha256().value()));
        });
    }

    private void text(String key, Text value) {
        line(4, key, YamlQuoting.quoted(value.value()));
    }

    private void list(String key, boolean any) {
        if (any) {
            out.append("    ").append(key).append(":\n");
        }
    }

    private void line(int indent, String key, String value) {
        out.append(" ".repeat(indent)).append(key).append(": ").append(value).append('\n');
    }
}

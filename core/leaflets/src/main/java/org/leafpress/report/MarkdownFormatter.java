package org.leafpress.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Printable;
import org.leafpress.diagnostic.Severity;

/** Writes a summary as Markdown (CommonMark with tables), short enough for a comment on a pull request. */
final class MarkdownFormatter implements ReportFormatter {
    /** Findings that are listed one by one. */
    private static final int MOST = 30;

    /** Longer texts are cut, so that the whole stays far below the 65,536 characters that code hosts allow. */
    private static final int LONGEST = 300;

    /** ASCII punctuation that could mean something to Markdown, HTML or a code host. */
    private static final String SPECIAL = "\\`*_{}[]<>()#+!|~&$^=";

    private final String prefix;

    /**
     * Writes for a project.
     *
     * @param prefix leads from the root of the project to the content folder: empty, or ending in {@code /}
     */
    MarkdownFormatter(String prefix) {
        this.prefix = prefix;
    }

    @Override
    public String file() {
        return "summary.md";
    }

    @Override
    public String format(QualityReport report) {
        StringBuilder out = new StringBuilder("## ");
        out.append(report.site().map(name -> escape(name) + ": quality").orElse("Quality"))
                .append(" report\n\n")
                .append(verdict(report.counts()))
                .append("\n\n");
        Optional<Trend> trend = Trend.of(report);
        counts(report, trend, out);
        if (report.previous() instanceof Previous.Unusable unusable) {
            out.append("\nThere is nothing to compare with: the previous report cannot be used, because ")
                    .append(escape(unusable.reason()))
                    .append(".\n");
        }
        trend.ifPresent(known -> changes(known, out));
        rules(report, out);
        findings(report, trend, out);
        return out.toString();
    }

    private static String verdict(FindingCounts counts) {
        if (counts.errors() > 0) {
            return "**" + count(counts.errors(), "error") + (counts.errors() == 1 ? " keeps" : " keep")
                    + " the site from being published.**";
        }
        return counts.warnings() > 0
                ? "No errors; " + count(counts.warnings(), "warning") + " to look at."
                : "No errors and no warnings.";
    }

    private static void counts(QualityReport report, Optional<Trend> trend, StringBuilder out) {
        FindingCounts counts = report.counts();
        trend.ifPresentOrElse(
                known -> out.append("| | now | on ").append(known.since()).append(" |\n|---|--:|--:|\n"),
                () -> out.append("| | now |\n|---|--:|\n"));
        row("Errors", counts.errors(), trend.map(known -> known.before().errors()), out);
        row("Warnings", counts.warnings(), trend.map(known -> known.before().warnings()), out);
        row("Topics", report.topics().size(), trend.map(known -> known.before().topics()), out);
        row(
                "Reviews overdue",
                report.overdue().size(),
                trend.map(known -> known.before().overdue()),
                out);
    }

    private static void row(String name, int now, Optional<Integer> before, StringBuilder out) {
        out.append("| ").append(name).append(" | ").append(now).append(" |");
        before.ifPresent(count -> out.append(' ').append(count).append(" |"));
        out.append('\n');
    }

    private static void changes(Trend trend, StringBuilder out) {
        out.append("\n")
                .append(count(trend.fresh().size(), "new finding"))
                .append(", ")
                .append(trend.gone().size())
                .append(" gone since ")
                .append(trend.since())
                .append(".\n");
    }

    private static void rules(QualityReport report, StringBuilder out) {
        if (report.findings().isEmpty()) {
            return;
        }
        out.append("\n| rule | findings |\n|---|--:|\n");
        for (Map.Entry<Code, List<Diagnostic>> rule : report.byRule().entrySet()) {
            out.append("| ")
                    .append(rule.getKey().id())
                    .append(": ")
                    .append(escape(rule.getKey().title()))
                    .append(" | ")
                    .append(FindingCounts.of(rule.getValue()).total())
                    .append(" |\n");
        }
    }

    /** Those that an earlier report did not have, if there was one; the gravest first. */
    private void findings(QualityReport report, Optional<Trend> trend, StringBuilder out) {
        List<Diagnostic> shown = trend.map(Trend::fresh).orElse(report.findings()).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .sorted(java.util.Comparator.comparing(Diagnostic::severity))
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.append(trend.isPresent() ? "\n### New\n\n" : "\n### Findings\n\n");
        for (Diagnostic finding : shown.subList(0, Math.min(MOST, shown.size()))) {
            out.append("- **")
                    .append(finding.severity().label())
                    .append(' ')
                    .append(finding.code().id())
                    .append("** in ")
                    .append(code(prefix + finding.place()))
                    .append(": ")
                    .append(escape(finding.message()))
                    .append('.');
            finding.help()
                    .ifPresent(help -> out.append(" *").append(escape(help)).append("*"));
            out.append('\n');
        }
        if (shown.size() > MOST) {
            out.append("\nand ").append(shown.size() - MOST).append(" more.\n");
        }
    }

    private static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    /** A code span: everything in it is plain text but the fence, which is longer than any within. */
    private static String code(String text) {
        String plain = shortened(Printable.of(text));
        String fence = "`";
        while (plain.contains(fence)) {
            fence += "`";
        }
        String pad = plain.startsWith("`") || plain.endsWith("`") ? " " : "";
        return fence + pad + plain + pad + fence;
    }

    /** Text that says what it says and nothing else: no markup, no links, no mention of a person. */
    private static String escape(String text) {
        StringBuilder out = new StringBuilder();
        String shown = shortened(Printable.of(text));
        for (int i = 0; i < shown.length(); i++) {
            char c = shown.charAt(i);
            if (c == '@') {
                out.append("@<!-- -->");
            } else if (SPECIAL.indexOf(c) >= 0 || shown.startsWith("://", i)) {
                out.append("&#").append((int) c).append(';');
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1)) + "…";
    }
}

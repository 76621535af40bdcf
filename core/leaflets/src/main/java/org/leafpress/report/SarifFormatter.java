package org.leafpress.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.Span;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes findings as SARIF 2.1.0 (OASIS Static Analysis Results Interchange Format), which code hosts show beside the
 * text. Paths are relative to the base {@code SRCROOT}, the root of the project.
 */
final class SarifFormatter implements ReportFormatter {
    private static final String BASE = "SRCROOT";
    private static final String UNRESERVED = "-._~/";

    private final RuleBook rules;
    private final String prefix;

    /**
     * Writes for a project.
     *
     * @param prefix leads from the root of the project to the content folder: empty, or ending in {@code /}
     */
    SarifFormatter(RuleBook rules, String prefix) {
        this.rules = rules;
        this.prefix = prefix;
    }

    @Override
    public String file() {
        return "report.sarif";
    }

    @Override
    public String format(QualityReport report) {
        List<Code> codes = Stream.concat(
                        report.findings().stream(), report.suppressed().stream().map(Findings.Suppressed::finding))
                .map(Diagnostic::code)
                .distinct()
                .sorted()
                .toList();
        ObjectNode driver = Json.object().put("name", "Leafpress");
        ArrayNode described = driver.putArray("rules");
        codes.forEach(code -> described.add(rule(code)));

        ObjectNode run = Json.object();
        run.putObject("tool").set("driver", driver);
        run.put("columnKind", "utf16CodeUnits");
        run.put("language", "en");
        run.putObject("originalUriBaseIds")
                .putObject(BASE)
                .putObject("description")
                .put("text", "The root of the project");
        ArrayNode results = run.putArray("results");
        Map<String, Integer> seen = new HashMap<>();
        for (Diagnostic finding : report.findings()) {
            results.add(result(finding, codes, seen, report));
        }
        for (Findings.Suppressed suppressed : report.suppressed()) {
            ObjectNode result = result(suppressed.finding(), codes, seen, report);
            result.withArray("suppressions")
                    .addObject()
                    .put("kind", "inSource")
                    .put("justification", suppressed.reason());
            results.add(result);
        }

        ObjectNode log = Json.object();
        log.put(
                "$schema",
                "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        log.put("version", "2.1.0");
        log.putArray("runs").add(run);
        return Json.writePretty(log);
    }

    private ObjectNode rule(Code code) {
        RuleBook.Rule rule = rules.of(code);
        ObjectNode out = Json.object().put("id", code.id()).put("name", camelCase(code));
        out.putObject("shortDescription").put("text", sentence(code.title()));
        out.putObject("fullDescription").put("text", String.join(" ", rule.plainExplanation()));
        out.putObject("help").put("text", rule.plainRemedy());
        out.putObject("defaultConfiguration").put("level", level(code.severity()));
        return out;
    }

    /**
     * A result.
     *
     * @param seen how many findings of the same words in the same file there were before
     */
    private ObjectNode result(Diagnostic finding, List<Code> codes, Map<String, Integer> seen, QualityReport report) {
        int number = seen.merge(QualityReport.identity(finding), 1, Integer::sum);
        ObjectNode result = Json.object()
                .put("ruleId", finding.code().id())
                .put("ruleIndex", codes.indexOf(finding.code()))
                .put("level", level(finding.severity()));
        String remedy = finding.help().map(help -> " " + sentence(help)).orElse("");
        result.putObject("message").put("text", sentence(finding.message()) + remedy);
        ObjectNode location = result.putArray("locations").addObject().putObject("physicalLocation");
        location.putObject("artifactLocation")
                .put("uri", uri(prefix + finding.place().file()))
                .put("uriBaseId", BASE);
        finding.place().span().ifPresent(span -> {
            ObjectNode region = location.putObject("region")
                    .put("startLine", span.line())
                    .put("startColumn", span.column())
                    .put("endColumn", span.column() + span.length());
            report.folder()
                    .find(finding.place().file(), span.line())
                    .ifPresent(line -> region.putObject("snippet").put("text", marked(line, span)));
        });
        result.putObject("partialFingerprints").put("finding/v1", QualityReport.identity(finding) + " #" + number);
        // Empty says that it is not suppressed; absent would say that nobody knows.
        result.putArray("suppressions");
        if (FindingCounts.times(finding) > 1) {
            result.put("occurrenceCount", FindingCounts.times(finding));
        }
        return result;
    }

    private static String marked(String line, Span span) {
        int start = Math.min(span.column() - 1, line.length());
        return line.substring(start, Math.min(line.length(), start + span.length()));
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static String sentence(String phrase) {
        String end = phrase.endsWith(".") || phrase.endsWith("?") ? "" : ".";
        return phrase.isEmpty() ? phrase : phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1) + end;
    }

    private static String camelCase(Code code) {
        StringBuilder out = new StringBuilder();
        for (String word : code.name().split("_", -1)) {
            out.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return out.toString();
    }

    /** A relative URI reference: RFC 3986, 4.2. */
    private static String uri(String path) {
        StringBuilder out = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }
}

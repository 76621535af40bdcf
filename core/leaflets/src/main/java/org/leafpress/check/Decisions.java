package org.leafpress.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.check.Findings.Suppressed;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.review.RuleLevel;
import org.leafpress.model.review.RuleSetting;
import org.leafpress.model.review.Suppression;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.prose.FoldedText;

/**
 * What the site has decided about kinds of findings ({@code checks} in {@code site.yaml}) and topics about single ones
 * ({@code suppress} in {@code topic.yaml}). Every finding passes here, whatever step of the build it comes from.
 * Thread-safe if the source lines are.
 */
public final class Decisions {
    private final Map<Code, RuleLevel> levels = new EnumMap<>(Code.class);
    /** By the topic's folder. */
    private final Map<String, List<Suppression>> suppressions = new HashMap<>();

    private final SourceLines lines;

    /** The steps of a build that find something. */
    public enum Step {
        /** Reading and checking content. */
        CONTENT,
        /** Making pages and prints, to the end. */
        RENDERING,
        /** Either of them, as far as it has come: whatever is not found may be found yet. */
        UNFINISHED
    }

    /**
     * Collects the decisions.
     *
     * @param site empty when faults keep it from being known
     * @param topics those that could be read
     * @param lines the source lines that findings point at
     */
    public Decisions(Optional<SiteFacts> site, Catalogue topics, SourceLines lines) {
        for (RuleSetting setting : site.map(SiteFacts::checks).orElse(List.of())) {
            setting.severity()
                    .filter(level -> setting.code().code().mayBeTaken(level.severity()))
                    .ifPresent(level -> levels.put(setting.code().code(), level));
        }
        for (Catalogue.Entry topic : topics.entries()) {
            if (!topic.facts().suppress().isEmpty()) {
                suppressions.put("topics/" + topic.id(), topic.facts().suppress());
            }
        }
        this.lines = lines;
    }

    /** Decides about the findings of a step, and adds those about needless suppressions. */
    public Findings decide(Step step, Collection<Diagnostic> found) {
        Diagnostics each = new Diagnostics();
        List<Suppressed> suppressed = new ArrayList<>();
        Set<Suppression> used = new HashSet<>();
        Set<Suppression> refused = new HashSet<>();
        Set<String> faulty = new HashSet<>();
        for (Diagnostic finding : unfolded(found)) {
            Optional<Suppression> suppression = suppression(finding);
            if (finding.severity() == Severity.ERROR) {
                faulty.add(topic(finding));
                suppression.ifPresent(refused::add);
                each.add(finding);
            } else if (suppression.isPresent()) {
                used.add(suppression.get());
                suppressed.add(
                        new Suppressed(finding, suppression.get().reason().value()));
            } else {
                taken(finding).ifPresent(each::add);
            }
        }
        Set<Suppression> idle = new LinkedHashSet<>();
        suppressions.forEach((topic, all) -> all.stream()
                .filter(suppression -> looksFor(step, suppression.code().code()))
                .filter(suppression -> !used.contains(suppression) && !refused.contains(suppression))
                .forEach(suppression -> {
                    if (suppression.code().code().severity() == Severity.ERROR) {
                        refused.add(suppression);
                    } else if (!faulty.contains(topic)) {
                        idle.add(suppression);
                    }
                }));
        refused.forEach(suppression -> taken(refusal(suppression)).ifPresent(each::add));
        idle.forEach(suppression -> taken(needless(suppression)).ifPresent(each::add));
        return new Findings(List.of(), suppressed).and(new Findings(each.sorted(), List.of()));
    }

    private static List<Diagnostic> unfolded(Collection<Diagnostic> found) {
        return found.stream()
                .flatMap(finding -> finding.others().isEmpty() ? Stream.of(finding) : finding.others().stream())
                .toList();
    }

    private Optional<Diagnostic> taken(Diagnostic finding) {
        RuleLevel level = levels.get(finding.code());
        return level == null ? Optional.of(finding) : level.severity().map(finding::as);
    }

    private Optional<Suppression> suppression(Diagnostic finding) {
        return suppressions.getOrDefault(topic(finding), List.of()).stream()
                .filter(suppression -> suppression.code().code() == finding.code()
                        && suppression
                                .language()
                                .map(language -> isIn(finding, language))
                                .orElse(true)
                        && suppression
                                .text()
                                .map(text -> has(finding, text.value()))
                                .orElse(true))
                .findFirst();
    }

    /** The folder of the topic that a finding is about; another folder if it is about none. */
    private static String topic(Diagnostic finding) {
        String file = finding.place().file();
        int end = file.indexOf('/', "topics/".length());
        return end < 0 ? file : file.substring(0, end);
    }

    private static boolean isIn(Diagnostic finding, LanguageTag language) {
        String start = topic(finding) + "/" + language;
        String file = finding.place().file();
        return file.equals(start + ".yaml") || file.startsWith(start + "/");
    }

    private boolean has(Diagnostic finding, String words) {
        String wanted = FoldedText.key(words, Locale.ROOT);
        return FoldedText.key(finding.message(), Locale.ROOT).contains(wanted)
                || finding.place()
                        .span()
                        .flatMap(span -> lines.find(finding.place().file(), span.line()))
                        .filter(line -> FoldedText.key(line, Locale.ROOT).contains(wanted))
                        .isPresent();
    }

    private static boolean looksFor(Step step, Code code) {
        return step == (code.isFoundInRendering() ? Step.RENDERING : Step.CONTENT);
    }

    private static Diagnostic refusal(Suppression suppression) {
        return Diagnostic.of(
                Code.CANNOT_PASS,
                suppression.code().place(),
                suppression.code().code().id() + " is an error, and errors cannot be suppressed",
                "mend what it points at, then delete the suppression");
    }

    private static Diagnostic needless(Suppression suppression) {
        return Diagnostic.of(
                Code.NOTHING_SUPPRESSED,
                suppression.code().place(),
                "there is no " + suppression.code().code().id() + " here to suppress",
                suppression.text().isPresent() || suppression.language().isPresent()
                        ? "delete it, or correct its language and text, if the finding has moved"
                        : "delete it");
    }
}

package org.leafpress.fix;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.Span;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.SiteContent;
import org.leafpress.load.TopicContent;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Flaw;
import org.leafpress.model.governance.JudgedSignOff;
import org.leafpress.model.review.SignOff;

/** Reads and checks a topic, or what belongs to the site, as it would be with some files written; none is. */
final class Trial {
    private final ContentLoader loader;
    private final SiteContent site;
    private final Optional<TopicId> topic;
    private final Reading now;

    /** What is found in a topic or site, and the topic itself if it can be read. */
    private record Reading(Optional<IllustratedTopic> topic, List<Diagnostic> findings) {}

    /** Findings are told from each other by these: remedies move no line. */
    private record Kind(Code code, String file, Optional<Integer> line) {
        static Kind of(Diagnostic finding) {
            return new Kind(
                    finding.code(),
                    finding.place().file(),
                    finding.place().span().map(Span::line));
        }
    }

    /**
     * A trial on one topic, or on the site.
     *
     * @param site as it is
     * @param topic empty for files that belong to the site
     */
    Trial(ContentLoader loader, SiteContent site, Optional<TopicId> topic) {
        this.loader = loader;
        this.site = site;
        this.topic = topic;
        this.now = read(loader);
    }

    private Reading read(ContentLoader content) {
        if (topic.isEmpty()) {
            Content shared = Content.of(content.site(), List.of(), content.folder());
            return new Reading(Optional.empty(), shared.findings().counted());
        }
        TopicContent found = content.topic(site, topic.get());
        return new Reading(found.topic(), found.findings());
    }

    /**
     * The gravest error or warning, and of those the first, that one of the files would have and has not now. Where a file
     * cannot be read whole now, only faults of reading count, since others may have been hidden.
     */
    Optional<Diagnostic> newFault(SortedMap<String, byte[]> files) {
        Map<Kind, Integer> known = new HashMap<>();
        Set<String> partly = Set.copyOf(singly(now)
                .filter(found ->
                        found.severity() == Severity.ERROR && found.code().losesContent())
                .map(found -> found.place().file())
                .toList());
        singly(now).forEach(found -> known.merge(Kind.of(found), 1, Integer::sum));
        return singly(read(loader.with(files)))
                .filter(found -> found.severity() != Severity.INFO && found.code() != Code.SIGN_OFF_VOID)
                .filter(found -> files.containsKey(found.place().file()))
                .filter(found ->
                        !partly.contains(found.place().file()) || found.code().losesContent())
                .filter(found -> known.merge(Kind.of(found), -1, Integer::sum) < 0)
                .min(Comparator.comparing(Diagnostic::severity).thenComparing(Comparator.naturalOrder()));
    }

    private static Stream<Diagnostic> singly(Reading reading) {
        return reading.findings().stream()
                .flatMap(found -> found.others().isEmpty() ? Stream.of(found) : found.others().stream());
    }

    /** The sign-offs that would no longer hold with a file; empty if that cannot be told. */
    Optional<List<SignOff>> fallen(SortedMap<String, byte[]> files) {
        Optional<IllustratedTopic> then =
                topic.flatMap(id -> loader.with(files).topic(site, id).topic());
        if (then.isEmpty()) {
            return topic.filter(this::isSigned).isPresent() ? Optional.empty() : Optional.of(List.of());
        }
        return Optional.of(then.get().governance().signOffs().stream()
                .filter(judged ->
                        judged.flaw().filter(Flaw.TextChanged.class::isInstance).isPresent())
                .map(JudgedSignOff::signOff)
                .filter(this::mayHoldNow)
                .toList());
    }

    /** False for a sign-off of a text that is known to have changed since. */
    private boolean mayHoldNow(SignOff signOff) {
        return now.topic().stream()
                .flatMap(found -> found.governance().signOffs().stream())
                .filter(judged -> judged.signOff().equals(signOff))
                .noneMatch(judged ->
                        judged.flaw().filter(Flaw.TextChanged.class::isInstance).isPresent());
    }

    /** True if the file of a topic that cannot be read has sign-offs. */
    private boolean isSigned(TopicId id) {
        return loader.folder()
                .show("topics/" + id + "/topic.yaml")
                .filter(facts -> facts.text().lines().anyMatch(line -> line.startsWith("sign-offs")))
                .isPresent();
    }
}

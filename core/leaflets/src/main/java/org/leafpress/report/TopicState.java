package org.leafpress.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.quality.LanguageReadability;
import org.leafpress.quality.Quality;

/**
 * A topic, as far as it is known: one that is too faulty to be read still has its files and their findings.
 *
 * @param id name of its folder
 * @param topic empty if it could not be read
 * @param governance whether it may be relied on; empty if it could not be read
 * @param pairs how its issued versions differ from one another
 * @param quality how good it is as far as that can be told; empty if it or the site could not be read
 * @param files its text files, relative to the content folder, sorted
 * @param findings in its files, sorted
 * @param suppressed findings in its files that it lets pass, sorted
 */
record TopicState(
        String id,
        Optional<Topic> topic,
        Optional<Governance> governance,
        List<VersionPair> pairs,
        Optional<Quality> quality,
        List<String> files,
        List<Diagnostic> findings,
        List<Findings.Suppressed> suppressed) {
    TopicState {
        pairs = List.copyOf(pairs);
        files = List.copyOf(files);
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Its title in the language that it was written in; its id if that is not known. */
    String title() {
        return topic.flatMap(known -> known.source().map(known::leaflet))
                .map(leaflet -> leaflet.title().value())
                .orElse(id);
    }

    Optional<TopicFacts> facts() {
        return topic.map(Topic::facts);
    }

    Optional<Status> status() {
        return facts().map(TopicFacts::status);
    }

    /** When it is to be reviewed next; a leaflet that is withdrawn for good needs no review. */
    Optional<LocalDate> reviewDue() {
        return governance
                .filter(known -> known.status() != Status.WITHDRAWN)
                .flatMap(known -> known.review().due());
    }

    /** True when the day of its review has passed. */
    boolean isOverdue() {
        return governance
                .filter(known -> known.status() != Status.WITHDRAWN)
                .filter(known -> known.review().isOverdue())
                .isPresent();
    }

    /** How easy it is to read in the first of its languages that can be measured, hard words of the glossary apart. */
    Optional<ReadingEase> reading() {
        return readability().stream()
                .flatMap(language -> ReadingEase.of(language).stream())
                .findFirst();
    }

    /** How easy it is to read, in the order of {@link #languages}. */
    List<LanguageReadability> readability() {
        return quality.map(known -> languages().stream()
                        .flatMap(language ->
                                Optional.ofNullable(known.readability().get(language)).stream())
                        .toList())
                .orElse(List.of());
    }

    /** Its languages: the one that it was written in, then the others, sorted. */
    List<LanguageTag> languages() {
        return topic.map(known -> Stream.concat(known.source().stream(), known.translations().keySet().stream())
                        .toList())
                .orElse(List.of());
    }

    /** True for files that authors write words in. */
    static boolean isText(String file) {
        return file.endsWith(".yaml") || file.endsWith(".md");
    }

    FindingCounts counts() {
        return FindingCounts.of(findings);
    }
}

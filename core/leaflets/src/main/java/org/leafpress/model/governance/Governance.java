package org.leafpress.model.governance;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leafpress.model.BuildDay;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Picture;
import org.leafpress.model.Text;
import org.leafpress.model.TranslationRecord;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.issue.SiteAdvice;
import org.leafpress.model.review.Assessment;
import org.leafpress.model.review.ReviewRules;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.model.text.SaidText;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.TranslationSettings;

/**
 * Whether a topic may be relied on, on the day of the build: which sign-offs hold in which language, which answers are
 * about the text as it is, and when its review is due. Immutable; computed once for each topic.
 *
 * @param status as the topic states it
 * @param review how far away the next review is
 * @param signOffs all that the topic records, in its order
 * @param answers all that the topic records, in its order
 * @param held languages whose translation is taken back until it is checked, sorted
 * @param issues all that was issued, the earliest first
 */
public record Governance(
        Status status,
        ReviewState review,
        List<JudgedSignOff> signOffs,
        List<JudgedAnswer> answers,
        List<LanguageTag> held,
        List<JudgedIssue> issues) {
    /** Who must have signed before a leaflet can be approved. */
    public static final Set<Role> REQUIRED = Set.of(Role.CLINICAL_REVIEWER, Role.APPROVER);

    public Governance {
        signOffs = List.copyOf(signOffs);
        answers = List.copyOf(answers);
        held = List.copyOf(held);
        issues = List.copyOf(issues);
    }

    /**
     * Judges a topic.
     *
     * @param pictures the topic's figures by id
     * @param rules of the site for reviews
     * @param translationSettings of the site for translations
     * @param today the day of the build
     * @param kept what {@link #signed} wrote of texts that were signed, by fingerprint
     * @param advice what the site adds to the leaflet of a language; empty if the site cannot be read
     */
    public static Governance of(
            Topic topic,
            Map<String, Picture> pictures,
            ReviewRules rules,
            TranslationSettings translationSettings,
            BuildDay today,
            Function<Fingerprint, Optional<String>> kept,
            Optional<Function<LanguageTag, SiteAdvice>> advice) {
        Texts texts = new Texts(topic, pictures, kept);
        List<JudgedSignOff> judged = new ArrayList<>();
        for (SignOff signOff : topic.facts().signOffs()) {
            judged.add(new JudgedSignOff(signOff, flaw(signOff, topic, today, texts)));
        }
        List<JudgedAnswer> answers = new ArrayList<>();
        for (Assessment assessment : topic.facts().assessments()) {
            answers.add(judged(assessment, topic, today, texts));
        }
        Governance governance = new Governance(
                topic.facts().status(),
                ReviewState.of(topic.facts().review(), rules, today),
                judged,
                answers,
                held(topic, translationSettings),
                List.of());
        return topic.history().issues().isEmpty()
                ? governance
                : governance.with(new JudgedIssues(
                                topic,
                                language -> meaning(
                                        topic,
                                        language,
                                        pictures,
                                        advice.map(site -> site.apply(language)).orElse(SiteAdvice.NONE)),
                                advice.isPresent(),
                                kept,
                                governance::shownStatus)
                        .all());
    }

    private Governance with(List<JudgedIssue> judged) {
        return new Governance(status, review, signOffs, answers, held, judged);
    }

    /**
     * What a leaflet says to patients.
     *
     * @param advice what the site adds
     */
    public static Meaning meaning(Topic topic, LanguageTag language, Map<String, Picture> pictures, SiteAdvice advice) {
        return Meaning.of(SaidText.of(SignedText.of(topic, language, pictures)).sayings(), advice);
    }

    /**
     * What an issued version says, with what the site added to it then.
     *
     * @param kept as in {@link #of}
     * @return empty if it was not kept
     */
    public static Optional<Meaning> meaning(Issue issue, Function<Fingerprint, Optional<String>> kept) {
        return said(issue, kept).map(said -> Meaning.of(said, issue.siteAdvice()));
    }

    /** What an issued version says, part by part, and the facts that were signed with it; otherwise as {@link #meaning}. */
    public static Optional<List<SaidText.Saying>> said(Issue issue, Function<Fingerprint, Optional<String>> kept) {
        return JudgedIssues.said(issue, kept);
    }

    /** What was issued in a language, the earliest first. */
    public List<JudgedIssue> issues(LanguageTag language) {
        return issues.stream()
                .filter(judged -> judged.issue().language().equals(language))
                .toList();
    }

    /** The version to use in a language, if it was issued. */
    public Optional<JudgedIssue> current(LanguageTag language) {
        return issues(language).stream()
                .filter(judged -> judged.state() == JudgedIssue.State.CURRENT)
                .findFirst();
    }

    private static List<LanguageTag> held(Topic topic, TranslationSettings rules) {
        return topic.translations().entrySet().stream()
                .filter(translation -> rules.holdsBack(translation.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * The fingerprint of what is signed in a language: the words, and the facts that can change what they mean.
     *
     * @param pictures the topic's figures by id
     * @throws NullPointerException if the topic has no leaflet in the language
     */
    public static Fingerprint signedText(Topic topic, LanguageTag language, Map<String, Picture> pictures) {
        return Fingerprint.of(SignedText.of(topic, language, pictures));
    }

    /** The same, written out, so that it can be kept for those who sign again. */
    public static String signed(Topic topic, LanguageTag language, Map<String, Picture> pictures) {
        return SaidText.of(SignedText.of(topic, language, pictures)).lines();
    }

    /** The texts of a topic, as they are and as they were. */
    private record Texts(
            Topic topic,
            Map<String, Picture> pictures,
            Function<Fingerprint, Optional<String>> kept,
            Map<LanguageTag, Fingerprint> known) {
        Texts(Topic topic, Map<String, Picture> pictures, Function<Fingerprint, Optional<String>> kept) {
            this(topic, pictures, kept, new HashMap<>());
        }

        Fingerprint now(LanguageTag language) {
            return known.computeIfAbsent(language, unknown -> signedText(topic, unknown, pictures));
        }

        Optional<Flaw> changed(Fingerprint then, LanguageTag language) {
            Fingerprint now = now(language);
            return then.equals(now)
                    ? Optional.empty()
                    : Optional.of(new Flaw.TextChanged(then, now, changes(then, language)));
        }

        private Optional<List<TextChange>> changes(Fingerprint then, LanguageTag language) {
            return kept.apply(then)
                    .flatMap(lines -> SaidText.parse(lines, SignedText.class, then))
                    .map(before -> TextChange.between(
                            before.sayings(),
                            SaidText.of(SignedText.of(topic, language, pictures))
                                    .sayings()));
        }
    }

    private static Optional<Flaw> flaw(SignOff signOff, Topic topic, BuildDay today, Texts texts) {
        List<SignOff> all = topic.facts().signOffs();
        if (!topic.leaflets().containsKey(signOff.language())) {
            return Optional.of(new Flaw.NoLeaflet());
        }
        Optional<SignOff> first = find(all, signOff.role(), signOff.language());
        if (first.filter(found -> !found.equals(signOff)).isPresent()) {
            return first.map(Flaw.Repeated::new);
        }
        Optional<Flaw> own = signOff.role() == Role.APPROVER ? ownWork(signOff, topic) : Optional.empty();
        return own.or(() -> flaw(signOff.hash(), signOff.date(), today, signOff.language(), texts));
    }

    /** A translation says what the author of the source wrote, so they may not release that either. */
    private static Optional<Flaw> ownWork(SignOff approver, Topic topic) {
        return Stream.concat(Stream.of(approver.language()), topic.source().stream())
                .flatMap(language -> find(topic.facts().signOffs(), Role.AUTHOR, language).stream())
                .filter(author -> SignerNames.areSame(author.post(), approver.post()))
                .findFirst()
                .<Flaw>map(Flaw.ApproverIsAuthor::new)
                .or(() -> topic.leaflet(approver.language())
                        .translation()
                        .map(TranslationRecord::translator)
                        .filter(translator -> SignerNames.areSame(translator, approver.post()))
                        .map(Flaw.ApproverIsTranslator::new));
    }

    private static Optional<Flaw> flaw(Text hash, Day date, BuildDay today, LanguageTag language, Texts texts) {
        Optional<Fingerprint> then = Fingerprint.parse(hash.value());
        if (then.isEmpty()) {
            return Optional.of(new Flaw.NotAHash());
        }
        if (today.isBefore(date.date())) {
            return Optional.of(new Flaw.InFuture(date.date()));
        }
        return texts.changed(then.get(), language);
    }

    private static JudgedAnswer judged(Assessment assessment, Topic topic, BuildDay today, Texts texts) {
        Optional<LanguageTag> language = assessment
                .language()
                .or(topic::source)
                .filter(known -> topic.leaflets().containsKey(known));
        if (language.isEmpty()) {
            return new JudgedAnswer(assessment, Optional.of(new Flaw.NoLeaflet()), Optional.empty());
        }
        Fingerprint now = texts.now(language.get());
        Optional<Flaw> flaw = assessment.hash().isPresent()
                ? flaw(assessment.hash().get(), assessment.date(), today, language.get(), texts)
                : today.isBefore(assessment.date().date())
                        ? Optional.of(new Flaw.InFuture(assessment.date().date()))
                        : assessment.instrument().isAboutText() ? Optional.of(new Flaw.NoHash()) : Optional.empty();
        return new JudgedAnswer(assessment, flaw, Optional.of(now));
    }

    private static Optional<SignOff> find(List<SignOff> all, Role role, LanguageTag language) {
        return all.stream()
                .filter(signOff -> signOff.role() == role && signOff.language().equals(language))
                .findFirst();
    }

    /** The sign-offs of a language, in the order of the topic. */
    public List<JudgedSignOff> signOffs(LanguageTag language) {
        return signOffs.stream()
                .filter(judged -> judged.signOff().language().equals(language))
                .toList();
    }

    /** The roles that must have signed a language before it can be approved, and of which no sign-off holds. */
    public Set<Role> missing(LanguageTag language) {
        Set<Role> missing = EnumSet.copyOf(REQUIRED);
        signOffs(language).stream()
                .filter(JudgedSignOff::holds)
                .map(judged -> judged.signOff().role())
                .forEach(missing::remove);
        return missing;
    }

    /** How the leaflet of a language presents itself. */
    public ShownStatus shownStatus(LanguageTag language) {
        if (held.contains(language) && status != Status.SUSPENDED && status != Status.WITHDRAWN) {
            return ShownStatus.HELD;
        }
        return switch (status) {
            case DRAFT -> ShownStatus.DRAFT;
            case SUSPENDED -> ShownStatus.SUSPENDED;
            case WITHDRAWN -> ShownStatus.WITHDRAWN;
            case APPROVED -> {
                if (!missing(language).isEmpty()) {
                    yield ShownStatus.VOID;
                }
                yield review.isOverdue() ? ShownStatus.OVERDUE : ShownStatus.APPROVED;
            }
        };
    }
}

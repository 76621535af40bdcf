package org.leafpress.report.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.render.view.Link;

/**
 * What is known of a topic beyond its findings.
 *
 * @param statuses whether it may be relied on, by language
 * @param issues versions that were given out, the earliest first
 * @param pairs how any two of them differ
 * @param readings how easy it is to read, by language
 * @param translations how they compare with their source
 * @param appraisals by instruments
 */
public record TopicDetails(
        List<LanguageStatus> statuses,
        List<IssueView> issues,
        List<PairView> pairs,
        List<ReadingView> readings,
        List<TranslationView> translations,
        List<AppraisalView> appraisals) {
    public TopicDetails {
        statuses = List.copyOf(statuses);
        issues = List.copyOf(issues);
        pairs = List.copyOf(pairs);
        readings = List.copyOf(readings);
        translations = List.copyOf(translations);
        appraisals = List.copyOf(appraisals);
    }

    /**
     * Whether a language may be relied on.
     *
     * @param status word for it: {@code draft}, {@code approved}, {@code void}, {@code overdue}, {@code suspended} or
     *     {@code withdrawn}
     * @param missing roles of which no sign-off holds but that an approved leaflet needs
     */
    public record LanguageStatus(String language, String status, List<SignOffView> signOffs, List<String> missing) {
        public LanguageStatus {
            signOffs = List.copyOf(signOffs);
            missing = List.copyOf(missing);
        }
    }

    /**
     * A sign-off.
     *
     * @param flaw word for why it does not hold
     * @param changes of the text since, where it was kept
     */
    public record SignOffView(String role, String post, String date, Optional<String> flaw, List<ChangeView> changes) {
        public SignOffView {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A value or paragraph that says something else than when it was signed.
     *
     * @param part keys and ids that lead to it
     * @param before what it said; empty if it is new, or a drawing
     * @param now what it says; empty if it is gone, or a drawing
     */
    public record ChangeView(String part, Optional<String> before, Optional<String> now) {}

    /**
     * A version that was given out.
     *
     * @param state {@code current}, {@code replaced} or {@code taken-back}
     * @param reason why it was issued
     * @param known false if nobody can say what has changed since
     * @param changes of the leaflet since; {@code part} says what each is about
     */
    public record IssueView(
            String version,
            String language,
            String date,
            String state,
            Optional<String> reason,
            boolean known,
            List<ChangeView> changes) {
        public IssueView {
            changes = List.copyOf(changes);
        }
    }

    /**
     * Two versions that were given out in a language.
     *
     * @param known false if nobody can say how they differ
     * @param changes of the later since the earlier
     */
    public record PairView(String language, String earlier, String later, boolean known, List<ChangeView> changes) {
        public PairView {
            changes = List.copyOf(changes);
        }
    }

    /**
     * How easy a language is to read.
     *
     * @param scores of the whole leaflet by all formulas; empty if nothing can be measured
     * @param reason word for why nothing can be measured
     * @param sections of parts by the main formula
     * @param hardest sentences
     */
    public record ReadingView(
            String language,
            List<ScoreView> scores,
            Optional<String> reason,
            List<SectionView> sections,
            List<SentenceView> hardest) {
        public ReadingView {
            scores = List.copyOf(scores);
            sections = List.copyOf(sections);
            hardest = List.copyOf(hardest);
        }
    }

    /**
     * A score.
     *
     * @param withoutTerms without the hard words that the glossary explains
     * @param unsure true if the text is too short for the formula
     */
    public record ScoreView(String formula, double all, Optional<Double> withoutTerms, boolean unsure) {}

    /** The score of a part of a leaflet. */
    public record SectionView(String part, double score, boolean unsure) {}

    /** A sentence that is hard to read. */
    public record SentenceView(String text, double score, Link place) {}

    /**
     * How a translation compares with its source.
     *
     * @param current how many parts say what the source says
     * @param others parts that may not
     */
    public record TranslationView(String language, int current, List<PartView> others) {
        public TranslationView {
            others = List.copyOf(others);
        }
    }

    /** A part of a translation; {@code state} is the end of a message key. */
    public record PartView(String part, String state, Link place) {}

    /**
     * What an instrument makes of a language.
     *
     * @param instrument word for it, the end of a message key
     * @param outcome {@code scored}, {@code open} or {@code evidence}
     * @param decided items that the build has answered
     * @param answered items that people have answered
     * @param open items that are left
     */
    public record AppraisalView(
            String instrument,
            String language,
            String outcome,
            List<MarkView> marks,
            int decided,
            int answered,
            int open,
            List<ItemView> items) {
        public AppraisalView {
            marks = List.copyOf(marks);
            items = List.copyOf(items);
        }
    }

    /** A score of an instrument; {@code passes} is {@code yes}, {@code no} or absent. */
    public record MarkView(String name, String value, int most, Optional<String> passes) {}

    /**
     * An item of an instrument.
     *
     * @param answer a word or a rating
     * @param by {@code build}, {@code person}, {@code open}, or {@code lapsed} for an answer about another text
     * @param why what an answer rests on, or who gave it, or what may help to answer
     */
    public record ItemView(int number, String words, Optional<String> answer, String by, Optional<String> why) {}
}

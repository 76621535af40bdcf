package org.leafpress.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leafpress.check.review.MeaningInWords;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Printable;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;
import org.leafpress.model.governance.Flaw;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.governance.JudgedIssue;
import org.leafpress.model.governance.JudgedSignOff;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.MeaningChange;
import org.leafpress.model.issue.Statement;
import org.leafpress.model.review.Assessment;
import org.leafpress.model.review.Role;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.translation.PartState;
import org.leafpress.model.translation.Translation;
import org.leafpress.quality.Appraisal;
import org.leafpress.quality.Confidence;
import org.leafpress.quality.HardSentence;
import org.leafpress.quality.ItemState;
import org.leafpress.quality.LanguageReadability;
import org.leafpress.quality.Quality;
import org.leafpress.quality.Readability;
import org.leafpress.quality.Score;
import org.leafpress.render.text.Dates;
import org.leafpress.render.view.Link;
import org.leafpress.report.view.TopicDetails;

/** Tells what is known of a topic beyond its findings. */
final class Details {
    private static final int MOST_CHANGES = 100;

    private final Dates dates;
    private final Function<Place, Link> links;

    /**
     * Tells it on a page.
     *
     * @param links lead from that page to places in the text
     */
    Details(Dates dates, Function<Place, Link> links) {
        this.dates = dates;
        this.links = links;
    }

    TopicDetails of(TopicState state) {
        return new TopicDetails(
                state.governance()
                        .map(known -> state.languages().stream()
                                .map(language -> status(known, language))
                                .toList())
                        .orElse(List.of()),
                state.governance().map(Governance::issues).orElse(List.of()).stream()
                        .map(this::issue)
                        .toList(),
                state.pairs().stream().map(Details::pair).toList(),
                state.readability().stream().map(this::reading).toList(),
                state.topic().map(Topic::translations).stream()
                        .flatMap(translations -> translations.entrySet().stream())
                        .map(translation -> translation(translation.getKey(), translation.getValue()))
                        .toList(),
                state.quality().map(Quality::appraisals).orElse(List.of()).stream()
                        .map(this::appraisal)
                        .toList());
    }

    private TopicDetails.LanguageStatus status(Governance governance, LanguageTag language) {
        Set<Role> missing = governance.missing(language);
        return new TopicDetails.LanguageStatus(
                language.value(),
                Labels.of(governance.shownStatus(language)),
                governance.signOffs(language).stream().map(this::signOff).toList(),
                missing.stream().map(Labels::of).toList());
    }

    private TopicDetails.IssueView issue(JudgedIssue judged) {
        Issue issue = judged.issue();
        return new TopicDetails.IssueView(
                issue.version().value(),
                issue.language().value(),
                dates.write(issue.date().date()),
                Labels.of(judged.state()),
                issue.reason().map(Text::value).map(Printable::of),
                judged.changes().isPresent(),
                changes(judged.changes()));
    }

    private static TopicDetails.PairView pair(VersionPair pair) {
        return new TopicDetails.PairView(
                pair.later().language().value(),
                pair.earlier().version().value(),
                pair.later().version().value(),
                pair.changes().isPresent(),
                changes(pair.changes()));
    }

    private static List<TopicDetails.ChangeView> changes(Optional<List<MeaningChange>> changes) {
        return changes.orElse(List.of()).stream()
                .map(change -> new TopicDetails.ChangeView(
                        MeaningInWords.about(change),
                        change.before().map(Statement::words).map(Printable::of),
                        change.now().map(Statement::words).map(Printable::of)))
                .toList();
    }

    private TopicDetails.SignOffView signOff(JudgedSignOff judged) {
        return new TopicDetails.SignOffView(
                Labels.of(judged.signOff().role()),
                Printable.of(judged.signOff().post().value()),
                dates.write(judged.signOff().date().date()),
                judged.flaw().map(Details::word),
                judged.flaw().stream()
                        .flatMap(Details::changes)
                        .limit(MOST_CHANGES)
                        .toList());
    }

    private static Stream<TopicDetails.ChangeView> changes(Flaw flaw) {
        return flaw instanceof Flaw.TextChanged changed
                ? changed.changes().stream()
                        .flatMap(List::stream)
                        .map(change -> change.isOfDrawing()
                                ? new TopicDetails.ChangeView(change.part(), Optional.empty(), Optional.empty())
                                : new TopicDetails.ChangeView(
                                        change.part(),
                                        change.before().map(Printable::of),
                                        change.now().map(Printable::of)))
                : Stream.of();
    }

    private static String word(Flaw flaw) {
        if (flaw instanceof Flaw.TextChanged) {
            return "text-changed";
        }
        if (flaw instanceof Flaw.NotAHash) {
            return "not-a-hash";
        }
        if (flaw instanceof Flaw.InFuture) {
            return "in-future";
        }
        if (flaw instanceof Flaw.NoLeaflet) {
            return "no-leaflet";
        }
        if (flaw instanceof Flaw.Repeated) {
            return "repeated";
        }
        return flaw instanceof Flaw.ApproverIsTranslator ? "approver-is-translator" : "approver-is-author";
    }

    private TopicDetails.ReadingView reading(LanguageReadability language) {
        Readability all = language.whole().all();
        Readability without = language.whole().withoutTerms();
        return new TopicDetails.ReadingView(
                language.language().value(),
                all instanceof Readability.Measured measured
                        ? measured.scores().stream()
                                .map(score -> new TopicDetails.ScoreView(
                                        score.formula().title(),
                                        score.rounded(),
                                        without.find(score.formula()).map(Score::rounded),
                                        isUnsure(score)))
                                .toList()
                        : List.of(),
                all instanceof Readability.NotMeasured none ? Optional.of(Labels.of(none.reason())) : Optional.empty(),
                language.sections().stream()
                        .flatMap(section -> section(section).stream())
                        .toList(),
                language.hardest().stream().map(this::sentence).toList());
    }

    private static Optional<TopicDetails.SectionView> section(LanguageReadability.SectionReadability section) {
        return section.readability().withoutTerms() instanceof Readability.Measured measured
                ? Optional.of(new TopicDetails.SectionView(
                        section.region().key(), measured.main().rounded(), isUnsure(measured.main())))
                : Optional.empty();
    }

    private static boolean isUnsure(Score score) {
        return score.confidence() == Confidence.LOW;
    }

    private TopicDetails.SentenceView sentence(HardSentence sentence) {
        return new TopicDetails.SentenceView(
                Printable.of(sentence.text()),
                sentence.score().rounded(),
                links.apply(sentence.places().get(0)));
    }

    private TopicDetails.TranslationView translation(LanguageTag language, Translation translation) {
        List<TopicDetails.PartView> others = translation.parts().stream()
                .filter(part -> part.state() != PartState.CURRENT)
                .map(part -> new TopicDetails.PartView(
                        part.part().id(), Labels.of(part.state()), links.apply(part.translation())))
                .toList();
        return new TopicDetails.TranslationView(
                language.value(), translation.parts().size() - others.size(), others);
    }

    private TopicDetails.AppraisalView appraisal(Appraisal appraisal) {
        List<TopicDetails.MarkView> marks = appraisal.outcome() instanceof Appraisal.Scored scored
                ? scored.marks().stream().map(Details::mark).toList()
                : List.of();
        String outcome =
                appraisal.outcome() instanceof Appraisal.Evidence ? "evidence" : marks.isEmpty() ? "open" : "scored";
        return new TopicDetails.AppraisalView(
                Labels.of(appraisal.instrument()),
                appraisal.language().value(),
                outcome,
                marks,
                appraisal.decided(),
                appraisal.answered(),
                appraisal.open(),
                appraisal.items().stream().map(this::item).toList());
    }

    private static TopicDetails.MarkView mark(Appraisal.Mark mark) {
        return new TopicDetails.MarkView(
                mark.name(),
                BigDecimal.valueOf(mark.value())
                        .setScale(1, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString(),
                mark.most(),
                mark.passes().map(passes -> passes ? "yes" : "no"));
    }

    private TopicDetails.ItemView item(ItemState state) {
        return new TopicDetails.ItemView(
                state.item().number(),
                state.item().words(),
                state.answer().map(answer -> answer.word()),
                by(state),
                why(state).map(Printable::of));
    }

    private static String by(ItemState state) {
        if (state instanceof ItemState.Decided) {
            return "build";
        }
        if (state instanceof ItemState.Answered) {
            return "person";
        }
        return state instanceof ItemState.Lapsed ? "lapsed" : "open";
    }

    private Optional<String> why(ItemState state) {
        if (state instanceof ItemState.Decided decided) {
            return Optional.of(decided.why());
        }
        if (state instanceof ItemState.Answered answered) {
            return Optional.of(post(answered.by()));
        }
        if (state instanceof ItemState.Lapsed lapsed) {
            return Optional.of(post(lapsed.by().assessment()));
        }
        return state instanceof ItemState.Open open ? open.evidence() : Optional.empty();
    }

    private String post(Assessment answer) {
        return answer.post().value() + ", " + dates.write(answer.date().date());
    }
}

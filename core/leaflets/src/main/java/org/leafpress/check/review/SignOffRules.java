package org.leafpress.check.review;

import java.util.List;
import org.leafpress.check.subject.CheckedTopic;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.topic.Topic;

/** Rules on reviews, sign-offs and what was taken back, by what they look at. */
public final class SignOffRules {
    /** These look at a topic by itself. */
    public static final List<Rule<Topic>> OF_TOPICS =
            List.of(new ApprovedIsSigned(), new SeparatePeople(), new TakenBackFacts());

    /** These look at a topic beside the site, the day and the judgement on its sign-offs. */
    public static final List<Rule<CheckedTopic>> OF_TOPICS_IN_CONTEXT =
            List.of(new Assessments(), new DatesInFuture(), new IssuedMeanings(), new IssuedVersions(), new ReviewDates(), new SignOffs());

    /** These look at what topics must not share. */
    public static final List<Rule<Catalogue>> OF_CATALOGUES = List.of(new Replacements());

    private SignOffRules() {}
}

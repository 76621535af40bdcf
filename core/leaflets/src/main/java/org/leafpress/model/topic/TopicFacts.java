package org.leafpress.model.topic;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.Id;
import org.leafpress.model.NotShown;
import org.leafpress.model.Text;
import org.leafpress.model.TopicRef;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.review.Assessment;
import org.leafpress.model.review.Review;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.review.Suppression;
import org.leafpress.model.theme.TopicPrint;

/**
 * What does not depend on language: {@code topic.yaml}.
 *
 * @param place where it starts in the source
 * @param code printed on the leaflet, so that a record can say which one was given
 * @param status how far it has come
 * @param version printed beside the code
 * @param issued when this version was first published
 * @param owner the post, not the person, that answers for it
 * @param kind what it is about; some kinds of leaflets can do without advice on when to seek help
 * @param audience whom it is written for
 * @param bodyAreas where in the body it happens, for the index and the map
 * @param clinicalCodes by which record systems find it
 * @param review when it was and is to be reviewed
 * @param signOffs who has checked it
 * @param sources what it is based on
 * @param related neighbouring topics
 * @param formerAddresses names that it had; their pages lead to this one
 * @param figures its pictures
 * @param print how it is printed, where it differs from the site
 * @param takenBack since when a suspended or withdrawn topic must not be used
 * @param suppress findings that may pass, and why
 * @param assessments what people answered to the items of instruments for health texts
 */
public record TopicFacts(
        Place place,
        Text code,
        Status status,
        Text version,
        Optional<Day> issued,
        Text owner,
        @NotShown Optional<TopicKind> kind,
        Audience audience,
        List<BodyArea> bodyAreas,
        @NotShown List<ClinicalCode> clinicalCodes,
        Optional<Review> review,
        @NotShown List<SignOff> signOffs,
        List<Source> sources,
        List<TopicRef> related,
        @NotShown List<Id> formerAddresses,
        List<FigureFile> figures,
        @NotShown Optional<TopicPrint> print,
        Optional<TakenBack> takenBack,
        @NotShown List<Suppression> suppress,
        @NotShown List<Assessment> assessments) {
    public TopicFacts {
        bodyAreas = List.copyOf(bodyAreas);
        clinicalCodes = List.copyOf(clinicalCodes);
        signOffs = List.copyOf(signOffs);
        sources = List.copyOf(sources);
        related = List.copyOf(related);
        formerAddresses = List.copyOf(formerAddresses);
        figures = List.copyOf(figures);
        suppress = List.copyOf(suppress);
        assessments = List.copyOf(assessments);
    }
}

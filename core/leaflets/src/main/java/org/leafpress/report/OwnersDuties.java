package org.leafpress.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Printable;
import org.leafpress.model.Labels;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.topic.Status;
import org.leafpress.render.text.Dates;
import org.leafpress.report.view.OverviewParts;

/** What each owner has to see to: sign-offs that an approved leaflet lacks, and reviews within six months. */
record OwnersDuties(QualityReport report, Dates dates) {
    List<OverviewParts.OwnerRow> rows() {
        SortedMap<String, List<OverviewParts.Duty>> duties = new TreeMap<>();
        for (TopicState topic : report.topics()) {
            topic.governance().ifPresent(governance -> {
                List<OverviewParts.Duty> own = new ArrayList<>();
                review(topic, governance).ifPresent(own::add);
                if (governance.status() == Status.APPROVED) {
                    topic.topic()
                            .orElseThrow()
                            .leaflets()
                            .keySet()
                            .forEach(language -> governance
                                    .missing(language)
                                    .forEach(role -> own.add(new OverviewParts.Duty(
                                            "sign-" + Labels.of(role), Overviews.link(topic), language.value()))));
                }
                if (!own.isEmpty()) {
                    duties.computeIfAbsent(
                                    Printable.of(
                                            topic.facts().orElseThrow().owner().value()),
                                    owner -> new ArrayList<>())
                            .addAll(own);
                }
            });
        }
        List<OverviewParts.OwnerRow> rows = new ArrayList<>();
        duties.forEach((owner, owed) -> rows.add(new OverviewParts.OwnerRow(owner, owed)));
        return rows;
    }

    private Optional<OverviewParts.Duty> review(TopicState topic, Governance governance) {
        String day = topic.reviewDue().map(dates::write).orElse("");
        if (governance.status() == Status.WITHDRAWN) {
            return Optional.empty();
        }
        return switch (governance.review().nearness()) {
            case OVERDUE -> Optional.of(new OverviewParts.Duty("review-overdue", Overviews.link(topic), day));
            case WITHIN_THREE_MONTHS, WITHIN_SIX_MONTHS ->
                Optional.of(new OverviewParts.Duty("review", Overviews.link(topic), day));
            case UNKNOWN, LATER -> Optional.empty();
        };
    }
}

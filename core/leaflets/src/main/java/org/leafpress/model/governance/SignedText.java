package org.leafpress.model.governance;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Picture;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.topic.Audience;
import org.leafpress.model.topic.ClinicalCode;
import org.leafpress.model.topic.FigureFile;
import org.leafpress.model.topic.Source;
import org.leafpress.model.topic.Topic;
import org.leafpress.model.topic.TopicFacts;

/**
 * What someone who signs a leaflet in one language answers for: everything that can change what it means to a patient.
 * Of the facts of the topic these are audience, body areas, clinical codes, sources and figures, with the pictures
 * themselves, however wide they are shown; not status, dates, version, owner, related topics and how it is printed, nor what belongs to the site.
 */
record SignedText(
        Leaflet leaflet,
        Audience audience,
        SortedSet<BodyArea> bodyAreas,
        List<ClinicalCode> clinicalCodes,
        List<Source> sources,
        List<FigureFile> figures,
        SortedMap<String, Picture> drawings) {

    static SignedText of(Topic topic, LanguageTag language, Map<String, Picture> pictures) {
        TopicFacts facts = topic.facts();
        return new SignedText(
                Objects.requireNonNull(topic.leaflets().get(language)),
                facts.audience(),
                new TreeSet<>(facts.bodyAreas()),
                facts.clinicalCodes(),
                facts.sources(),
                facts.figures().stream().map(FigureFile::asDrawn).toList(),
                new TreeMap<>(pictures));
    }
}

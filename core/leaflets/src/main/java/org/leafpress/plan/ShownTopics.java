package org.leafpress.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.site.Catalogue;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.model.topic.Status;
import org.leafpress.model.topic.Topic;

/**
 * The topics of which a site has pages. A draft that is hidden is treated as if it were not there.
 *
 * @param all topics
 * @param hidesDrafts true if drafts are hidden
 */
public record ShownTopics(Catalogue all, boolean hidesDrafts) {

    /** All topics, for those who write them. */
    public static ShownTopics whole(Catalogue all) {
        return new ShownTopics(all, false);
    }

    /**
     * The topics of a published site.
     *
     * @param hasApproved whether any leaflet is approved; asked where the site does not say what becomes of drafts
     */
    public static ShownTopics of(SiteFacts site, Catalogue all, BooleanSupplier hasApproved) {
        return new ShownTopics(all, site.hidesDrafts(hasApproved));
    }

    /** True if any leaflet is approved. */
    public static boolean hasApproved(Catalogue catalogue) {
        return catalogue.entries().stream().anyMatch(entry -> entry.facts().status() == Status.APPROVED);
    }

    /** Those that are shown. */
    Catalogue catalogue() {
        return hidesDrafts ? new Catalogue(all.ids(), id -> all.find(id).filter(ShownTopics::isNoDraft)) : all;
    }

    private static boolean isNoDraft(Catalogue.Entry entry) {
        return entry.facts().status() != Status.DRAFT;
    }

    /** True for a draft that is hidden. */
    boolean hides(TopicId id) {
        return hidesDrafts && all.find(id).filter(entry -> !isNoDraft(entry)).isPresent();
    }

    /** Says if there are topics and all of them are hidden: nobody wants an empty site. */
    void checkSome(Diagnostics diagnostics) {
        if (hidesDrafts && !all.ids().isEmpty() && all.ids().stream().allMatch(this::hides)) {
            diagnostics.report(
                    Code.NO_LEAFLET_SHOWN,
                    Place.file("site.yaml"),
                    "the site shows no leaflet: all are drafts, and drafts are hidden",
                    "approve a leaflet when it has been signed, or write \"drafts: mark\", which shows drafts and says on"
                            + " each page that it is one");
        }
    }

    /** Links of a leaflet that lead nowhere because they lead to such drafts; with the source's those of the topic's facts. */
    List<Diagnostic> deadLinks(Topic topic, LanguageTag language) {
        List<Diagnostic> found = new ArrayList<>(deadLinks(topic.leaflet(language)));
        if (topic.source().equals(Optional.of(language))) {
            found.addAll(deadLinks(topic.facts()));
        }
        return found;
    }

    /** Links that lead nowhere because they lead to such drafts. */
    List<Diagnostic> deadLinks(Record text) {
        List<Diagnostic> found = new ArrayList<>();
        if (hidesDrafts) {
            ModelWalk.each(text, TopicRef.class, ref -> deadLink(ref).ifPresent(found::add));
        }
        return found;
    }

    private Optional<Diagnostic> deadLink(TopicRef ref) {
        return hides(ref.id())
                ? Optional.of(Diagnostic.of(
                        Code.LINK_TO_DRAFT,
                        ref.place(),
                        "\"" + ref.id() + "\" is a draft and not shown, so that readers get no link here",
                        "approve it, take the link out, or write \"drafts: mark\" in site.yaml to show drafts"))
                : Optional.empty();
    }
}

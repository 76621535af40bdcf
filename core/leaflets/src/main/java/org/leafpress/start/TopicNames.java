package org.leafpress.start;

import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.SiteContent;
import org.leafpress.model.TopicId;
import org.leafpress.parse.text.MessageText;

/** Names that a new or renamed topic can have. */
final class TopicNames {
    /** Windows keeps these names for devices, with whatever ending. */
    private static final Pattern DEVICES = Pattern.compile("con|prn|aux|nul|com[1-9]|lpt[1-9]");

    private TopicNames() {}

    /**
     * A name as an id that no topic has.
     *
     * @param from the topic that is to have it, if there is one: it may have had the name before
     * @param code under which it is reported that there is none
     */
    static Optional<TopicId> free(
            String name,
            Optional<String> from,
            SiteContent site,
            ContentLoader loader,
            Code code,
            Diagnostics diagnostics) {
        if (name.isEmpty()) {
            diagnostics.report(
                    code,
                    Place.file("topics"),
                    "no topic is named",
                    "say which, for example with -D"
                            + (from.isPresent() ? "from=" + from.get() + " -Dto=migraine" : "topic=migraine"));
            return Optional.empty();
        }
        if (!TopicId.isValid(name)) {
            diagnostics.report(
                    code,
                    Place.file("topics"),
                    "\"" + name + "\" cannot be the name of a topic",
                    MessageText.findId(name)
                            .map(id ->
                                    "did you mean \"" + id + "\"? Names of topics have small letters a to z, digits and"
                                            + " single hyphens, and start with a letter")
                            .orElseGet(() -> MessageText.idHelp(name)));
            return Optional.empty();
        }
        if (DEVICES.matcher(name).matches()) {
            diagnostics.report(
                    code,
                    Place.file("topics"),
                    "\"" + name + "\" is a name that Windows keeps for itself",
                    "take another name, such as \"" + name + "-leaflet\"");
            return Optional.empty();
        }
        TopicId id = new TopicId(name);
        boolean taken = site.reading().topics().contains(id)
                || loader.folder().folders("topics", new Diagnostics()).contains(name);
        if (taken) {
            diagnostics.report(
                    code,
                    Place.file("topics/" + name),
                    "there is a topic \"" + name + "\" already",
                    "take another name, or edit the files of that topic");
            return Optional.empty();
        }
        Optional<TopicId> claimer = claimer(name, site, loader)
                .filter(other -> !Optional.of(other.value()).equals(from));
        claimer.ifPresent(other -> diagnostics.report(
                code,
                Place.file("topics/" + other + "/topic.yaml"),
                "\"" + name + "\" is a former address of \"" + other + "\", and links to it lead there",
                "take another name, or take it out of \"former-addresses\" there first"));
        return claimer.isEmpty() ? Optional.of(id) : Optional.empty();
    }

    /** The topic that once had a name. */
    private static Optional<TopicId> claimer(String name, SiteContent site, ContentLoader loader) {
        return site.topics().stream()
                .filter(other -> loader.texts(site, other)
                        .topic()
                        .filter(topic -> topic.facts().formerAddresses().stream()
                                .anyMatch(former -> former.value().equals(name)))
                        .isPresent())
                .findFirst();
    }
}

package org.leafpress.governance;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.load.SiteContent;
import org.leafpress.load.TopicContent;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.review.Role;
import org.leafpress.model.review.SignOff;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.topic.Status;

/**
 * What a request to sign means in the content at hand.
 *
 * @param topic to be signed
 * @param language of the leaflet to be signed
 * @param role of the person who signs
 * @param post of the person who signs
 */
record LeafletToSign(IllustratedTopic topic, LanguageTag language, Role role, String post) {
    private static final int LONGEST_POST = 200;

    /** What keeps a topic from being published until it is signed need not keep it from being signed. */
    private static final Set<Code> MENDED_BY_SIGNING =
            Set.of(Code.NOT_SIGNED, Code.SIGN_OFF_VOID, Code.SIGN_OFF_HASH, Code.APPROVER_IS_AUTHOR);

    /** Empty if the request cannot be met, which is then reported. */
    static Optional<LeafletToSign> find(SignRequest request, ContentLoader loader, Diagnostics diagnostics) {
        SiteContent site = loader.site();
        Optional<Role> role = role(request.role(), diagnostics);
        boolean isPost = isPost(request.post(), diagnostics);
        Optional<IllustratedTopic> topic = topic(request.topic(), site, loader, diagnostics);
        Optional<LanguageTag> language = topic.flatMap(
                found -> site.site().flatMap(known -> language(request, known.facts(), found, diagnostics)));
        return role.isPresent() && isPost && language.isPresent() && !diagnostics.hasErrors()
                ? Optional.of(new LeafletToSign(
                        topic.orElseThrow(),
                        language.get(),
                        role.get(),
                        request.post().strip()))
                : Optional.empty();
    }

    private static Optional<IllustratedTopic> topic(
            String name, SiteContent site, ContentLoader loader, Diagnostics diagnostics) {
        List<TopicContent> asked = site.topics().stream()
                .filter(id -> id.value().equals(name))
                .map(id -> loader.topic(site, id))
                .toList();
        Content content = Content.of(site, asked, loader.folder());
        Diagnostics faults = new Diagnostics();
        content.findings().counted().stream()
                .map(found -> found.code() == Code.NOT_WRITTEN ? found.as(Severity.ERROR) : found)
                .filter(found -> found.severity() == Severity.ERROR && !MENDED_BY_SIGNING.contains(found.code()))
                .filter(found ->
                        content.site().isEmpty() || found.place().file().startsWith("topics/" + name + "/"))
                .forEach(faults::add);
        diagnostics.addAll(faults.sorted());
        if (faults.hasErrors()) {
            refuse(Place.file(file(name)), "the topic has errors", "mend them, then sign", diagnostics);
            return Optional.empty();
        }
        Optional<IllustratedTopic> topic = content.topics().stream().findFirst();
        if (topic.isEmpty()) {
            Stream<String> known = site.topics().stream().map(TopicId::value);
            refuse(
                    Place.file("topics"),
                    name.isEmpty() ? "leafpress.topic is missing" : "there is no topic \"" + name + "\"",
                    near(name, known),
                    diagnostics);
        } else if (topic.get().topic().facts().status() == Status.WITHDRAWN) {
            refuse(
                    topic.get().topic().facts().place(),
                    "the topic is withdrawn, so nobody gets to read what would be signed",
                    "set another status first",
                    diagnostics);
        }
        return topic;
    }

    private static Optional<Role> role(String name, Diagnostics diagnostics) {
        Optional<Role> role = Stream.of(Role.values())
                .filter(known -> Labels.of(known).equals(name))
                .findFirst();
        if (role.isEmpty()) {
            Stream<String> known = Stream.of(Role.values()).map((Role any) -> Labels.of(any));
            refuse(
                    Place.file("topics"),
                    name.isEmpty() ? "leafpress.role is missing" : "\"" + name + "\" is not a role",
                    near(name, known),
                    diagnostics);
        }
        return role;
    }

    private static boolean isPost(String post, Diagnostics diagnostics) {
        boolean valid = !post.isBlank()
                && post.length() <= LONGEST_POST
                && !post.contains("{{")
                && post.chars().noneMatch(Character::isISOControl);
        if (!valid) {
            refuse(
                    Place.file("topics"),
                    "leafpress.post does not name a post",
                    "write it in one line, such as \"Lead pharmacist\"; a post, not a person",
                    diagnostics);
        }
        return valid;
    }

    private static Optional<LanguageTag> language(
            SignRequest request, SiteFacts site, IllustratedTopic topic, Diagnostics diagnostics) {
        String wanted = request.language().orElse(site.languages().get(0).value());
        Set<LanguageTag> languages = topic.topic().leaflets().keySet();
        Optional<LanguageTag> language =
                languages.stream().filter(tag -> tag.value().equals(wanted)).findFirst();
        if (language.isEmpty()) {
            refuse(
                    Place.file(file(request.topic())),
                    "the topic has no leaflet in \"" + wanted + "\"",
                    near(wanted, languages.stream().map(LanguageTag::value)),
                    diagnostics);
        }
        return language;
    }

    private static String near(String named, Stream<String> known) {
        List<String> all = known.toList();
        return NearestWord.to(named, all)
                .map(near -> "did you mean \"" + near + "\"?")
                .orElse("known are " + String.join(", ", all));
    }

    /** True for a sign-off whose place the new one takes. */
    boolean isReplaced(SignOff signOff) {
        return signOff.role() == role && signOff.language().equals(language);
    }

    /** The file that holds a topic's sign-offs. */
    static String file(String topic) {
        return "topics/" + topic + "/topic.yaml";
    }

    static void refuse(Place place, String message, String help, Diagnostics diagnostics) {
        diagnostics.report(Code.CANNOT_SIGN, place, message, help);
    }
}

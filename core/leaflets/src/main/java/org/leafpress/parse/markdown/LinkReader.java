package org.leafpress.parse.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Ref;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.text.LookalikeHosts;
import org.leafpress.parse.text.MailAddress;
import org.leafpress.parse.text.MappedText;
import org.leafpress.parse.text.MessageText;
import org.leafpress.parse.text.WebAddress;

/** Links: to other topics, to terms, to sources, and out of the site by a few schemes. */
final class LinkReader {
    private static final List<String> SCHEMES = List.of("topic", "term", "source", "https", "http", "mailto", "tel");

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9().-]*");
    private static final String ALLOWED =
            "a link can start with topic:, term:, source:, https://, http://, mailto: or tel:";

    private final MappedText text;
    private final Diagnostics diagnostics;

    LinkReader(MappedText text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
    }

    /** The link, or only its words if it cannot be used. */
    List<Inline> link(Link link, List<Inline> content) {
        String destination =
                original(link, Optional.ofNullable(link.getDestination()).orElse(""));
        Place target = target(link, destination);
        if (link.getTitle() != null) {
            diagnostics.report(
                    Code.UNSUPPORTED_MARKDOWN,
                    MarkdownNodes.place(text, link),
                    "a link's title is not supported, since few readers ever see it",
                    "delete \"" + link.getTitle() + "\" or say it in the text");
        }
        if (!VisibleText.isIn(content)) {
            diagnostics.report(
                    Code.LINK_WITHOUT_TEXT,
                    MarkdownNodes.place(text, link),
                    content.isEmpty() ? "the link has no text" : "nothing in the text of this link can be seen",
                    "say between the square brackets where the link leads");
            return destination.isBlank() ? List.of() : List.of(new Inline.Run(destination.strip(), target));
        }
        return found(link, destination, target, content).map(List::of).orElse(content);
    }

    /** The destination as it stands in the text, if it stands there without escapes. */
    private String original(Link link, String parsed) {
        int at = WideEmphasis.forParser(text.value()).indexOf(parsed, MarkdownNodes.start(link));
        return at < 0 ? parsed : text.value().substring(at, at + parsed.length());
    }

    private Optional<Inline> found(Link link, String destination, Place target, List<Inline> content) {
        if (destination.contains("{{")) {
            diagnostics.report(
                    Code.UNKNOWN_PLACEHOLDER,
                    target,
                    "a placeholder cannot stand in a link's address",
                    "use it without a link: the site makes phone numbers and email addresses into links by itself");
            return Optional.empty();
        }
        int colon = destination.indexOf(':');
        String scheme = colon < 0 ? "" : destination.substring(0, colon).toLowerCase(Locale.ROOT);
        String rest = destination.substring(colon + 1);
        Place place = MarkdownNodes.place(text, link);
        return switch (scheme) {
            case "topic" ->
                id(rest, target).map(id -> new Inline.TopicLink(new TopicRef(new TopicId(id), target), content));
            case "term" -> id(rest, target).map(id -> new Inline.TermLink(new Ref(id, target), content));
            case "source" -> id(rest, target).map(id -> new Inline.SourceLink(new Ref(id, target), content));
            case "https", "http" -> {
                reportDetour(destination, target);
                yield outside(
                                WebAddress.find(destination).isPresent(),
                                destination,
                                target,
                                "a web address looks like https://www.example.org/page")
                        .map(url -> new Inline.Link(url, content, place));
            }
            case "mailto" ->
                outside(
                                MailAddress.isOne(rest),
                                destination,
                                target,
                                "an email link looks like mailto:name@example.org")
                        .map(url -> new Inline.Link(url, content, place));
            case "tel" ->
                outside(PHONE.matcher(rest).matches(), destination, target, "a phone link looks like tel:+441632960000")
                        .map(url -> new Inline.Link(url, content, place));
            default -> unknown(destination, scheme, target);
        };
    }

    private void reportDetour(String destination, Place target) {
        RedirectLinks.find(destination)
                .ifPresent(meant -> diagnostics.report(
                        Code.LINK_DETOUR,
                        target,
                        "this leads through a mail program or a search engine, which sees who reads the leaflet, and may one"
                                + " day stop",
                        "write " + meant));
    }

    private Optional<String> id(String id, Place target) {
        if (TopicId.isValid(id)) {
            return Optional.of(id);
        }
        diagnostics.report(Code.BAD_LINK, target, "\"" + id + "\" is not an id", MessageText.idHelp(id));
        return Optional.empty();
    }

    private Optional<String> outside(boolean valid, String destination, Place target, String help) {
        Optional<String> looksLike = valid ? LookalikeHosts.lookAlike(destination) : Optional.empty();
        if (looksLike.isPresent()) {
            LookalikeHosts.report(target, looksLike.get(), diagnostics);
            return Optional.empty();
        }
        if (valid) {
            return Optional.of(destination);
        }
        diagnostics.report(Code.BAD_LINK, target, "the address \"" + destination + "\" is not whole", help);
        return Optional.empty();
    }

    private Optional<Inline> unknown(String destination, String scheme, Place target) {
        if (destination.isBlank()) {
            diagnostics.report(Code.BAD_LINK, target, "the link leads nowhere", ALLOWED);
        } else if (scheme.isEmpty()) {
            boolean web = destination.startsWith("www.") || destination.startsWith("//");
            diagnostics.report(
                    Code.BAD_LINK,
                    target,
                    "\"" + destination + "\" is neither a topic nor a web address",
                    web
                            ? "write https:// before it"
                            : "to another leaflet write topic: and its id, such as topic:muscle-cramps");
        } else {
            diagnostics.report(
                    Code.BAD_LINK,
                    target,
                    "a link cannot start with \"" + scheme + ":\"",
                    NearestWord.to(scheme, SCHEMES)
                            .map(name -> "did you mean \"" + name + ":\"?")
                            .orElse(ALLOWED));
        }
        return Optional.empty();
    }

    /** Where the address stands; the whole link when it is elsewhere, as with reference links. */
    private Place target(Link link, String destination) {
        int start = MarkdownNodes.start(link);
        int end = Math.min(MarkdownNodes.end(link), text.value().length());
        if (destination.isEmpty() || end <= start) {
            return MarkdownNodes.place(text, link);
        }
        int found = text.value().substring(start, end).lastIndexOf(destination);
        return found < 0
                ? MarkdownNodes.place(text, link)
                : text.place(start + found, start + found + destination.length());
    }
}

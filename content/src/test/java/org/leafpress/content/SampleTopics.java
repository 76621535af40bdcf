package org.leafpress.content;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Leaflet;
import org.leafpress.model.Site;
import org.leafpress.model.SiteText;
import org.leafpress.model.Topic;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Inline;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.TopicReader;
import org.leafpress.prose.Fills;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** The topics as their authors wrote them, and what else their leaflets are made of. */
final class SampleTopics {
    private static final LanguageTag ENGLISH = new LanguageTag("en-GB");
    private static final ContentFolder FOLDER = ContentFolder.at(PublishedSite.content(), Limits.STANDARD);
    private static final Site SITE = new SiteReader(FOLDER).read().site().orElseThrow();
    private static final Properties MESSAGES = messages();

    private SampleTopics() {}

    static Site site() {
        return SITE;
    }

    static SiteText siteText() {
        return Objects.requireNonNull(SITE.texts().get(ENGLISH));
    }

    static Topic topic(String id) {
        return new TopicReader(FOLDER, List.of(ENGLISH))
                .read(new TopicId(id))
                .topic()
                .orElseThrow();
    }

    static Leaflet leaflet(String id) {
        return Objects.requireNonNull(topic(id).leaflets().get(ENGLISH));
    }

    /** A message of the default theme. */
    static String message(String key, Object... arguments) {
        String pattern = MESSAGES.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message " + key);
        }
        return arguments.length == 0 ? pattern : MessageFormat.format(pattern, arguments);
    }

    /**
     * What finds the words of a paragraph: all of them, in their order. Between a link and what follows it a printed
     * leaflet may say where the link leads.
     */
    static Pattern pattern(List<Inline> content) {
        return Pattern.compile(pieces(content).stream().map(Pattern::quote).collect(Collectors.joining(".{0,120}?")));
    }

    /** The words between the ends of links. */
    private static List<String> pieces(List<Inline> content) {
        List<String> pieces = new ArrayList<>(List.of(""));
        collect(content, pieces);
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static void collect(List<Inline> content, List<String> pieces) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Run run) {
                append(run.text(), pieces);
            } else if (inline instanceof Inline.Fill fill) {
                append(
                        new Fills(SITE.facts(), siteText(), ENGLISH)
                                .find(fill.placeholder())
                                .orElseThrow(),
                        pieces);
            } else if (inline instanceof Inline.LineBreak) {
                append(" ", pieces);
            } else if (inline instanceof Inline.Strong strong) {
                collect(strong.content(), pieces);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                collect(emphasis.content(), pieces);
            } else if (inline instanceof Inline.Link link) {
                separate(link.content(), pieces);
            } else if (inline instanceof Inline.TopicLink link) {
                separate(link.content(), pieces);
            } else if (inline instanceof Inline.TermLink link) {
                separate(link.content(), pieces);
            } else if (inline instanceof Inline.SourceLink link) {
                separate(link.content(), pieces);
            }
        }
    }

    private static void separate(List<Inline> content, List<String> pieces) {
        pieces.add("");
        collect(content, pieces);
        pieces.add("");
    }

    private static void append(String text, List<String> pieces) {
        int last = pieces.size() - 1;
        pieces.set(last, pieces.get(last) + text);
    }

    private static Properties messages() {
        String path = "/org/leafpress/theme/messages/en.properties";
        try (var in = SampleTopics.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the theme has no " + path);
            }
            Properties messages = new Properties();
            messages.load(new StringReader(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            return messages;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the messages", e);
        }
    }
}

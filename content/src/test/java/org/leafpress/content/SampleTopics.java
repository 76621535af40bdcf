package org.leafpress.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Site;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.text.Inline;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.TopicReader;
import org.leafpress.prose.Fills;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Messages;
import org.leafpress.render.ThemeFiles;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** The topics as their authors wrote them, and what else their leaflets are made of. */
final class SampleTopics {
    private static final ContentFolder FOLDER = ContentFolder.at(PublishedSite.content(), Limits.STANDARD);
    private static final Site SITE = new SiteReader(FOLDER).read().site().orElseThrow();
    private static final ConcurrentMap<LanguageTag, Messages> MESSAGES = new ConcurrentHashMap<>();

    private SampleTopics() {}

    static Site site() {
        return SITE;
    }

    /** The language of a file of the site. */
    static LanguageTag language(String file) {
        return SITE.facts().languages().stream()
                .filter(language -> file.startsWith(language + "/"))
                .findFirst()
                .orElse(source());
    }

    /** The language that topics are written in. */
    static LanguageTag source() {
        return SITE.facts().languages().get(0);
    }

    static SiteText siteText(LanguageTag language) {
        return Objects.requireNonNull(SITE.texts().get(language));
    }

    static Topic topic(String id) {
        return new TopicReader(FOLDER, SITE.facts().languages())
                .read(new TopicId(id))
                .topic()
                .orElseThrow();
    }

    static Leaflet leaflet(String id, LanguageTag language) {
        return Objects.requireNonNull(topic(id).leaflets().get(language));
    }

    /** A message of the default theme. */
    static String message(LanguageTag language, String key, Object... arguments) {
        return MESSAGES.computeIfAbsent(language, SampleTopics::messages).get(key, arguments);
    }

    /**
     * What finds the words of a paragraph: all of them, in their order. Between a link and what follows it a printed
     * leaflet may say where the link leads.
     */
    static Pattern pattern(List<Inline> content, LanguageTag language) {
        return Pattern.compile(
                pieces(content, language).stream().map(Pattern::quote).collect(Collectors.joining(".{0,120}?")));
    }

    /** The words between the ends of links. */
    private static List<String> pieces(List<Inline> content, LanguageTag language) {
        List<String> pieces = new ArrayList<>(List.of(""));
        collect(content, language, pieces);
        return pieces.stream()
                .map(String::strip)
                .filter(piece -> !piece.isEmpty())
                .toList();
    }

    private static void collect(List<Inline> content, LanguageTag language, List<String> pieces) {
        for (Inline inline : content) {
            if (inline instanceof Inline.Run run) {
                append(run.text(), pieces);
            } else if (inline instanceof Inline.Fill fill) {
                append(
                        new Fills(SITE.facts(), siteText(language), language)
                                .find(fill.placeholder())
                                .orElseThrow(),
                        pieces);
            } else if (inline instanceof Inline.LineBreak) {
                append(" ", pieces);
            } else if (inline instanceof Inline.Strong strong) {
                collect(strong.content(), language, pieces);
            } else if (inline instanceof Inline.Emphasis emphasis) {
                collect(emphasis.content(), language, pieces);
            } else if (inline instanceof Inline.Link link) {
                separate(link.content(), language, pieces);
            } else if (inline instanceof Inline.TopicLink link) {
                separate(link.content(), language, pieces);
            } else if (inline instanceof Inline.TermLink link) {
                separate(link.content(), language, pieces);
            } else if (inline instanceof Inline.SourceLink link) {
                separate(link.content(), language, pieces);
            }
        }
    }

    private static void separate(List<Inline> content, LanguageTag language, List<String> pieces) {
        pieces.add("");
        collect(content, language, pieces);
        pieces.add("");
    }

    private static void append(String text, List<String> pieces) {
        int last = pieces.size() - 1;
        pieces.set(last, pieces.get(last) + text);
    }

    private static Messages messages(LanguageTag language) {
        try (ThemeFiles files =
                ThemeFiles.open(PublishedSite.content().resolve("theme"), SampleTopics.class.getClassLoader())) {
            return new MessageBundles(files, new Diagnostics())
                    .find(language, SITE.facts().place())
                    .orElseThrow();
        }
    }
}

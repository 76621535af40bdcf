package org.leafpress.preview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.site.WordList;
import org.leafpress.model.topic.TopicFacts;

/**
 * A file that there is a form for; no other is written.
 *
 * @param path relative to the content folder
 * @param type what it is read into; empty for words in Markdown
 * @param topic that it belongs to
 * @param language of its words
 * @param translation whether it leaves out what does not depend on language
 */
record FormFile(
        String path,
        Optional<Class<? extends Record>> type,
        Optional<TopicId> topic,
        Optional<LanguageTag> language,
        boolean translation) {
    private static final Pattern TOPIC =
            Pattern.compile("topics/([^/]+)/(?:topic[.]yaml|([^/]+)[.]yaml|([^/]+)/[^/.]+[.]md)");
    private static final Pattern SITE = Pattern.compile("(site|glossary|words)/([^/]+)[.]yaml");
    private static final Map<String, Class<? extends Record>> OF_SITE =
            Map.of("site", SiteText.class, "glossary", Glossary.class, "words", WordList.class);

    /** The file at a path, if its name is one of a file with a form; it need not be there. */
    static Optional<FormFile> find(String path, List<LanguageTag> languages) {
        if (path.equals("site.yaml")) {
            return Optional.of(
                    new FormFile(path, Optional.of(SiteFacts.class), Optional.empty(), Optional.empty(), false));
        }
        Matcher site = SITE.matcher(path);
        if (site.matches()) {
            return language(site.group(2), languages)
                    .map(language -> new FormFile(
                            path,
                            Optional.ofNullable(OF_SITE.get(site.group(1))),
                            Optional.empty(),
                            Optional.of(language),
                            false));
        }
        Matcher topic = TOPIC.matcher(path);
        if (!topic.matches() || !TopicId.isValid(topic.group(1))) {
            return Optional.empty();
        }
        Optional<TopicId> id = Optional.of(new TopicId(topic.group(1)));
        if (path.endsWith("/topic.yaml")) {
            return Optional.of(new FormFile(path, Optional.of(TopicFacts.class), id, Optional.empty(), false));
        }
        boolean words = path.endsWith(".md");
        return language(topic.group(words ? 3 : 2), languages)
                .map(language -> new FormFile(
                        path,
                        words ? Optional.empty() : Optional.of(Leaflet.class),
                        id,
                        Optional.of(language),
                        !language.equals(languages.get(0))));
    }

    private static Optional<LanguageTag> language(String tag, List<LanguageTag> languages) {
        return languages.stream()
                .filter(language -> language.toString().equals(tag))
                .findFirst();
    }
}

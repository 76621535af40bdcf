package org.leafpress.start;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.load.Content;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.SiteValue;
import org.leafpress.model.site.Glossary;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What Visual Studio Code proposes within texts, where schemas do not reach: links to hard words and to topics once
 * {@code term:} or {@code topic:} is typed, and placeholders.
 */
final class EditorSnippets {
    static final String FILE = ".vscode/leafpress.code-snippets";

    private static final Pattern SPECIAL = Pattern.compile("[\\\\$}]");

    private final ObjectNode snippets = JsonNodeFactory.instance.objectNode();

    private EditorSnippets() {}

    /**
     * The snippets of a site.
     *
     * @param language of the words that links begin with
     */
    static ObjectNode of(Content content, LanguageTag language) {
        EditorSnippets all = new EditorSnippets();
        content.site()
                .flatMap(site -> Optional.ofNullable(site.glossaries().get(language)))
                .map(Glossary::terms)
                .ifPresent(terms -> terms.forEach(
                        term -> all.link("term", term.id().value(), term.term().value())));
        for (IllustratedTopic topic : content.topics()) {
            Optional.ofNullable(topic.topic().leaflets().get(language))
                    .ifPresent(leaflet -> all.link(
                            "topic", topic.topic().id().value(), leaflet.title().value()));
        }
        Arrays.stream(SiteValue.values())
                .map(SiteValue::key)
                .forEach(key -> all.add(key, key, "{{" + key + "\\}\\}", "of the site"));
        return all.snippets;
    }

    private void link(String kind, String id, String words) {
        String target = kind + ":" + id;
        String shown = SPECIAL.matcher(words).replaceAll("\\\\$0");
        add(target, target, "[${1:" + shown + "}](" + target + ")", words);
    }

    private void add(String name, String prefix, String body, String description) {
        snippets.putObject(name)
                .put("scope", "yaml,markdown")
                .put("prefix", prefix)
                .put("body", body)
                .put("description", description);
    }
}

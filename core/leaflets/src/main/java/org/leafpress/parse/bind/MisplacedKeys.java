package org.leafpress.parse.bind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.Glossary;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.model.topic.TopicFacts;
import org.leafpress.parse.bind.Schema.Field;
import org.leafpress.source.SourceFile;

/** Tells in which file, and below which keys, a key belongs that stands in the wrong place. */
final class MisplacedKeys {
    /** Deeper keys are of things that could be in many places. */
    private static final int DEEPEST = 3;

    /** Names that would do for a language, too. */
    private static final Set<String> OF_NO_LANGUAGE = Set.of("topic.yaml", "site.yaml");

    private final SourceFile file;

    /** For keys that stand in a file. */
    MisplacedKeys(SourceFile file) {
        this.file = file;
    }

    /**
     * The one other file that has a key on its outermost level.
     *
     * @param shape of the file that it stands in
     */
    Optional<String> outermost(String key, Schema.Keys shape) {
        List<String> homes = new ArrayList<>();
        files().forEach((type, name) -> {
            if (type != shape.type() && RecordSchemas.of(type).knows(key)) {
                homes.add("it belongs in " + name);
            }
        });
        return only(homes);
    }

    /** Within this file or another, the one key that has it below. */
    Optional<String> below(String key, Schema.Keys shape) {
        List<List<String>> here = paths(root().map(RecordSchemas::of).orElse(shape), key);
        if (here.size() == 1) {
            return Optional.of("it belongs " + under(here.get(0)));
        }
        List<String> homes = new ArrayList<>();
        if (here.isEmpty()) {
            files().forEach((type, name) -> paths(RecordSchemas.of(type), key)
                    .forEach(path -> homes.add("it belongs " + under(path) + " in " + name)));
        }
        return only(homes);
    }

    /** For a key such as {@code relief.do-not}, how it is written, if there is such a key here. */
    Optional<String> dotted(String key, Schema.Keys shape) {
        String[] parts = key.split("[./]", -1);
        if (parts.length != 2
                || shape.find(parts[0]).filter(outer -> has(outer, parts[1])).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of("write \"" + parts[0] + ":\" and below it, with two more spaces, \"" + parts[1] + ":\"");
    }

    /** The same for a key such as {@code emergency-number}, in another file. */
    Optional<String> hyphened(String key, Schema.Keys shape) {
        List<String> homes = new ArrayList<>();
        files().forEach((type, name) -> {
            Schema.Keys root = RecordSchemas.of(type);
            for (int hyphen = key.indexOf('-'); hyphen >= 0; hyphen = key.indexOf('-', hyphen + 1)) {
                String outer = key.substring(0, hyphen);
                String inner = key.substring(hyphen + 1);
                if (type != shape.type()
                        && root.find(outer).filter(field -> has(field, inner)).isPresent()) {
                    homes.add("it belongs in " + name + ", as \"" + outer + ":\" and below it, with two more spaces, \""
                            + inner + ":\"");
                }
            }
        });
        return only(homes);
    }

    private static boolean has(Field field, String key) {
        return field.shape() instanceof Schema.Keys inner && inner.knows(key);
    }

    private static String under(List<String> path) {
        return "under \"" + String.join("\", \"", path) + "\"";
    }

    private static Optional<String> only(List<String> homes) {
        return homes.size() == 1 ? Optional.of(homes.get(0)) : Optional.empty();
    }

    /** The keys that lead to a key; of all ways the shortest ones, and none for a key of the outermost level. */
    private static List<List<String>> paths(Schema.Keys root, String key) {
        List<List<String>> found = new ArrayList<>();
        for (int depth = 1; depth <= DEEPEST && found.isEmpty(); depth++) {
            collect(root, key, depth, List.of(), found);
        }
        return found;
    }

    private static void collect(Schema.Keys shape, String key, int depth, List<String> path, List<List<String>> found) {
        for (Field field : shape.fields()) {
            if (field.shape() instanceof Schema.Keys inner) {
                List<String> longer = new ArrayList<>(path);
                longer.add(field.key());
                if (depth == 1 && inner.knows(key)) {
                    found.add(longer);
                } else if (depth > 1) {
                    collect(inner, key, depth - 1, longer, found);
                }
            }
        }
    }

    private Optional<Class<? extends Record>> root() {
        return files().entrySet().stream()
                .filter(entry -> entry.getValue().endsWith(file.path()))
                .<Class<? extends Record>>map(Map.Entry::getKey)
                .findFirst();
    }

    /** The files of a site, and of the topic that the file belongs to. */
    private Map<Class<? extends Record>, String> files() {
        String name = file.path().substring(file.path().lastIndexOf('/') + 1);
        String tag = name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : "";
        boolean language = !OF_NO_LANGUAGE.contains(name) && LanguageTag.isValid(tag);
        String each = language ? "" : "the file of each language, such as ";
        String leaf = language ? name : "en-GB.yaml";
        boolean ofTopic = file.path().startsWith("topics/");
        String topic = ofTopic ? file.folder() + "/" : "the topic's ";
        Map<Class<? extends Record>, String> files = new LinkedHashMap<>();
        files.put(SiteFacts.class, "site.yaml");
        files.put(SiteText.class, each + "site/" + leaf);
        files.put(Glossary.class, each + "glossary/" + leaf);
        files.put(TopicFacts.class, topic + "topic.yaml");
        files.put(Leaflet.class, each + topic + leaf);
        return files;
    }
}

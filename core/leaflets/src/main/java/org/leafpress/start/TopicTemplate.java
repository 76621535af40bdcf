package org.leafpress.start;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.check.text.StarterWords;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;

/** The parts that a new topic of some kind has, each with a comment that explains it and a notice that it is to be written. */
enum TopicTemplate {
    CONDITION,
    SYMPTOM,
    MEDICINE,
    TEST,
    OPERATION,
    FIRST_AID;

    static Optional<TopicTemplate> find(String kind) {
        return Arrays.stream(values())
                .filter(known -> known.label().equals(kind))
                .findFirst();
    }

    static List<String> kinds() {
        return Arrays.stream(values()).map(TopicTemplate::label).toList();
    }

    private String label() {
        return Labels.of(this);
    }

    /**
     * The files of a new topic.
     *
     * @return by path within the content folder
     */
    SortedMap<String, byte[]> files(TopicId id, LanguageTag language) {
        StarterWords words = StarterWords.in(language);
        StarterFile template = new StarterFile(List.of(
                new StarterFile.Value("title", title(id)),
                new StarterFile.Value("code", id.value().toUpperCase(Locale.ROOT)),
                new StarterFile.Value("kind", label()),
                new StarterFile.Value("gap", words.notice()),
                new StarterFile.Value("call", words.emergencyCall())));
        String folder = "topics/" + id + "/";
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(folder + "topic.yaml", template.fill("topic/topic.yaml"));
        files.put(folder + language + ".yaml", template.fill("topic/" + label() + ".yaml"));
        return files;
    }

    private static String title(TopicId id) {
        String words = id.value().replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}

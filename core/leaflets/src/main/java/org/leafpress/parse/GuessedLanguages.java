package org.leafpress.parse;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.LanguageTag;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.FileNames;

/** The languages of a site whose {@code site.yaml} does not tell them, by the names of its files. */
final class GuessedLanguages {
    private static final String SUFFIX = ".yaml";

    private final ContentFolder content;
    private final Diagnostics ignored = new Diagnostics();

    GuessedLanguages(ContentFolder content) {
        this.content = content;
    }

    /** All languages in which there is a file, the one with the most first. */
    List<LanguageTag> find() {
        Map<LanguageTag, Integer> files = new TreeMap<>();
        count("site", files);
        content.folders(SiteReader.TOPICS, ignored).forEach(topic -> count(SiteReader.TOPICS + "/" + topic, files));
        return files.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private void count(String folder, Map<LanguageTag, Integer> files) {
        for (String file : content.files(folder, ignored)) {
            String name = FileNames.of(file);
            String tag = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : "";
            if (LanguageTag.isValid(tag) && !tag.equals("topic")) {
                files.merge(new LanguageTag(tag), 1, Integer::sum);
            }
        }
    }
}

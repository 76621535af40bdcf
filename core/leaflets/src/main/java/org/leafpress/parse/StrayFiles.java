package org.leafpress.parse;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.parse.text.MessageText;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.FileNames;
import org.leafpress.source.SourceFile;

/** Files and folders that stand outside of the folder that they are meant for, where nothing would read them. */
final class StrayFiles {
    private static final String SUFFIX = ".yaml";
    private static final List<String> FOLDERS = List.of(SiteReader.TOPICS, "site", "glossary", "words");

    /** A key that only the facts of a topic have. */
    private static final Pattern FACTS = Pattern.compile("(?m)^(?:code|status|owner|audience)[ ]*:");

    private final ContentFolder content;
    private final LanguageTag source;
    private final Diagnostics diagnostics;

    /**
     * Those of a content folder.
     *
     * @param languages of the site, if they are known
     */
    StrayFiles(ContentFolder content, List<LanguageTag> languages, Diagnostics diagnostics) {
        this.content = content;
        this.source = languages.isEmpty() ? new LanguageTag("en-GB") : languages.get(0);
        this.diagnostics = diagnostics;
    }

    /** Reports files that belong into a folder, and folders of which the name is not quite right. */
    void checkOutermost() {
        List<String> folders = content.folders("", diagnostics);
        for (String name : folders) {
            FOLDERS.stream()
                    .filter(folder -> !FOLDERS.contains(name) && isLike(name, folder, folders))
                    .findFirst()
                    .ifPresentOrElse(
                            folder -> report(name, folder, "Rename the folder; small letters count"),
                            () -> checkTopicFolder(name));
        }
        for (String file : content.files("", diagnostics)) {
            String name = FileNames.canonical(file);
            if (name.equals("topic.yaml")) {
                report(file, "topics/<name of the topic>/topic.yaml", "Each topic has a folder of its own");
            } else if (name.equals("glossary.yaml") || name.equals("words.yaml")) {
                String folder = name.substring(0, name.length() - SUFFIX.length());
                report(
                        file,
                        folder + "/" + source + SUFFIX,
                        "Move it there; if there is such a file already, add to it what it lacks");
            } else if (name.equals(source.value().toLowerCase(Locale.ROOT) + SUFFIX)) {
                report(file, "site/" + source + SUFFIX, "Move the file");
            }
        }
    }

    /** The folder of a topic that was put beside "topics" instead of into it. */
    private void checkTopicFolder(String name) {
        if (!FOLDERS.contains(name) && hasFile(name, "site.yaml")) {
            diagnostics.report(
                    Code.BAD_NAME,
                    Place.file(name),
                    "nothing reads \"" + name + "\", which holds a site of its own",
                    "if it is a copy, delete it; if it is meant, move what is in it one folder up");
        } else if (!FOLDERS.contains(name) && hasFile(name, "topic.yaml")) {
            report(
                    name,
                    SiteReader.TOPICS + "/" + MessageText.findId(name).orElse("<name of the topic>"),
                    "Move the folder there");
        }
    }

    /** Whatever else is wrong in a folder that nothing reads is no matter. */
    private boolean hasFile(String folder, String canonical) {
        return content.files(folder, new Diagnostics()).stream()
                .anyMatch(file -> FileNames.canonical(FileNames.of(file)).equals(canonical));
    }

    /** A folder "word" may well hold what was written in Word, so that it needs the file of a language to be one of "words". */
    private boolean isLike(String name, String folder, List<String> folders) {
        return name.equalsIgnoreCase(folder)
                || ((!folder.equals("words") || hasFile(name, source.value().toLowerCase(Locale.ROOT) + SUFFIX))
                        && !folders.contains(folder)
                        && NearestWord.to(name, List.of(folder)).isPresent());
    }

    /** Reports the files of a topic that stand among the folders of topics, and returns them. */
    List<String> checkTopics() {
        return content.files(SiteReader.TOPICS, diagnostics).stream()
                .filter(this::isTopicFile)
                .toList();
    }

    private boolean isTopicFile(String file) {
        String name = FileNames.canonical(FileNames.of(file));
        if (!name.endsWith(SUFFIX)) {
            return false;
        }
        String topic = name.substring(0, name.length() - SUFFIX.length());
        boolean ofAnyTopic =
                topic.equals("topic") || topic.equals(source.value().toLowerCase(Locale.ROOT));
        Optional<SourceFile> text = content.show(file);
        boolean facts = topic.equals("topic")
                || text.filter(found -> FACTS.matcher(found.text()).find()).isPresent();
        report(
                file,
                "topics/" + (ofAnyTopic || !TopicId.isValid(topic) ? "<name of the topic>" : topic) + "/"
                        + (facts ? "topic" : source) + SUFFIX,
                "Each topic has a folder of its own, with its files in it");
        return true;
    }

    private void report(String path, String meant, String remedy) {
        diagnostics.report(
                Code.BAD_NAME,
                Place.file(path),
                "nothing reads \"" + path + "\"",
                "did you mean \"" + meant + "\"? " + remedy);
    }
}

package org.leafpress.start;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.Id;
import org.leafpress.model.TopicId;
import org.leafpress.model.TopicRef;
import org.leafpress.model.site.Site;
import org.leafpress.model.text.ModelWalk;
import org.leafpress.source.ContentFolder;

/**
 * Gives a topic another name: its folder, every reference to it, and the note of its former address. All of it or nothing;
 * what is not a reference keeps its bytes.
 */
public final class TopicRename {
    private final ContentLoader loader;
    private final Workers workers;
    private final ContentFolder folder;
    private final Diagnostics diagnostics;

    /**
     * Renames topics of a content folder.
     *
     * @param diagnostics gets why a topic cannot be renamed
     */
    public TopicRename(ContentLoader loader, Workers workers, Diagnostics diagnostics) {
        this.loader = loader;
        this.workers = workers;
        this.folder = loader.folder();
        this.diagnostics = diagnostics;
    }

    /** Renames; returns the paths of the files that were changed, as they are now, none if that is not possible. */
    public List<String> rename(RenameRequest request) {
        Content before = Content.load(loader, workers);
        Optional<TopicId> to = TopicNames.free(
                request.to(), Optional.of(request.from()), before.shared(), loader, Code.CANNOT_RENAME, diagnostics);
        Optional<IllustratedTopic> topic = topic(request.from(), before);
        if (to.isEmpty() || topic.isEmpty() || !isReadable(before)) {
            return List.of();
        }
        TopicId from = topic.get().topic().id();
        Optional<SortedMap<String, byte[]>> edited = edited(before, topic.get(), to.get());
        if (edited.isEmpty() || !isRight(edited.get(), before, from, to.get())) {
            return List.of();
        }
        if (isShared(edited.get().keySet(), from)) {
            return List.of();
        }
        folder.writer().writeAllAndMove(edited.get(), "topics/" + from, "topics/" + to.get());
        return edited.get().keySet().stream()
                .map(path -> path.startsWith("topics/" + from + "/")
                        ? "topics/" + to.get() + path.substring(("topics/" + from).length())
                        : path)
                .sorted()
                .toList();
    }

    /** Files of other folders can be neither moved nor changed. */
    private boolean isShared(Collection<String> edited, TopicId from) {
        Optional<String> shared = Stream.concat(
                        folder.allFiles("topics/" + from, new Diagnostics()).stream(), edited.stream())
                .filter(path -> folder.shared(path).isPresent())
                .sorted()
                .findFirst();
        shared.ifPresent(path -> refuse(
                Place.file(path),
                "this file is shared content, where commands change nothing",
                "rename the topic where it is kept; a copy of it here would be a second topic with the same code"));
        return shared.isPresent();
    }

    private Optional<IllustratedTopic> topic(String from, Content content) {
        Optional<IllustratedTopic> topic = content.topics().stream()
                .filter(known -> known.topic().id().value().equals(from))
                .findFirst();
        if (topic.isEmpty()) {
            List<String> known =
                    content.shared().topics().stream().map(TopicId::value).toList();
            refuse(
                    Place.file("topics"),
                    known.contains(from)
                            ? "the topic \"" + from + "\" has errors"
                            : "there is no topic \"" + from + "\"",
                    NearestWord.to(from, known)
                            .filter(near -> !near.equals(from))
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("run leafpress:check, and mend what it finds first"));
        }
        return topic;
    }

    /** In what cannot be read, nobody knows which references there are. */
    private boolean isReadable(Content content) {
        List<String> unread = content.shared().topics().stream()
                .filter(id -> content.topics().stream()
                        .noneMatch(known -> known.topic().id().equals(id)))
                .map(id -> "topics/" + id)
                .toList();
        if (unread.isEmpty() && content.site().isPresent()) {
            return true;
        }
        content.findings().counted().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .forEach(diagnostics::add);
        refuse(
                Place.file(unread.isEmpty() ? "site.yaml" : unread.get(0)),
                "the content has errors, so that not every link to the topic can be found",
                "mend them, then rename");
        return false;
    }

    private Optional<SortedMap<String, byte[]>> edited(Content content, IllustratedTopic topic, TopicId to) {
        TopicId from = topic.topic().id();
        SortedMap<String, Set<Place>> places = new TreeMap<>();
        records(content)
                .forEach(root -> ModelWalk.each(root, TopicRef.class, ref -> {
                    if (ref.id().equals(from)) {
                        places.computeIfAbsent(ref.place().file(), file -> new TreeSet<>())
                                .add(ref.place());
                    }
                }));
        String facts = "topics/" + from + "/topic.yaml";
        places.computeIfAbsent(facts, file -> new TreeSet<>());
        SortedMap<String, byte[]> edited = new TreeMap<>();
        places.forEach((file, found) -> folder.readBytes(file, Place.file(file), Integer.MAX_VALUE - 1, diagnostics)
                .flatMap(bytes -> NameEdit.of(bytes, from.value(), to.value(), found, diagnostics))
                .map(edit -> file.equals(facts) ? edit.withFormer(former(topic)) : edit)
                .ifPresent(edit -> edited.put(file, edit.bytes())));
        return diagnostics.hasErrors() ? Optional.empty() : Optional.of(edited);
    }

    private static List<Id> former(IllustratedTopic topic) {
        return topic.topic().facts().formerAddresses();
    }

    /** What may refer to topics. */
    private static Stream<Record> records(Content content) {
        Stream<Record> shared = content.site().stream()
                .flatMap((Site site) ->
                        Stream.concat(site.texts().values().stream(), site.glossaries().values().stream()));
        return Stream.concat(shared, content.topics().stream().map(IllustratedTopic::topic));
    }

    /** Reads the changed files before they are written: they must refer to the new name as they did to the old one. */
    private boolean isRight(SortedMap<String, byte[]> edited, Content before, TopicId from, TopicId to) {
        Content after = Content.load(loader.with(edited), workers);
        boolean right = references(after, from) == 0
                && references(after, to) == references(before, from) + references(before, to)
                && after.topics().size() == before.topics().size()
                && after.topics().stream()
                                .filter(topic -> topic.topic().id().equals(from))
                                .flatMap(topic -> former(topic).stream())
                                .map(Id::value)
                                .filter(from.value()::equals)
                                .count()
                        == 1;
        if (!right) {
            refuse(
                    Place.file("topics/" + from),
                    "not every place that names the topic could be changed",
                    "write references as plain ids, and former-addresses as a list in brackets, then rename");
        }
        return right;
    }

    private static long references(Content content, TopicId id) {
        List<TopicRef> found = new ArrayList<>();
        records(content).forEach(root -> ModelWalk.each(root, TopicRef.class, found::add));
        return found.stream().filter(ref -> ref.id().equals(id)).count();
    }

    private void refuse(Place place, String message, String help) {
        diagnostics.report(Code.CANNOT_RENAME, place, message, help);
    }
}

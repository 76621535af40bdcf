package org.leafpress.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.issue.History;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.model.issue.KeptVersion;
import org.leafpress.model.issue.Meaning;
import org.leafpress.model.site.Catalogue;
import org.leafpress.parse.TopicReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;

/**
 * The store of what was issued: a folder for each version and language, to which nothing is added and from which nothing is
 * taken once it is there.
 */
public final class IssuedFiles {
    /** The folder of the store in the content. */
    public static final String STORE = "issued";

    /** Has Git leave the line ends of the store alone, which it else makes those of the machine: checksums would differ. */
    public static final String ATTRIBUTES = STORE + "/.gitattributes";

    /** The list of checksums in each folder, as {@code sha256sum} reads it. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String RESTORE = "restore it from version control or from a backup; never issue it again";
    private static final byte[] LARGE_FILE_POINTER =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private final ContentFolder content;
    private final Diagnostics diagnostics;

    /**
     * Those of a content folder.
     *
     * @param diagnostics gets files that are lost or altered
     */
    public IssuedFiles(ContentFolder content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** The path of a file of an issued version in the content. */
    public static String path(Issue issue, String name) {
        return STORE + "/" + issue.folder() + name;
    }

    /** What the list of checksums says. */
    public static byte[] checksums(List<IssuedFile> files) {
        return files.stream()
                .map(file -> file.sha256().value() + "  " + file.name().value() + "\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Reports every file of a history that is not as it was issued, and what was put beside them. */
    void check(History history) {
        for (Issue issue : history.issues()) {
            List<IssuedFile> lost = issue.files().stream()
                    .filter(file -> isName(file.name().value()) && !isThere(issue, file))
                    .toList();
            if (lost.size() == issue.files().size()) {
                report(
                        Code.ISSUED_FILE_LOST,
                        path(issue, ""),
                        "nothing is kept of version " + issue.version().value() + " in " + issue.language()
                                + ", which was issued on " + issue.date().date(),
                        "restore this folder from version control or from a backup");
            } else {
                lost.forEach(file -> report(
                        Code.ISSUED_FILE_LOST,
                        path(issue, file.name().value()),
                        "this file of version " + issue.version().value() + " in " + issue.language() + " is lost",
                        RESTORE));
                checkRest(issue);
            }
        }
    }

    private void checkRest(Issue issue) {
        String sums = path(issue, CHECKSUMS);
        Optional<byte[]> found = bytes(sums);
        if (found.isEmpty()) {
            report(Code.ISSUED_FILE_LOST, sums, "the list of checksums is lost", RESTORE);
        } else if (!withoutReturns(found.get()).equals(withoutReturns(checksums(issue.files())))) {
            report(Code.ISSUED_FILE_ALTERED, sums, "the list of checksums is not what the history says", RESTORE);
        }
        Set<String> named = issue.files().stream()
                .map(file -> path(issue, file.name().value()))
                .collect(Collectors.toCollection(HashSet::new));
        named.add(sums);
        for (String path : content.files(path(issue, "").replaceFirst("/$", ""), new Diagnostics())) {
            if (!named.contains(path)) {
                report(
                        Code.ISSUED_UNKNOWN,
                        path,
                        "version " + issue.version().value() + " in " + issue.language()
                                + " was issued without this file",
                        "if it was issued, restore history.yaml from version control; otherwise move it elsewhere");
            }
        }
    }

    /** Git may write line ends of another kind on another machine. */
    private static String withoutReturns(byte[] lines) {
        return new String(lines, StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    /** The versions that no history names, by the paths of their folders; empty for those of which it does not say what they are. */
    private SortedMap<String, Optional<KeptVersion>> others(Catalogue catalogue) {
        SortedMap<String, Optional<KeptVersion>> others = new TreeMap<>();
        Set<String> claimed = claimed(catalogue);
        Diagnostics ignored = new Diagnostics();
        for (String code : content.folders(STORE, ignored)) {
            for (String version : content.folders(STORE + "/" + code, ignored)) {
                for (String language : content.folders(STORE + "/" + code + "/" + version, ignored)) {
                    String folder = code + "/" + version + "/" + language + "/";
                    if (!claimed.contains(folder)) {
                        others.put(
                                folder,
                                bytes(STORE + "/" + folder + "leaflet.json")
                                        .flatMap(json -> KeptVersionReader.read(folder, json)));
                    }
                }
            }
        }
        return others;
    }

    /**
     * Those that no history names.
     *
     * @param catalogue of all topics; at least of those that were issued or have former addresses
     */
    public List<KeptVersion> unclaimed(Catalogue catalogue) {
        return others(catalogue).values().stream().flatMap(Optional::stream).toList();
    }

    private static Set<String> claimed(Catalogue catalogue) {
        Set<String> claimed = new HashSet<>();
        catalogue
                .entries()
                .forEach(entry -> entry.governance()
                        .issues()
                        .forEach(judged -> claimed.add(judged.issue().folder())));
        return claimed;
    }

    /**
     * Reports versions in the store that no history names.
     *
     * @param catalogue as for {@link #unclaimed}
     * @param existing all topics, those that cannot be read included
     * @param readable true for those that can be read
     */
    void checkUnclaimed(Catalogue catalogue, Collection<TopicId> existing, Predicate<TopicId> readable) {
        Set<String> former = new HashSet<>();
        catalogue.entries().forEach(entry -> entry.facts().formerAddresses().forEach(id -> former.add(id.value())));
        others(catalogue).forEach((folder, kept) -> {
            String path = STORE + "/" + folder;
            Optional<TopicId> topic = kept.map(KeptVersion::topic);
            if (topic.isEmpty()) {
                report(
                        Code.ISSUED_UNKNOWN,
                        path,
                        "this folder of the store does not say what it is",
                        "restore its leaflet.json from version control; if it is of another site, move it there; only if a"
                                + " command was killed while it issued this version, and no copy was handed out, delete it");
            } else if (isFaulty(topic.get())) {
                return; // what it names is not known until it is mended, and that is reported
            } else if (readable.test(topic.get())) {
                report(
                        Code.ISSUED_UNKNOWN,
                        path,
                        "the store has this version of " + topic.get() + ", and its history does not name it",
                        "restore topics/" + topic.get()
                                + "/history.yaml from version control; only if a command was killed while it issued this"
                                + " version, and no copy was handed out, delete the folder and issue again");
            } else if (!existing.contains(topic.get())
                    && !former.contains(topic.get().value())) {
                report(
                        Code.ISSUED_TOPIC_GONE,
                        path,
                        "the topic " + topic.get() + " was issued and is gone: patients may have its address on paper",
                        "bring it back with \"status: withdrawn\", or name it among the former-addresses of the topic that"
                                + " takes its place");
            }
        });
    }

    private boolean isFaulty(TopicId topic) {
        String history = "topics/" + topic + TopicReader.HISTORY;
        return diagnostics.sorted().stream()
                .anyMatch(found -> found.severity() == Severity.ERROR
                        && found.place().file().equals(history));
    }

    /** A name that stays in its folder; what else a history may have been made to name is reported by a rule. */
    private static boolean isName(String name) {
        return !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
    }

    /** True if the file is there, as it was issued or not. */
    private boolean isThere(Issue issue, IssuedFile file) {
        String path = path(issue, file.name().value());
        Optional<byte[]> bytes = bytes(path);
        bytes.filter(found -> !Hash.checksum(found).equals(file.sha256().value()))
                .ifPresent(found -> altered(path, found, file));
        return bytes.isPresent();
    }

    private Optional<byte[]> bytes(String path) {
        return content.readBytes(path, Place.file(path), MOST_BYTES, new Diagnostics());
    }

    /** A file as it was issued; empty if it is lost or was altered. */
    public Optional<byte[]> find(Issue issue, IssuedFile file) {
        return bytes(path(issue, file.name().value()))
                .filter(found -> Hash.checksum(found).equals(file.sha256().value()));
    }

    /** What an issued version of a topic says to its readers; empty if it was not kept. */
    public Optional<Meaning> meaning(TopicId topic, Issue issue) {
        return Governance.said(issue, new SignedTexts(content, topic))
                .map(said -> said.stream().filter(each -> !Meaning.isFact(each)).toList())
                .map(said -> Meaning.of(said, issue.siteAdvice()));
    }

    private void altered(String path, byte[] bytes, IssuedFile file) {
        boolean pointer = bytes.length > LARGE_FILE_POINTER.length
                && Arrays.equals(bytes, 0, LARGE_FILE_POINTER.length, LARGE_FILE_POINTER, 0, LARGE_FILE_POINTER.length);
        if (pointer) {
            report(
                    Code.ISSUED_FILE_ALTERED,
                    path,
                    "this file is kept elsewhere by Git LFS and was not fetched",
                    "run \"git lfs pull\"");
        } else if (Hash.checksum(withoutReturns(bytes).getBytes(StandardCharsets.UTF_8))
                .equals(file.sha256().value())) {
            report(
                    Code.ISSUED_FILE_ALTERED,
                    path,
                    "the line ends of this file are not those that were issued; Git does that where it is not told"
                            + " otherwise",
                    "write the line \"* -text\" into " + ATTRIBUTES + ", delete this file, and get it again with \"git"
                            + " checkout\"");
        } else {
            report(
                    Code.ISSUED_FILE_ALTERED,
                    path,
                    "this file is not the one that was issued: its checksum differs",
                    RESTORE);
        }
    }

    private void report(Code code, String path, String message, String help) {
        diagnostics.report(code, Place.file(path), message, help);
    }
}

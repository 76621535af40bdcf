package org.leafpress.parse;

import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.parse.YamlNode.Mapping;
import org.leafpress.source.ContentFolder;

/** Reads one YAML file in two passes. */
final class RecordReader {
    /** Findings from here on are about how a text is written, and lose nothing of it. */
    private static final String FIRST_TEXT_CODE = "LP200";

    private final ContentFolder content;

    RecordReader(ContentFolder content) {
        this.content = content;
    }

    /**
     * A file after the first pass.
     *
     * @param complete whether everything that the file says is in the tree
     */
    record Tree(Mapping root, boolean complete) {}

    /** First pass: the tree of a file that is known to exist. */
    Optional<Tree> tree(String path, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<Mapping> root =
                content.read(path, Place.file(path), own).flatMap(file -> YamlReader.read(file, content.limits(), own));
        diagnostics.addAll(own.sorted());
        return root.map(mapping -> new Tree(mapping, isComplete(own)));
    }

    /**
     * Second pass: the record, unless a fault left something out of it, since half a record would make rules complain
     * of what its author did write.
     *
     * @param named takes the paths of the files that the record names
     */
    <T extends Record> Optional<T> bind(Class<T> type, Tree tree, Set<String> named, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        ScalarBinder scalars = new ScalarBinder(content, own);
        Optional<T> bound = new RecordBinder(scalars, own).bind(type, tree.root());
        named.addAll(scalars.namedFiles());
        diagnostics.addAll(own.sorted());
        return tree.complete() && isComplete(own) ? bound : Optional.empty();
    }

    /** True when no finding so far means that something could not be taken in. */
    static boolean isComplete(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .noneMatch(found ->
                        found.severity() == Severity.ERROR && found.code().id().compareTo(FIRST_TEXT_CODE) < 0);
    }
}

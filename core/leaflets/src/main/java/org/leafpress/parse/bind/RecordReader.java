package org.leafpress.parse.bind;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.model.text.PartialText;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Reads YAML files into records, each in two passes: from the file to a tree of nodes, and from the tree to the record. */
public final class RecordReader {
    private final ContentFolder content;

    /** Reads files of a content folder. */
    public RecordReader(ContentFolder content) {
        this.content = content;
    }

    /**
     * A file after the first pass.
     *
     * @param complete whether everything that the file says is in the tree
     */
    public record Tree(Mapping root, boolean complete) {}

    /** First pass: the tree of a file that is known to exist. */
    public Optional<Tree> tree(String path, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        Optional<Mapping> root =
                content.read(path, Place.file(path), own).flatMap(file -> YamlReader.read(file, content.limits(), own));
        diagnostics.addAll(own.sorted());
        return root.map(mapping -> new Tree(mapping, isComplete(own)));
    }

    /**
     * Both passes over a file that names no others, such as the settings of a theme.
     *
     * @return empty if there was an error
     */
    public static <T extends Record> Optional<T> read(Class<T> type, SourceFile file, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        ScalarBinder scalars = new ScalarBinder(ContentFolder.at(Path.of(""), Limits.STANDARD), own);
        Optional<T> bound = YamlReader.read(file, Limits.STANDARD, own)
                .flatMap(tree -> new RecordBinder(scalars, own).bind(type, tree));
        diagnostics.addAll(own.sorted());
        return own.hasErrors() ? Optional.empty() : bound;
    }

    /**
     * Second pass: the record, unless a fault left something out of it, since half a record would make rules complain
     * of what its author did write.
     *
     * @param named takes the paths of the files that the record names
     */
    public <T extends Record> Optional<T> bind(Class<T> type, Tree tree, Set<String> named, Diagnostics diagnostics) {
        return bind(type, tree, named, diagnostics, texts -> {});
    }

    /**
     * The same.
     *
     * @param incomplete is given the texts that were read when a fault left something out
     */
    public <T extends Record> Optional<T> bind(
            Class<T> type, Tree tree, Set<String> named, Diagnostics diagnostics, Consumer<PartialText> incomplete) {
        Diagnostics own = new Diagnostics();
        ScalarBinder scalars = new ScalarBinder(content, own);
        RecordBinder binder = new RecordBinder(scalars, own);
        Optional<T> bound = binder.bind(type, tree.root());
        named.addAll(scalars.namedFiles());
        diagnostics.addAll(own.sorted());
        if (tree.complete() && isComplete(own)) {
            return bound;
        }
        incomplete.accept(binder.texts());
        return Optional.empty();
    }

    /** True when no finding so far means that something could not be taken in. */
    public static boolean isComplete(Diagnostics diagnostics) {
        return diagnostics.sorted().stream()
                .noneMatch(found ->
                        found.severity() == Severity.ERROR && found.code().losesContent());
    }
}

package org.leafpress.parse.edit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/**
 * Puts texts into the files of a translation and leaves everything else as it is, byte for byte. Texts that the
 * translation does not have yet are added where the source has them. What is written is read again before it is given
 * out. Not thread-safe.
 */
public final class TranslationEdit {
    private final ContentFolder content;
    private final String path;
    private final YamlPatch patch;
    private final Mapping root;
    private final Mapping source;
    private final Diagnostics diagnostics;
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();
    private final SortedMap<String, String> added = new TreeMap<>();
    private final Map<String, String> wanted = new HashMap<>();
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    private TranslationEdit(
            ContentFolder content,
            String path,
            YamlPatch patch,
            Mapping root,
            Mapping source,
            Diagnostics diagnostics) {
        this.content = content;
        this.path = path;
        this.patch = patch;
        this.root = root;
        this.source = source;
        this.diagnostics = diagnostics;
        NodePaths.collect(root, nodes);
    }

    /**
     * Opens a translation.
     *
     * @param path of its YAML file; one that is not there is begun
     * @param sourcePath of the YAML file that it was made from
     * @return empty if one of them has faults, which are reported
     */
    public static Optional<TranslationEdit> open(
            ContentFolder content, String path, String sourcePath, Diagnostics diagnostics) {
        Diagnostics own = new Diagnostics();
        boolean isNew = !content.checkExists(path, Place.file(path), new Diagnostics());
        Optional<byte[]> bytes = isNew
                ? Optional.of(new byte[0])
                : content.readBytes(path, Place.file(path), content.limits().maxFileBytes(), own);
        Optional<YamlPatch> patch = bytes.flatMap(found -> YamlPatch.open(path, found, own));
        Optional<Mapping> root = patch.map(YamlPatch::file)
                .flatMap(found -> isNew
                        ? Optional.of(new Mapping(found, 0, 0, List.of()))
                        : YamlReader.read(found, content.limits(), own));
        Optional<Mapping> source = content.read(sourcePath, Place.file(sourcePath), own)
                .flatMap(found -> YamlReader.read(found, content.limits(), own));
        diagnostics.addAll(own.sorted());
        if (own.hasErrors() || root.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new TranslationEdit(content, path, patch.orElseThrow(), root.get(), source.get(), diagnostics));
    }

    /**
     * Gives a text another content.
     *
     * @param unit path of the {@link org.leafpress.model.translation.TextUnit}
     * @param text as Markdown, without a line end at its end
     */
    public void set(String unit, String text) {
        YamlNode node = nodes.get(unit);
        if (node == null) {
            added.put(unit, text);
        } else if (node instanceof Scalar scalar && NodePaths.isFile(unit, nodes)) {
            content.resolve(patch.file(), scalar.value(), scalar.place(), diagnostics)
                    .ifPresent(named -> replaceFile(named, text));
        } else if (node instanceof Scalar scalar) {
            wanted.put(unit, text);
            patch.replace(scalar, new ScalarText(patch, content.limits()).instead(scalar, text, false));
        } else {
            refuse("\"" + unit + "\" is not a text there");
        }
    }

    /**
     * True if the translation has something there.
     *
     * @param item path of a text, or of what holds some
     */
    public boolean has(String item) {
        return nodes.keySet().stream().anyMatch(path -> path.equals(item) || path.startsWith(item + "/"));
    }

    private void replaceFile(String named, String text) {
        Optional<TextPatch> whole = content.readBytes(
                        named, Place.file(named), content.limits().maxFileBytes(), diagnostics)
                .flatMap(TextPatch::of);
        whole.ifPresent(before -> {
            String old = SourceFile.of(named, before.text()).text();
            before.replace(0, old.length(), text + "\n");
            files.put(named, before.bytes());
        });
    }

    /**
     * The files with all changes, by path; those that nothing changes are not among them.
     *
     * @return empty if a change cannot be made safely, which is then reported
     */
    public Optional<SortedMap<String, byte[]>> result() {
        if (!added.isEmpty()) {
            TranslationInsert insert = new TranslationInsert(patch, added, path);
            insert.into(root, source);
            insert.files().forEach((name, text) -> {
                if (content.checkExists(name, Place.file(name), new Diagnostics())) {
                    refuse("the file \"" + name + "\" is there already, but not part of the translation");
                }
                files.put(name, (text + "\n").getBytes(StandardCharsets.UTF_8));
            });
            if (!insert.isComplete()) {
                refuse("it is not clear where a new text belongs");
            }
            wanted.putAll(insert.written());
        }
        if (diagnostics.hasErrors()) {
            return Optional.empty();
        }
        if (!wanted.isEmpty() || !added.isEmpty()) {
            if (!readsAsWanted()) {
                refuse("its layout is too unusual");
                return Optional.empty();
            }
            files.put(path, patch.bytes());
        }
        return Optional.of(files);
    }

    private boolean readsAsWanted() {
        Map<String, YamlNode> after = new LinkedHashMap<>();
        Limits limits = content.limits();
        Diagnostics faults = new Diagnostics();
        YamlReader.read(patch.result(), limits, faults).ifPresent(mapping -> NodePaths.collect(mapping, after));
        if (faults.hasErrors()) {
            return false;
        }
        List<String> all = new ArrayList<>(nodes.keySet());
        all.addAll(wanted.keySet());
        return all.stream().allMatch(unit -> {
            Optional<String> now = Optional.ofNullable(after.get(unit)).map(TranslationEdit::value);
            Optional<String> before = Optional.ofNullable(nodes.get(unit)).map(TranslationEdit::value);
            return now.equals(Optional.ofNullable(wanted.get(unit)).or(() -> before));
        });
    }

    private static String value(YamlNode node) {
        return node instanceof Scalar scalar ? scalar.value().strip() : "";
    }

    private void refuse(String reason) {
        diagnostics.report(
                Code.EXCHANGE_NOT_WRITTEN,
                Place.file(path),
                "the texts cannot be written into the file: " + reason,
                "write lists and groups on lines of their own, as the sample topics do, and try again");
    }
}

package org.leafpress.parse.edit;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Entry;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlNode.Sequence;
import org.leafpress.parse.yaml.YamlNode.Style;
import org.leafpress.source.SourceFile;

/** A YAML file that is being changed, and how its nodes are laid out. Offsets are 0-based, into the file's text. */
final class YamlPatch {
    private final SourceFile file;
    private final TextPatch patch;

    private YamlPatch(String path, TextPatch patch) {
        this.file = SourceFile.of(path, patch.text());
        this.patch = patch;
    }

    /** Of a file's bytes; empty, and reported, if they are not UTF-8. */
    static Optional<YamlPatch> open(String path, byte[] bytes, Diagnostics diagnostics) {
        Optional<TextPatch> patch = TextPatch.of(bytes);
        if (patch.isEmpty()) {
            diagnostics.report(Code.NOT_UTF_8, Place.file(path), "the file is not UTF-8", "save the file as UTF-8");
        }
        return patch.map(found -> new YamlPatch(path, found));
    }

    /** The file as it was. */
    SourceFile file() {
        return file;
    }

    /** The file with all changes. */
    SourceFile result() {
        return SourceFile.of(file.path(), patch.result());
    }

    /** The same as bytes. */
    byte[] bytes() {
        return patch.bytes();
    }

    /** Replaces a scalar. One in several lines behind {@code |} or {@code >} ends where the next line starts. */
    void replace(Scalar scalar, String written) {
        int end = scalar.end();
        while (scalar.style() != Style.PLAIN
                && end > scalar.start()
                && file.text().charAt(end - 1) == '\n') {
            end--; // blank lines behind it stay, too
        }
        patch.replace(scalar.start(), end, written);
    }

    /** Replaces a stretch. */
    void replace(int start, int end, String written) {
        patch.replace(start, end, written);
    }

    /** Puts a text in at an offset. */
    void insert(int offset, String text) {
        patch.replace(offset, offset, text);
    }

    /** Puts whole lines in below the line on which something ends. */
    void insertLines(int end, String lines) {
        String text = file.text();
        int newline = end > 0 && text.charAt(end - 1) == '\n' ? end - 1 : text.indexOf('\n', end);
        if (newline >= 0 || text.isEmpty()) {
            insert(newline + 1, lines);
        } else {
            insert(text.length(), "\n" + lines.substring(0, lines.length() - 1));
        }
    }

    /** True for a list or a group of keys in brackets or braces. */
    boolean isFlow(YamlNode node) {
        return node.start() < file.text().length() && "[{".indexOf(file.text().charAt(node.start())) >= 0;
    }

    /** The 0-based column of an offset. */
    int column(int offset) {
        return offset - (file.text().lastIndexOf('\n', offset - 1) + 1);
    }

    /** Where a key with its value ends. */
    int end(Entry entry) {
        boolean nothing = entry.value() instanceof Scalar scalar && scalar.isNothing();
        return nothing ? entry.key().end() : end(entry.value());
    }

    /** Where a node ends. What has no bracket at its end ends with the last value in it. */
    int end(YamlNode node) {
        if (!isFlow(node)
                && node instanceof Mapping mapping
                && !mapping.entries().isEmpty()) {
            return end(last(mapping.entries()));
        }
        if (!isFlow(node) && node instanceof Sequence list && !list.items().isEmpty()) {
            return end(last(list.items()));
        }
        return node.end();
    }

    /** The last item of a list that is not empty. */
    static <T> T last(List<T> items) {
        return items.get(items.size() - 1);
    }
}

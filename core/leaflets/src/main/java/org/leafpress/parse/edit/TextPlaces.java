package org.leafpress.parse.edit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Span;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.parse.yaml.YamlReader;
import org.leafpress.source.Limits;
import org.leafpress.source.SourceFile;

/** Which texts of a leaflet's files findings are about. */
public final class TextPlaces {
    private final SourceFile file;
    private final Map<String, YamlNode> nodes = new LinkedHashMap<>();

    private TextPlaces(SourceFile file, Limits limits) {
        this.file = file;
        YamlReader.read(file, limits, new Diagnostics()).ifPresent(root -> NodePaths.collect(root, nodes));
    }

    /** Of a leaflet's YAML file and the Markdown files that it names. */
    public static TextPlaces of(SourceFile file, Limits limits) {
        return new TextPlaces(file, limits);
    }

    /**
     * The text that a finding is about, or the item or group if it is about that: the path of a
     * {@link org.leafpress.model.translation.TextUnit} or the start of such.
     *
     * @return empty if it is about the leaflet as a whole
     */
    public Optional<String> find(Diagnostic finding) {
        Optional<String> text = finding.place().file().equals(file.path())
                ? finding.place().span().flatMap(this::at)
                : inFile(finding.place().file());
        return finding.code() == Code.MISSING_KEY ? text.flatMap(TextPlaces::parent) : text;
    }

    /** What a text or group is part of. */
    public static Optional<String> parent(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
    }

    private Optional<String> inFile(String markdown) {
        return nodes.entrySet().stream()
                .filter(entry -> NodePaths.isFile(entry.getKey(), nodes)
                        && entry.getValue() instanceof Scalar name
                        && markdown.equals(file.folder() + "/" + name.value()))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** The last text that starts on that line or before. */
    private Optional<String> at(Span span) {
        return nodes.entrySet().stream()
                .filter(entry -> entry.getKey().indexOf('\0') < 0)
                .filter(entry -> line(entry.getValue()) <= span.line())
                .map(Map.Entry::getKey)
                .reduce((first, second) -> second);
    }

    private static int line(YamlNode node) {
        return node.place().span().map(Span::line).orElse(1);
    }
}

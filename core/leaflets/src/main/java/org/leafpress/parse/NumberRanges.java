package org.leafpress.parse;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.model.Labels;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.parse.yaml.YamlNode;
import org.leafpress.parse.yaml.YamlNode.Mapping;
import org.leafpress.parse.yaml.YamlNode.Scalar;

/** Numbers in site.yaml that make sense only within bounds. */
final class NumberRanges {
    private NumberRanges() {}

    /**
     * The bounds of a number, both of which it may reach.
     *
     * @param path the keys that lead to it
     * @param unit what it counts, in the plural
     */
    private record Range(List<String> path, int least, int most, String unit) {
        void check(Mapping root, Diagnostics diagnostics) {
            find(root, path).ifPresent(number -> {
                double value = Double.parseDouble(number.value());
                if (value < least || value > most) {
                    diagnostics.report(
                            Code.BAD_FORMAT,
                            number.place(),
                            "\"" + path.get(path.size() - 1) + "\" is " + number.value(),
                            "write a number of " + unit + " from " + least + " to " + most);
                }
            });
        }
    }

    private static final List<Range> ALL = Stream.concat(
                    Stream.of(
                            new Range(List.of("review", "cycle-months"), 1, 60, "months"),
                            // More than a page of them.
                            new Range(List.of("print", "notes-lines"), 0, 40, "lines")),
                    Stream.of(PrintFormat.values())
                            .flatMap(format -> Stream.of("top", "side", "bottom")
                                    .map(side -> new Range(
                                            List.of("print", "margins", Labels.of(format), side),
                                            5,
                                            50,
                                            "millimetres"))))
            .toList();

    /** Checks a file whose values are known to be of the right type. */
    static void check(Mapping root, Diagnostics diagnostics) {
        ALL.forEach(range -> range.check(root, diagnostics));
    }

    private static Optional<Scalar> find(Mapping mapping, List<String> path) {
        Optional<YamlNode> found = mapping.value(path.get(0));
        return path.size() == 1
                ? found.filter(Scalar.class::isInstance).map(Scalar.class::cast)
                : found.filter(Mapping.class::isInstance)
                        .flatMap(inner -> find((Mapping) inner, path.subList(1, path.size())));
    }
}

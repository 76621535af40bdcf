package org.leafpress.bench.results;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was to be reached, and what was: a section of the results in which every command keeps its own rows. */
public final class Targets {
    /** Of the section. */
    public static final String TITLE = "Targets";

    private static final String NOT_MEASURED = "not measured | open";

    /** For each target the cells "measured" and "met". */
    private final Map<Target, String> cells = new EnumMap<>(Target.class);

    /** The targets as a section has them. */
    public static Targets read(Optional<String> section) {
        Targets targets = new Targets();
        for (Target target : Target.values()) {
            String start = start(target);
            section.stream()
                    .flatMap(String::lines)
                    .filter(line -> line.startsWith(start))
                    .findFirst()
                    .ifPresent(line -> targets.cells.put(
                            target,
                            line.substring(start.length(), line.lastIndexOf('|'))
                                    .strip()));
        }
        return targets;
    }

    private static String start(Target target) {
        return "| " + target.work() + " | " + target.goal() + " | ";
    }

    /** Forgets what was measured. */
    public void forget(Collection<Target> forgotten) {
        forgotten.forEach(cells::remove);
    }

    /** What was measured; the median decides. */
    public void measured(Target target, Series series) {
        cells.put(
                target,
                series + " " + target.unit() + " | " + (target.isMetBy(series.median()) ? "met" : "**missed**"));
    }

    /** The work could not be done. */
    public void failed(Target target, String why) {
        cells.put(target, why + " | **missed**");
    }

    /** The text of the section. */
    public String section() {
        StringBuilder out = new StringBuilder("| work | target | measured | |\n|---|---|---|---|\n");
        for (Target target : Target.values()) {
            out.append(start(target))
                    .append(cells.getOrDefault(target, NOT_MEASURED))
                    .append(" |\n");
        }
        long missed =
                cells.values().stream().filter(cell -> cell.contains("missed")).count();
        if (missed > 0) {
            out.append("\nMissed: ")
                    .append(missed)
                    .append(" of ")
                    .append(Target.values().length)
                    .append(
                            ". [Decision 0006](../docs/decisions/0006-building-what-has-changed.md) has the profile that")
                    .append(" explains them.\n");
        }
        return out.toString();
    }
}

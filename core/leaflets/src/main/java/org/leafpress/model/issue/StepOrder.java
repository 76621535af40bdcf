package org.leafpress.model.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds steps that are taken earlier or later than before: that is as much a change as other words. */
final class StepOrder {
    private StepOrder() {}

    /** Each step that has changed its place among those that both versions have, with its number before its words. */
    static List<MeaningChange> changes(Meaning earlier, Meaning later) {
        Map<Statement, Integer> before = steps(earlier);
        Map<Statement, Integer> now = steps(later);
        List<Statement> order =
                now.keySet().stream().filter(before::containsKey).toList();
        Set<Statement> kept =
                inOrder(before.keySet().stream().filter(now::containsKey).toList(), order);
        return order.stream()
                .filter(step -> !kept.contains(step))
                .map(step -> new MeaningChange(
                        Optional.of(numbered(step, before.getOrDefault(step, 0))),
                        Optional.of(numbered(step, now.getOrDefault(step, 0)))))
                .toList();
    }

    /** The steps with their numbers, which begin anew with each list. */
    private static Map<Statement, Integer> steps(Meaning meaning) {
        Map<Statement, Integer> steps = new LinkedHashMap<>();
        int number = 0;
        for (Statement statement : meaning.statements()) {
            if (statement.isStep()) {
                number++;
                steps.putIfAbsent(statement, number);
            } else if (statement.kind() == StatementKind.STEPS
                    && !statement.key().equals("text")) {
                number = 0;
            }
        }
        return steps;
    }

    /** The most steps that stand in the same order in both: a longest rising row of their places. */
    private static Set<Statement> inOrder(List<Statement> before, List<Statement> now) {
        List<List<Statement>> rows = new ArrayList<>();
        for (Statement step : now) {
            List<Statement> longest = rows.stream()
                    .filter(row -> before.indexOf(row.get(row.size() - 1)) < before.indexOf(step))
                    .reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one);
            List<Statement> row = new ArrayList<>(longest);
            row.add(step);
            rows.add(row);
        }
        return rows.stream().reduce(List.of(), (one, other) -> other.size() > one.size() ? other : one).stream()
                .collect(Collectors.toSet());
    }

    private static Statement numbered(Statement step, int number) {
        return new Statement(step.kind(), step.key(), number + ". " + step.words(), step.item());
    }
}

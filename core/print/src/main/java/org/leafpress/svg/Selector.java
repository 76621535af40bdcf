package org.leafpress.svg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which elements a rule is for.
 *
 * @param steps from the outermost to the element itself
 */
record Selector(List<Step> steps) {
    private static final Pattern STEP =
            Pattern.compile("(>?)\\s*(\\*|[A-Za-z][\\w-]*)?((?:[.#][\\w-]+)*)(?=[\\s>]|$)\\s*");
    private static final Pattern MARK = Pattern.compile("([.#])([\\w-]+)");
    private static final Pattern POINTER =
            Pattern.compile(":(?:hover|focus|active|visited|link|focus-visible|focus-within|target)\\b");
    private static final int MOST_STEPS = 10;

    /**
     * One name with its classes and ids.
     *
     * @param child true if it stands directly in the step before
     * @param name of the element; empty for any
     */
    record Step(boolean child, String name, Set<String> classes, Set<String> ids) {
        boolean matches(Element element) {
            return (name.isEmpty() || name.equals(element.name()))
                    && (ids.isEmpty() || ids.equals(Set.of(element.get("id"))))
                    && (classes.isEmpty()
                            || List.of(element.get("class").strip().split("\\s+", 50))
                                    .containsAll(classes));
        }

        int weight() {
            return 10_000 * ids.size() + 100 * classes.size() + (name.isEmpty() ? 0 : 1);
        }
    }

    Selector {
        steps = List.copyOf(steps);
    }

    /** Empty if it asks for something that a picture does not know. */
    static Optional<Selector> parse(String text) {
        String selector = text.replace(":root", "svg");
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(selector);
        int at = 0;
        while (at < selector.length()) {
            step.region(at, selector.length());
            if (!step.lookingAt() || step.end() == at || steps.size() == MOST_STEPS) {
                return Optional.empty();
            }
            steps.add(step(step.group(1), Optional.ofNullable(step.group(2)).orElse(""), step.group(3)));
            at = step.end();
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(new Selector(steps));
    }

    private static Step step(String sign, String name, String marks) {
        Set<String> classes = new TreeSet<>();
        Set<String> ids = new TreeSet<>();
        Matcher mark = MARK.matcher(marks);
        while (mark.find()) {
            (mark.group(1).equals(".") ? classes : ids).add(mark.group(2));
        }
        return new Step(sign.equals(">"), name.equals("*") ? "" : name, classes, ids);
    }

    /** True for what only shows when someone points at it. */
    static boolean needsPointer(String text) {
        return POINTER.matcher(text).find();
    }

    /** How much this selector weighs against others, as CSS 2 section 6.4.3 counts. */
    int weight() {
        return steps.stream().mapToInt(Step::weight).sum();
    }

    /**
     * True if the last element of the path is meant.
     *
     * @param path from the root
     */
    boolean matches(List<Element> path) {
        return matches(steps.size() - 1, path, path.size() - 1);
    }

    private boolean matches(int step, List<Element> path, int at) {
        if (!steps.get(step).matches(path.get(at))) {
            return false;
        }
        if (step == 0) {
            return true;
        }
        int furthest = steps.get(step).child() ? at - 1 : 0;
        for (int outer = at - 1; outer >= Math.max(0, furthest); outer--) {
            if (matches(step - 1, path, outer)) {
                return true;
            }
        }
        return false;
    }
}

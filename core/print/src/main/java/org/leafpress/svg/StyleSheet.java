package org.leafpress.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leafpress.svg.SvgFinding.Kind;

/**
 * The rules of a drawing's style elements: selectors of names, classes and ids, one within another. What only matters to
 * a pointer or another medium changes nothing in a picture.
 */
final class StyleSheet {
    private static final int MOST_RULES = 2_000;
    private static final String HELP =
            "in the drawing program, export with \"presentation attributes\" instead of styles";

    private final List<Rule> rules = new ArrayList<>();
    private final SvgFindings findings;
    private int tries;

    private record Rule(Selector selector, Map<String, String> declarations) {}

    private StyleSheet(SvgFindings findings) {
        this.findings = findings;
    }

    /** The rules of all style elements below the root, in the order in which they win over each other. */
    static StyleSheet of(Element root, SvgFindings findings) {
        StyleSheet sheet = new StyleSheet(findings);
        sheet.collect(root);
        // Stable, so that of two rules with the same weight the later stays later.
        sheet.rules.sort(Comparator.comparingInt(rule -> rule.selector().weight()));
        return sheet;
    }

    private void collect(Element element) {
        if (element.name().equals("style")) {
            read(new CssScanner(element.text()), element);
        }
        element.elements().forEach(this::collect);
    }

    private void read(CssScanner in, Element style) {
        while (!in.atEnd() && rules.size() < MOST_RULES) {
            String head = in.until("{;").strip();
            boolean block = in.last() == '{';
            if (head.startsWith("@")) {
                atRule(head, block ? in.block() : "", style);
            } else if (block) {
                Map<String, String> declarations = declarations(in.block());
                for (String selector : head.split(",", 100)) {
                    rule(selector.strip(), declarations, style);
                }
            }
        }
    }

    private void atRule(String head, String body, Element style) {
        String name = head.split("[\\s(]", 2)[0].toLowerCase(Locale.ROOT);
        switch (name) {
            case "@font-face" ->
                findings.add(
                        Kind.LEFT_OUT,
                        style,
                        "the typeface "
                                + CssScanner.shortened(declarations(body).getOrDefault("font-family", "of the file"))
                                + " is left out; words are drawn in the leaflet's own",
                        "nothing, if the picture still looks right; otherwise turn the words into paths, or better into"
                                + " the caption");
            case "@charset", "@namespace", "@page", "@keyframes", "@-webkit-keyframes" -> {
                // Says nothing about a picture that stands still.
            }
            default ->
                findings.add(
                        Kind.LEFT_OUT,
                        style,
                        "the rule \"" + CssScanner.shortened(head) + "\" of the style sheet is left out",
                        HELP);
        }
    }

    private void rule(String text, Map<String, String> declarations, Element style) {
        Optional<Selector> selector = Selector.parse(text);
        selector.ifPresent(found -> rules.add(new Rule(found, declarations)));
        if (selector.isEmpty() && !Selector.needsPointer(text) && !text.isEmpty()) {
            findings.add(
                    Kind.LEFT_OUT,
                    style,
                    "the rule for \"" + CssScanner.shortened(text) + "\" of the style sheet is left out",
                    HELP);
        }
    }

    /** Property by property, in lower case; a later one wins. */
    static Map<String, String> declarations(String text) {
        Map<String, String> found = new LinkedHashMap<>();
        CssScanner in = new CssScanner(text);
        while (!in.atEnd()) {
            String declaration = in.until(";");
            int colon = declaration.indexOf(':');
            if (colon > 0) {
                found.put(
                        declaration.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        declaration.substring(colon + 1).strip());
            }
        }
        return found;
    }

    /**
     * All that is said about an element: its attributes, then what rules say, then its own style.
     *
     * @param path from the root to the element
     */
    Map<String, String> computed(List<Element> path) {
        Element element = path.get(path.size() - 1);
        Map<String, String> all = new LinkedHashMap<>(element.attributes());
        String own = all.getOrDefault("style", "");
        all.remove("style");
        Map<String, String> important = new LinkedHashMap<>();
        if (tries <= SvgLimits.MOST_TRIES) {
            tries += rules.size();
            if (tries > SvgLimits.MOST_TRIES) {
                SvgLimits.tooManyTries(element, findings);
            }
        }
        for (Rule rule : tries > SvgLimits.MOST_TRIES ? List.<Rule>of() : rules) {
            if (rule.selector().matches(path)) {
                put(rule.declarations(), all, important);
            }
        }
        put(declarations(own), all, important);
        all.putAll(important);
        return all;
    }

    private static void put(Map<String, String> declarations, Map<String, String> all, Map<String, String> important) {
        declarations.forEach((property, value) -> {
            int mark = value.toLowerCase(Locale.ROOT).lastIndexOf("!important");
            if (mark >= 0) {
                important.put(property, value.substring(0, mark).strip());
            } else {
                all.put(property, value);
            }
        });
    }
}

package org.leafpress.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.text.TextContentRenderer;
import org.leafpress.diagnostic.Code;

/** What {@code docs/diagnostics.md} says of each code; the page is packed with this class, so there is one text. */
final class RuleBook {
    private static final String PAGE = "diagnostics.md";
    private static final Pattern HEADING = Pattern.compile("(?m)^#{2,3} (?:(LP\\d{3}):)?.*$");
    private static final Pattern SEVERITY = Pattern.compile("^\\*(Error|Warning|Info)\\.\\* ");
    private static final String REMEDY = "**Remedy:** ";

    private final Map<Code, Rule> rules;

    private RuleBook(Map<Code, Rule> rules) {
        this.rules = new EnumMap<>(rules);
    }

    /**
     * A rule.
     *
     * @param explanation why it is one: paragraphs of Markdown
     * @param remedy what to do: a paragraph of Markdown
     */
    record Rule(Code code, List<String> explanation, String remedy) {
        Rule {
            explanation = List.copyOf(explanation);
        }

        /** The explanation without the marks of Markdown. */
        List<String> plainExplanation() {
            return explanation.stream().map(RuleBook::plain).toList();
        }

        /** The remedy without the marks of Markdown. */
        String plainRemedy() {
            return plain(remedy);
        }
    }

    /** Reads the page. */
    static RuleBook read() {
        try (InputStream in = Objects.requireNonNull(RuleBook.class.getResourceAsStream(PAGE), PAGE)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PAGE, e);
        }
    }

    private static RuleBook parse(String page) {
        Map<String, Code> codes = Stream.of(Code.values()).collect(Collectors.toMap(Code::id, code -> code));
        Map<Code, Rule> rules = new EnumMap<>(Code.class);
        List<String> bodies = HEADING.splitAsStream(page).skip(1).toList();
        int section = 0;
        for (Matcher heading = HEADING.matcher(page); heading.find(); section++) {
            Code code = heading.group(1) == null ? null : codes.get(heading.group(1));
            if (code != null) {
                rules.put(code, rule(code, bodies.get(section)));
            }
        }
        return new RuleBook(rules);
    }

    private static Rule rule(Code code, String body) {
        List<String> paragraphs = Pattern.compile("\n\\s*\n")
                .splitAsStream(body.strip())
                .map(String::strip)
                .toList();
        List<String> explanation = paragraphs.stream()
                .filter(paragraph -> !paragraph.startsWith(REMEDY))
                .map(paragraph -> SEVERITY.matcher(paragraph).replaceFirst(""))
                .toList();
        String remedy = paragraphs.stream()
                .filter(paragraph -> paragraph.startsWith(REMEDY))
                .map(paragraph -> paragraph.substring(REMEDY.length()))
                .collect(Collectors.joining("\n\n"));
        return new Rule(code, explanation, remedy);
    }

    /** What is said of a code. */
    Rule of(Code code) {
        return Objects.requireNonNull(rules.get(code), () -> "nothing is said of " + code);
    }

    /** Links lead from the page to its neighbours, which a report does not have, so only their words stay. */
    private static String plain(String markdown) {
        Node paragraph = Parser.builder().build().parse(markdown);
        paragraph.accept(new org.commonmark.node.AbstractVisitor() {
            @Override
            public void visit(Link link) {
                while (link.getFirstChild() != null) {
                    link.insertBefore(link.getFirstChild());
                }
                link.unlink();
            }
        });
        return TextContentRenderer.builder().build().render(paragraph).strip();
    }
}

package org.leafpress.parse.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.source.Limits;

/** What is not changed keeps its bytes. */
class YamlEditTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void anItemIsAddedBelowTheLast() {
        assertThat(added("""
                code: A
                sign-offs:
                  - role: author   # wrote it
                    post: Nurse
                  # two readers
                sources: []   # none yet
                """)).isEqualTo("""
                code: A
                sign-offs:
                  - role: author   # wrote it
                    post: Nurse
                  - role: approver
                    post: "Head: nurse #1"
                  # two readers
                sources: []   # none yet
                """);
    }

    @Test
    void aListKeepsItsMargin() {
        assertThat(added("sign-offs:\n- role: author\n  post: Nurse\n\n# end\n"))
                .isEqualTo("""
                sign-offs:
                - role: author
                  post: Nurse
                - role: approver
                  post: "Head: nurse #1"

                # end
                """);
        assertThat(added("sign-offs:\n      -   role: author\n          post: Nurse\nx: y\n"))
                .isEqualTo("""
                sign-offs:
                      -   role: author
                          post: Nurse
                      - role: approver
                        post: "Head: nurse #1"
                x: y
                """);
    }

    @Test
    void aListInBracketsStaysInBrackets() {
        assertThat(added("sign-offs: [{role: author, post: Nurse}] # short\nx: y\n"))
                .isEqualTo("""
                sign-offs: [{role: author, post: Nurse}, {role: approver, post: "Head: nurse #1"}] # short
                x: y
                """);
        assertThat(added("sign-offs: [] # nobody yet\nx: y\n")).isEqualTo("""
                sign-offs: [{role: approver, post: "Head: nurse #1"}] # nobody yet
                x: y
                """);
        assertThat(added("sign-offs: [\n    {role: author, post: Nurse}, # wrote it\n  ]\nx: y\n"))
                .isEqualTo("""
                        sign-offs: [
                            {role: author, post: Nurse}, {role: approver, post: "Head: nurse #1"}, # wrote it
                          ]
                        x: y
                        """);
        assertThat(added("sign-offs:\n  - {role: author, post: Nurse} # wrote it\n"))
                .isEqualTo("""
                sign-offs:
                  - {role: author, post: Nurse} # wrote it
                  - role: approver
                    post: "Head: nurse #1"
                """);
    }

    @Test
    void aListThatIsMissingIsBegunWhereItBelongs() {
        assertThat(added("code: A\nreview:\n  last: 2026-01-01 # seen\n\n# Sources\nsources: []\n"))
                .isEqualTo("""
                        code: A
                        review:
                          last: 2026-01-01 # seen
                        sign-offs:
                          - role: approver
                            post: "Head: nurse #1"

                        # Sources
                        sources: []
                        """);
        assertThat(added("code: A\nnote: |\n  two\n  lines\n# end\n")).isEqualTo("""
                code: A
                note: |
                  two
                  lines
                sign-offs:
                  - role: approver
                    post: "Head: nurse #1"
                # end
                """);
    }

    @Test
    void aFileMayEndWithoutANewline() {
        assertThat(added("code: A # last")).isEqualTo("""
                code: A # last
                sign-offs:
                  - role: approver
                    post: "Head: nurse #1\"""");
        assertThat(added("---\ncode: A\n...\n")).isEqualTo("""
                ---
                code: A
                sign-offs:
                  - role: approver
                    post: "Head: nurse #1"
                ...
                """);
    }

    @Test
    void lineEndsAndTheByteOrderMarkStay() {
        String text = "\uFEFFcode: \"\uD83D\uDC8A\"\r\nsign-offs:\r\n  - role: author\r\n    post: Nurse\r\nx: y\r\n";
        String item = "  - role: approver\r\n    post: \"Head: nurse #1\"\r\n";
        assertThat(added(text)).isEqualTo(text.replace("x: y", item + "x: y"));
        assertThat(added("code: A\rx: y\r")).startsWith("code: A\rx: y\rsign-offs:\r  - role: approver\r");
    }

    @Test
    void aValueKeepsItsQuotesAndWhatStandsBesideIt() {
        String text = """
                list:
                  - {a: one, b: 'it''s', c: "x\\ty"} # kept
                  - a: >-
                      folded
                      text
                    b: plain # note
                """;
        assertThat(set(text, "list/0/a", "two")).isEqualTo(text.replace("one", "two"));
        assertThat(set(text, "list/0/b", "they're")).isEqualTo(text.replace("it''s", "they''re"));
        assertThat(set(text, "list/0/c", "a \"b\"")).isEqualTo(text.replace("x\\ty", "a \\\"b\\\""));
        assertThat(set(text, "list/1/b", "a: b")).isEqualTo(text.replace("plain", "\"a: b\""));
        assertThat(set(text, "list/1/a", "new")).isEqualTo("""
                list:
                  - {a: one, b: 'it''s', c: "x\\ty"} # kept
                  - a: new
                    b: plain # note
                """);
    }

    @Test
    void wordsThatYamlTakesForSomethingElseAreQuoted() {
        String text = """
                key: old
                x: y
                """;
        for (String word :
                List.of("null", "No", "true", "~", "- x", "a # b", "x:", "[a]", "007", "1.10", " a", "a ", "*a")) {
            assertThat(set(text, "key", word)).isEqualTo(text.replace("old", YamlQuoting.quoted(word)));
        }
        for (String word : List.of("Head of care (wards)", "2026-01-31", "\u0631\u0626\u06CC\u0633")) {
            assertThat(set(text, "key", word)).isEqualTo(text.replace("old", word));
        }
    }

    @Test
    void whatCannotBeChangedSafelyIsRefused() {
        assertThat(added("{code: A}\n")).isEqualTo("""
                a.yaml:1:2: LP010 the file cannot be changed without harm to its layout: the whole file stands in braces""");
        assertThat(added("sign-offs: none\n")).contains("LP010").contains("\"sign-offs\" is not a list");
        assertThat(set("a: [b]\n", "a", "c")).contains("LP010").contains("\"a\" is not a text");
        assertThat(set("a: b\n", "x", "c")).contains("LP010").contains("\"x\" is not a text");
        assertThat(set("a: b\n", "a", "c\nd")).contains("LP010");
        assertThat(set("a: b\na: c\n", "a", "c")).contains("LP102");
        assertThat(YamlEdit.open("a.yaml", new byte[] {'a', ':', ' ', (byte) 0xE9}, Limits.STANDARD, diagnostics))
                .isEmpty();
    }

    @Test
    void anyLayoutIsChangedRightOrNotAtAll() {
        Random random = new Random(4);
        String[] pieces = {
            "a: b\n",
            "sign-offs:\n",
            "  - role: author\n",
            "    post: x\n",
            "# c\n",
            "\n",
            "  ",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ", ",
            "|\n",
            ">-\n",
            "'q'",
            "\"q\"",
            "\r\n",
            "x: |+\n",
            "  y\n",
            "\t",
            "sign-offs: []\n",
            "...\n",
            "---\n",
            "? ",
            ": ",
            "\u00E9",
            "\uD83D\uDC8A",
            "sign-offs: [{a: b}]\n",
            "&a ",
            "*a"
        };
        int done = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(8); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            byte[] before = text.toString().getBytes(StandardCharsets.UTF_8);
            done += YamlEdit.open("a.yaml", before, Limits.STANDARD, new Diagnostics())
                    .map(edit -> {
                        edit.addItem("sign-offs", item(), List.of("a"));
                        return edit.result()
                                .map(after -> keepsAllOf(text.toString(), after))
                                .orElse(0);
                    })
                    .orElse(0);
        }
        assertThat(done).isGreaterThan(500);
    }

    /** Every character of the old text stands in the new, in its order. */
    private static int keepsAllOf(String before, byte[] bytes) {
        String after = new String(bytes, StandardCharsets.UTF_8);
        int at = 0;
        for (int i = 0; i < before.length(); i++) {
            at = after.indexOf(before.charAt(i), at) + 1;
            assertThat(at).as("%s in %s", before, after).isPositive();
        }
        return 1;
    }

    private static Map<String, String> item() {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("role", "approver");
        item.put("post", "Head: nurse #1");
        return item;
    }

    private String added(String text) {
        return changed(text, edit -> edit.addItem("sign-offs", item(), List.of("review")));
    }

    private String set(String text, String path, String value) {
        return changed(text, edit -> edit.set(List.of(path.split("/")), value));
    }

    /** The new text, or what was reported instead. */
    private static String changed(String text, Consumer<YamlEdit> change) {
        Diagnostics found = new Diagnostics();
        return YamlEdit.open("a.yaml", text.getBytes(StandardCharsets.UTF_8), Limits.STANDARD, found)
                .flatMap(edit -> {
                    change.accept(edit);
                    return edit.result();
                })
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElseGet(
                        () -> found.sorted().stream().map(YamlEditTest::shown).collect(Collectors.joining("\n")));
    }

    private static String shown(Diagnostic finding) {
        return finding.place() + ": " + finding.code().id() + " " + finding.message();
    }
}

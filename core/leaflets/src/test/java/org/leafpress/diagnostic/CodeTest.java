package org.leafpress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CodeTest {
    private static final Pattern HEADING = Pattern.compile("### (LP\\d{3}: .*)\n\n\\*(\\w+)\\.\\*");

    @Test
    void everyCodeIsDocumentedWithItsTitleAndSeverityInOrder() throws IOException {
        String page = Files.readString(Path.of("../../docs/diagnostics.md"));
        List<String> documented = HEADING.matcher(page)
                .results()
                .map(match -> match.group(1) + " (" + match.group(2) + ")")
                .toList();
        List<String> codes = Arrays.stream(Code.values())
                .map(code -> code.id() + ": " + code.title() + " (" + capitalized(code.severity()) + ")")
                .toList();
        assertThat(documented).isEqualTo(codes);
    }

    @Test
    void everyDocumentedCodeHasARemedy() throws IOException {
        String page = Files.readString(Path.of("../../docs/diagnostics.md"));
        Matcher remedies = Pattern.compile("\\*\\*Remedy:\\*\\* \\S").matcher(page);
        assertThat(remedies.results().count()).isEqualTo(Code.values().length);
    }

    @Test
    void idsAreUniqueAndSorted() {
        assertThat(Arrays.stream(Code.values()).map(Code::id).toList())
                .isSorted()
                .doesNotHaveDuplicates();
    }

    private static String capitalized(Severity severity) {
        return severity.name().charAt(0) + severity.label().substring(1);
    }
}

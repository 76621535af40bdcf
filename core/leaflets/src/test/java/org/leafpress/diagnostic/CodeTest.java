package org.leafpress.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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

    @Test
    void everyCodeIsDocumentedUnderTheHeadingOfItsStage() throws IOException {
        String page = Files.readString(Path.of("../../docs/diagnostics.md"));
        Map<String, String> headings = new TreeMap<>();
        String heading = "";
        for (String line : page.lines().toList()) {
            heading = line.startsWith("## ") ? line.substring("## ".length()) : heading;
            if (line.startsWith("### LP")) {
                headings.put(line.substring("### ".length(), line.indexOf(':')), heading);
            }
        }
        assertThat(Code.values())
                .allSatisfy(code -> assertThat(headings.get(code.id()))
                        .isEqualTo(code.stage().title()));
    }

    @ParameterizedTest
    @EnumSource
    void noSiteEasesWhatKeepsPatientsSafe(Code code) {
        boolean safety = code.severity() == Severity.ERROR || code.id().matches("LP[48]..");
        assertThat(code.isStyle()).isEqualTo(!safety);
        assertThat(code.mayBeTaken(Optional.empty())).isEqualTo(!safety);
        for (Severity severity : Severity.values()) {
            boolean eased = severity.compareTo(code.severity()) > 0;
            assertThat(code.mayBeTaken(Optional.of(severity))).isEqualTo(!safety || !eased);
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyErrorsOfFilesAndYamlLeaveContentOut(Code code) {
        assertThat(code.losesContent()).isEqualTo(code.id().compareTo("LP200") < 0);
    }

    private static String capitalized(Severity severity) {
        return severity.name().charAt(0) + severity.label().substring(1);
    }
}

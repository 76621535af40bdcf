package org.leafpress.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.check.CheckedSite;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.parse.GoodSite;

class ClinicalCodesTest {
    private static final Map<String, List<String>> CODES = Map.of(
            "snomed-ct",
            List.of(
                    "73211009",
                    "22298006",
                    "195967001",
                    "138875005",
                    "840539006",
                    // dm+d: a medicine in the short form, and one with the namespace of the NHS.
                    "322236009",
                    "39113611000001102"),
            "icd-10",
            List.of("R25.3", "A09", "U07.1", "M54.56", "Z99.9"),
            "icd-10-cm",
            List.of("R25.3", "A09", "M79.651", "S52.521A", "C7A.010", "Z3A.08", "O9A.111", "T36.0X1A"),
            "loinc",
            List.of("2345-7", "718-7", "4548-4"));

    @TempDir
    Path folder;

    private int sites;

    @Test
    void realCodesAreTaken() {
        CODES.forEach((system, codes) -> codes.forEach(
                code -> assertThat(findings(system, code)).as(code).isEmpty()));
    }

    @Test
    void aCodeIsGivenOnce() {
        assertThat(help("icd-10", "R25.3\"\n  - system: icd-10\n    code: \"R25.3"))
                .isEqualTo(
                        "LP112: the ICD-10 code \"R25.3\" is given twice; delete one of the two; if another code was meant,"
                                + " copy it again from the ICD-10 browser of the WHO");
    }

    /** Verhoeff's scheme tells every wrong digit and every two neighbours that have changed places. */
    @Test
    void everySlipInASnomedCodeIsTold() {
        for (String code : CODES.getOrDefault("snomed-ct", List.of())) {
            for (int i = 0; i < code.length(); i++) {
                for (char digit = '0'; digit <= '9'; digit++) {
                    String wrong = code.substring(0, i) + digit + code.substring(i + 1);
                    assertThat(CheckDigits.fitVerhoeff(wrong)).as(wrong).isEqualTo(wrong.equals(code));
                }
            }
            for (int i = 0; i + 1 < code.length(); i++) {
                String swapped = code.substring(0, i) + code.charAt(i + 1) + code.charAt(i) + code.substring(i + 2);
                assertThat(CheckDigits.fitVerhoeff(swapped)).as(swapped).isEqualTo(swapped.equals(code));
            }
        }
    }

    @Test
    void aWrongCheckDigitIsToldAtTheCode() {
        assertThat(report("snomed-ct", "73210119")).isEqualTo("""
                topics/muscle-twitches/topic.yaml:10:12: error[LP314]: the last digit of "73210119" does not fit the others, so it is no SNOMED CT code: a digit is wrong, or two have changed places
                   10 |     code: "73210119"
                      |            ^^^^^^^^
                  help: which one cannot be told: copy the whole code again from the SNOMED CT browser (for medicines, dm+d)""");
        assertThat(findings("loinc", "2354-7")).containsExactly(Code.CODE_CHECK_DIGIT);
        assertThat(findings("snomed-ct", "7321109")).containsExactly(Code.CODE_CHECK_DIGIT);
    }

    @Test
    void aCodeInAnotherWritingComesWithTheRightOne() {
        Map.of(
                        "r25.3", "R25.3",
                        "R25.3.", "R25.3",
                        "R 25.3", "R25.3",
                        "R253", "R25.3",
                        "G63.2*", "G63.2",
                        "E11.-", "E11",
                        "\u00a0A09", "A09")
                .forEach((code, right) -> assertThat(help("icd-10", code))
                        .as(code)
                        .startsWith("LP313")
                        .endsWith("; write \"" + right + "\""));
        assertThat(help("icd-10-cm", "m79651")).endsWith("; write \"M79.651\"");
        assertThat(help("snomed-ct", "73211009 |Diabetes mellitus|")).endsWith("; write \"73211009\"");
        assertThat(help("snomed-ct", "732 110 09")).endsWith("; write \"73211009\"");
        assertThat(help("loinc", "2345\u20117")).endsWith("; write \"2345-7\"");
    }

    /** To write the same wrong digits in another way would hide the slip. */
    @Test
    void aWrongCodeInAnotherWritingIsCopiedAgain() {
        assertThat(help("snomed-ct", "732 101 19"))
                .startsWith("LP313")
                .endsWith("; copy the code again from the SNOMED CT browser (for medicines, dm+d)");
    }

    @Test
    void whatIsNoCodeAtAllIsCopiedAgain() {
        List.of("25", "TBC", "3.91136E+16", "0073211009", "1234567890123456789")
                .forEach(code -> assertThat(help("snomed-ct", code))
                        .as(code)
                        .isEqualTo("LP313: \"" + code
                                + "\" is not written as codes of SNOMED CT are: 6 to 18 digits, such as"
                                + " 73211009; copy the code again from the SNOMED CT browser (for medicines, dm+d)"));
        assertThat(help("icd-10", "A00-A09"))
                .startsWith("LP313")
                .contains("copy the code again from the ICD-10 browser");
        assertThat(help("snomed-ct", "73211050"))
                .isEqualTo(
                        "LP313: \"73211050\" is no SNOMED CT code: none has \"05\" before its last digit; copy the code"
                                + " again from the SNOMED CT browser (for medicines, dm+d)");
    }

    @Test
    void aCodeOfAnotherTerminologyIsNamed() {
        assertThat(help("snomed-ct", "R25.3"))
                .isEqualTo(
                        "LP315: \"R25.3\" looks like a code of ICD-10, but is given as one of SNOMED CT; correct whichever"
                                + " is wrong: system:, or the code, copied again from the SNOMED CT browser (for medicines, dm+d)");
        assertThat(help("icd-10", "73211009")).contains("looks like a code of SNOMED CT");
        assertThat(help("icd-10", "S52.521A")).contains("looks like a code of ICD-10-CM");
        assertThat(help("icd-10-cm", "2345-7")).contains("looks like a code of LOINC");
        assertThat(help("icd-10", "8A60.1")).contains("looks like a code of ICD-11");
        assertThat(help("loinc", "R25.3")).contains("looks like a code of ICD-10,");
    }

    @Test
    void theIdOfANameIsNoConcept() {
        assertThat(help("snomed-ct", "2148107010"))
                .isEqualTo(
                        "LP316: \"2148107010\" is the id of a description in SNOMED CT; record systems ask for concepts;"
                                + " copy the id of the concept itself (SCTID) from the SNOMED CT browser (for medicines, dm+d)");
    }

    private List<Code> findings(String system, String code) {
        return diagnostics(system, code).stream().map(Diagnostic::code).toList();
    }

    private String help(String system, String code) {
        List<Diagnostic> found = diagnostics(system, code);
        assertThat(found).as(code).hasSize(1);
        return found.get(0).code().id() + ": " + found.get(0).message() + "; "
                + found.get(0).help().orElseThrow();
    }

    private List<Diagnostic> diagnostics(String system, String code) {
        return CheckedSite.check(site(system, code), folder.resolve("work-" + sites))
                .diagnostics();
    }

    private String report(String system, String code) {
        return CheckedSite.report(site(system, code), folder.resolve("work-" + sites));
    }

    private GoodSite site(String system, String code) {
        sites++;
        return CheckedSite.in(folder.resolve("site-" + sites))
                .with(CheckedSite.FACTS, "system: icd-10", "system: " + system)
                .with(CheckedSite.FACTS, "code: R25.3", "code: \"" + code + "\"");
    }
}

package org.leafpress.check.reference;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Rule;
import org.leafpress.model.Text;
import org.leafpress.model.topic.ClinicalCode;
import org.leafpress.model.topic.CodeSystem;
import org.leafpress.model.topic.Topic;

/**
 * Clinical codes can be codes of their terminology: record systems find a leaflet by them, and with a wrong one give a
 * patient the leaflet on something else. Whether there is such a code only the terminology itself can tell.
 */
final class ClinicalCodes implements Rule<Topic> {
    /** From so many digits on a SNOMED CT id can have a namespace of seven. */
    private static final int SHORTEST_WITH_NAMESPACE = 11;

    @Override
    public void check(Topic topic, Diagnostics diagnostics) {
        Set<List<String>> before = new HashSet<>();
        for (ClinicalCode code : topic.facts().clinicalCodes()) {
            check(code, diagnostics);
            if (!before.add(List.of(code.system().title(), code.code().value()))) {
                diagnostics.report(
                        Code.DUPLICATE_ID,
                        code.code().place(),
                        "the " + code.system().title() + " code \""
                                + code.code().value() + "\" is given twice",
                        "delete one of the two; if another code was meant, copy it again from "
                                + origin(code.system()));
            }
        }
    }

    private static void check(ClinicalCode clinical, Diagnostics diagnostics) {
        Text code = clinical.code();
        CodeSystem system = clinical.system();
        if (!CodeForms.isWritten(code.value(), system)) {
            checkForm(code, system, diagnostics);
        } else if (!CodeForms.hasCheckDigit(code.value(), system)) {
            diagnostics.report(
                    Code.CODE_CHECK_DIGIT,
                    code.place(),
                    "the last digit of \"" + code.value() + "\" does not fit the others, so it is no " + system.title()
                            + " code: a digit is wrong, or two have changed places",
                    "which one cannot be told: copy the whole code again from " + origin(system));
        } else if (system == CodeSystem.SNOMED_CT) {
            checkPartition(code, diagnostics);
        }
    }

    private static void checkForm(Text code, CodeSystem system, Diagnostics diagnostics) {
        Optional<String> tidy =
                CodeForms.tidied(code.value(), system).filter(bare -> CodeForms.hasCheckDigit(bare, system));
        Optional<String> other = CodeForms.looksLike(code.value(), system);
        if (tidy.isEmpty() && other.isPresent()) {
            diagnostics.report(
                    Code.CODE_OF_OTHER_SYSTEM,
                    code.place(),
                    "\"" + code.value() + "\" looks like a code of " + other.get() + ", but is given as one of "
                            + system.title(),
                    "correct whichever is wrong: system:, or the code, copied again from " + origin(system));
        } else {
            diagnostics.report(
                    Code.CODE_FORM,
                    code.place(),
                    "\"" + code.value() + "\" is not written as codes of " + system.title() + " are: "
                            + CodeForms.inWords(system),
                    tidy.map(bare -> "write \"" + bare + "\"").orElse("copy the code again from " + origin(system)));
        }
    }

    /** The two digits before the last say what a SNOMED CT id is of: 0 or 10 is a concept, 1 or 11 a description. */
    private static void checkPartition(Text code, Diagnostics diagnostics) {
        String id = code.value();
        String partition = id.substring(id.length() - 3, id.length() - 1);
        boolean fits =
                partition.charAt(0) == '0' || (partition.charAt(0) == '1' && id.length() >= SHORTEST_WITH_NAMESPACE);
        String kind = !fits
                ? ""
                : switch (partition.charAt(1)) {
                    case '0' -> "concept";
                    case '1' -> "description";
                    case '2' -> "relationship";
                    default -> "";
                };
        if (kind.isEmpty()) {
            diagnostics.report(
                    Code.CODE_FORM,
                    code.place(),
                    "\"" + id + "\" is no SNOMED CT code: none has \"" + partition + "\" before its last digit",
                    "copy the code again from " + origin(CodeSystem.SNOMED_CT));
        } else if (!kind.equals("concept")) {
            diagnostics.report(
                    Code.CODE_NOT_A_CONCEPT,
                    code.place(),
                    "\"" + id + "\" is the id of a " + kind + " in SNOMED CT; record systems ask for concepts",
                    "copy the id of the concept itself (SCTID) from " + origin(CodeSystem.SNOMED_CT));
        }
    }

    private static String origin(CodeSystem system) {
        return switch (system) {
            case ICD_10 -> "the ICD-10 browser of the WHO";
            case ICD_10_CM -> "the tables of ICD-10-CM";
            case SNOMED_CT -> "the SNOMED CT browser (for medicines, dm+d)";
            case LOINC -> "the LOINC search";
        };
    }
}

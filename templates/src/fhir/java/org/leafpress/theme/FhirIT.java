package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.theme.IssuedSite.ENGLISH;
import static org.leafpress.theme.IssuedSite.FACTS;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.model.issue.IssueChange;

/** What record systems read is FHIR R4, as the reference validator has it. Needs {@code -Pfhir}, which fetches that. */
class FhirIT {
    /**
     * Languages are a "preferred" list in FHIR R4, limited to all of BCP 47; the validator without a terminology server knows
     * the list alone.
     */
    private static final String OTHER_LANGUAGE = "Code \"ur\" is not in valueset: http://hl7.org/fhir/ValueSet/languages";

    @TempDir
    Path folder;

    @Test
    void everyResourceOfAReplacedACurrentAndAWithdrawnVersionIsValid() {
        IssuedSite site = new IssuedSite(folder);
        site.issueAll();
        site.on(LocalDate.of(2026, 11, 20))
                .edit(FACTS, "version: \"1.0\"", "version: \"1.1\"")
                .edit(ENGLISH, "        - trouble swallowing\n", "")
                .edit(ENGLISH, "        - chest pain\n", "        - chest pain\n        - trouble swallowing\n")
                .signAll();
        site.issue(Optional.of("en-GB"), Optional.empty(), IssueChange.MEANING);
        assertThat(site.report()).doesNotContain("error");
        assertThat(resources(site).keySet())
                .containsExactly(
                        "v/RC-001/1.0/en-GB/document-bundle.json",
                        "v/RC-001/1.0/en-GB/document-reference.json",
                        "v/RC-001/1.0/ur/document-reference.json", // held back: nobody has checked it since
                        "v/RC-001/1.1/en-GB/document-bundle.json",
                        "v/RC-001/1.1/en-GB/document-reference.json");
        assertValid(site);

        site.edit(FACTS, "status: approved\n", "status: withdrawn\ntaken-back: {date: 2026-11-20, reason: mistake}\n");
        assertThat(site.report()).doesNotContain("error");
        assertThat(resources(site).keySet()).hasSize(3).noneMatch(path -> path.contains("bundle"));
        assertValid(site);
    }

    private static void assertValid(IssuedSite site) {
        FhirValidator validator = validator();
        resources(site)
                .forEach((path, resource) -> assertThat(validator.validateWithResult(resource).getMessages())
                        .as(path)
                        .extracting(SingleValidationMessage::getMessage)
                        .allMatch(message -> message.contains(OTHER_LANGUAGE)));
    }

    private static SortedMap<String, String> resources(IssuedSite site) {
        SortedMap<String, String> resources = new TreeMap<>();
        site.published().forEach((path, bytes) -> {
            if (path.matches("v/.*/document-[a-z]+[.]json")) {
                resources.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return resources;
    }

    private static FhirValidator validator() {
        FhirContext context = FhirContext.forR4();
        return context.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        new DefaultProfileValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context),
                        new InMemoryTerminologyServerValidationSupport(context))));
    }
}

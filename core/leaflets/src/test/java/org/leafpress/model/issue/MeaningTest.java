package org.leafpress.model.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.TopicId;
import org.leafpress.model.governance.Governance;
import org.leafpress.model.leaflet.Leaflet;
import org.leafpress.model.site.GivenBySite;
import org.leafpress.model.site.Site;
import org.leafpress.model.topic.Topic;
import org.leafpress.parse.GoodSite;
import org.leafpress.parse.SiteReader;
import org.leafpress.parse.TopicReader;
import org.leafpress.parse.TopicReading;
import org.leafpress.records.RecordType;

/** What a leaflet means, and how two meanings differ, on labelled changes. */
class MeaningTest {
    /** Not said to patients. */
    private static final Set<String> SILENT = Set.of("place", "translation");

    @TempDir
    Path folder;

    /** How many sites the test has made. */
    private int copies;

    /** A part that the model gains must be given its place here, or it counts as a caution. */
    @Test
    void itIsKnownWhatEachPartOfALeafletIsAbout() {
        Set<String> parts = new TreeSet<>();
        RecordType.of(Leaflet.class).components().forEach(component -> parts.add(Labels.key(component)));
        parts.removeAll(SILENT);
        assertThat(new TreeSet<>(Meaning.PARTS.keySet())).isEqualTo(parts);
    }

    @Test
    void whatKeepsPatientsSafeIsToldFromWhatIsOnlyWords() {
        Meaning meaning = meaning("en-GB", Map.of());
        assertThat(meaning.safety())
                .extracting(statement -> Labels.of(statement.kind()) + " " + statement.key())
                .contains(
                        "sign emergency",
                        "sign urgent",
                        "care urgent",
                        "phone emergency.number",
                        "dose Adults/maximum",
                        "how-to-take too-much",
                        "do-not ",
                        "who-can-take cannot")
                .doesNotContain("sign routine", "sign pharmacist", "wording ", "causes ", "treatments ");
    }

    @Test
    void theOrderOfAdviceDoesNotMatter() {
        Meaning before = meaning("en-GB", Map.of());
        Meaning after = meaning(
                "en-GB",
                Map.of(
                        "        - swelling of the lips or tongue\n        - trouble breathing\n",
                        "        - trouble breathing\n        - swelling of the lips or tongue\n"));
        assertThat(after.safetyHash()).isEqualTo(before.safetyHash());
        assertThat(after.since(before)).isEmpty();
    }

    /** Steps are numbered anew in each list, as readers see them. */
    @Test
    void theOrderOfStepsMatters() {
        Meaning before = meaning("en-GB", Map.of());
        Meaning after = meaning(
                "en-GB",
                Map.of(
                        "      - action: Lay the person on their side.\n      - action: Stay until help comes.\n",
                        "      - action: Stay until help comes.\n      - action: Lay the person on their side.\n"));
        assertThat(after.safetyHash()).isNotEqualTo(before.safetyHash());
        assertThat(after.since(before))
                .extracting(
                        change -> change.before().orElseThrow().words(),
                        change -> change.statement().words())
                .containsExactly(tuple("1. Lay the person on their side.", "2. Lay the person on their side."));
    }

    @Test
    void whatKeepsPatientsSafeIsSaidFirstAndEmergenciesBeforeAllElse() {
        Meaning after = meaning(
                "en-GB",
                Map.of(
                        "Testodone eases", "Testodone stops",
                        "name: Cold weather", "name: Cold wind",
                        "amount: 500 mg", "amount: 400 mg",
                        "a rash that spreads", "a rash that spreads fast",
                        "trouble breathing", "great trouble breathing"));
        assertThat(labels(after.since(meaning("en-GB", Map.of()))))
                .containsExactly(
                        "changed sign emergency",
                        "changed sign urgent",
                        "changed dose Adults/amount",
                        "changed causes",
                        "changed wording");
    }

    /** The figures of docs/issued.md; each change of the pairs of versions is found, and nothing else. */
    @Test
    void labelledChangesAreFoundAndNoOthers() {
        int right = 0;
        int said = 0;
        int labelled = 0;
        List<String> wrong = new ArrayList<>();
        for (String pair : resource("pairs.txt").split("(?m)^== ", -1)) {
            if (pair.startsWith("#")) {
                continue;
            }
            String name = pair.lines().findFirst().orElseThrow();
            String language = name.equals("ur") ? "ur" : "en-GB";
            Map<String, String> edits = new LinkedHashMap<>();
            List<String> expected = new ArrayList<>();
            pair.lines().skip(1).filter(line -> line.contains("=>")).forEach(line -> {
                String[] edit = line.replace("\\n", "\n").split(" ?=>(?: |$)", -1);
                edits.put(edit[0], edit[1]);
                if (!Set.of("same", "nothing").contains(edit[2])) {
                    expected.addAll(List.of(edit[2].split("; ", -1)));
                }
            });
            List<String> found = labels(meaning(language, edits).since(meaning(language, Map.of())));
            List<String> missing = new ArrayList<>(expected);
            List<String> more = new ArrayList<>(found);
            found.forEach(missing::remove);
            expected.forEach(more::remove);
            missing.forEach(label -> wrong.add(name + ": not found: " + label));
            more.forEach(label -> wrong.add(name + ": found: " + label));
            labelled += expected.size();
            said += found.size();
            right += found.size() - more.size();
        }
        assertThat(wrong)
                .as("%d of %d labelled, %d said", right, labelled, said)
                .isEmpty();
        assertThat(labelled).isGreaterThanOrEqualTo(90);
    }

    private static List<String> labels(List<MeaningChange> changes) {
        return changes.stream()
                .map(change -> {
                    Statement statement = change.statement();
                    String key = change.type() == MeaningChange.Type.MOVED
                            ? change.before().orElseThrow().key() + ">" + statement.key()
                            : statement.key();
                    return (Labels.of(change.type()) + " " + Labels.of(statement.kind()) + " " + key).strip();
                })
                .collect(Collectors.toList());
    }

    /** The meaning of the leaflet of the test, edited. */
    private Meaning meaning(String language, Map<String, String> edits) {
        Path root = folder.resolve(Integer.toString(copies++));
        GoodSite good = GoodSite.in(root);
        String leaflet = resource(language + ".yaml");
        for (Map.Entry<String, String> edit : edits.entrySet()) {
            if (edit.getKey().startsWith("site:")) {
                good.with("site.yaml", edit.getKey().substring("site:".length()), edit.getValue());
            } else {
                assertThat(leaflet).contains(edit.getKey());
                leaflet = leaflet.replace(edit.getKey(), edit.getValue());
            }
        }
        good.file("topics/muscle-cramps/en-GB.yaml", leaflet);
        Site site = new SiteReader(good.content()).read().site().orElseThrow();
        TopicReading reading =
                new TopicReader(good.content(), List.of(new LanguageTag("en-GB"))).read(new TopicId("muscle-cramps"));
        Topic topic = reading.topic()
                .orElseThrow(() -> new AssertionError(reading.diagnostics().toString()));
        LanguageTag english = new LanguageTag("en-GB");
        return Governance.meaning(topic, english, Map.of(), GivenBySite.of(topic.leaflet(english), english, site));
    }

    private static String resource(String name) {
        try {
            return Files.readString(Path.of(
                    MeaningTest.class.getResource("/issued-versions/" + name).toURI()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

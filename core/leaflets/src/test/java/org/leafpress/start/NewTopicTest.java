package org.leafpress.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.Settings;
import org.leafpress.Signed;
import org.leafpress.Written;
import org.leafpress.check.CheckedSite;
import org.leafpress.concurrent.Progress;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Severity;
import org.leafpress.governance.SignRequest;
import org.leafpress.model.Labels;
import org.leafpress.parse.GoodSite;

/** A new topic builds at once, says what is still to be written, and cannot pass for finished. */
class NewTopicTest {
    private static final String FACTS = "topics/migraine/topic.yaml";
    private static final String LEAFLET = "topics/migraine/en-GB.yaml";

    @TempDir
    Path folder;

    private GoodSite site;

    @BeforeEach
    void begin() {
        site = CheckedSite.in(folder);
    }

    @ParameterizedTest
    @EnumSource
    void aTopicOfEachKindHasNoFindingButItsNotices(TopicTemplate kind) {
        assertThat(begin("migraine", Labels.of(kind)).files()).containsExactly(LEAFLET, FACTS);
        String leaflet = site.read(LEAFLET);
        long notices = leaflet.lines()
                .filter(line -> !line.startsWith("#") && line.contains("[Not yet written]"))
                .count();
        assertThat(check())
                .as(kind.toString())
                .allSatisfy(found -> assertThat(found.code())
                        .as(new DiagnosticFormatter(site.content()).format(found))
                        .isEqualTo(Code.NOT_WRITTEN))
                .allSatisfy(found -> assertThat(found.severity()).isEqualTo(Severity.WARNING));
        assertThat(all(check())).hasSize((int) notices);
        assertThat(leaflet)
                .doesNotContain("@")
                .contains("title: \"Migraine\"", "signs:\n        - \"[Not yet written]\"");
        assertThat(site.read(FACTS)).contains("status: draft", "kind: " + Labels.of(kind));
    }

    @Test
    void theNoticeIsInTheLanguageThatTopicsAreWrittenIn() {
        site.with("site.yaml", "  - en-GB\n  - ur\n", "  - ur\n  - en-GB\n");
        assertThat(begin("migraine", "first-aid").files()).contains("topics/migraine/ur.yaml");
        assertThat(site.read("topics/migraine/ur.yaml")).contains("\"[\u0627\u0628\u06be\u06cc");
    }

    @Test
    void anApprovedLeafletWithANoticeIsNotPublished() {
        begin("migraine", "first-aid");
        site.with(FACTS, "status: draft", "status: approved");
        assertThat(check())
                .anySatisfy(found -> assertThat(new DiagnosticFormatter(site.content()).format(found))
                        .isEqualTo("""
                        topics/migraine/en-GB.yaml:8:11: error[LP840]: an approved leaflet has a part that is not yet written
                            8 | summary: "[Not yet written]"
                              |           ^^^^^^^^^^^^^^^^^
                          help: write it, or delete the part if the leaflet does not need it"""));
    }

    @Test
    void aLeafletWithANoticeCannotBeSigned() {
        begin("migraine", "first-aid");
        Signed signed =
                run(leafpress -> leafpress.sign(new SignRequest("migraine", "approver", "Director", Optional.empty())));
        assertThat(signed.signature()).isEmpty();
        assertThat(codes(signed.outcome())).containsOnly(Code.NOT_WRITTEN, Code.CANNOT_SIGN);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Migraine Attacks|condition|did you mean \"migraine-attacks\"?",
                "../migraine|condition|did you mean \"migraine\"?",
                "muscle-twitches|condition|take another name, or edit the files of that topic",
                "con|condition|take another name, such as \"con-leaflet\"",
                "migraine|conditon|did you mean \"condition\"?",
                "migraine|hub|use one of: condition, symptom, medicine, test, operation, first-aid",
                "''|condition|-Dtopic=migraine",
            })
    void whatCannotBeBegunIsToldAndNothingIsWritten(String topic, String kind, String help) {
        List<String> before = site.content().allFiles("topics", new Diagnostics());
        Written written = begin(topic, kind);
        assertThat(written.files()).isEmpty();
        assertThat(written.outcome().failed()).isTrue();
        assertThat(written.outcome().diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(Code.CANNOT_START);
            assertThat(found.help().orElseThrow()).contains(help);
        });
        assertThat(site.content().allFiles("topics", new Diagnostics())).isEqualTo(before);
    }

    @Test
    void aSiteWithErrorsSaysWhichInsteadOfGuessingTheLanguage() {
        site.with("site.yaml", "  - en-GB\n", "  - English\n");
        assertThat(begin("migraine", "condition").outcome().diagnostics().stream()
                        .map(Diagnostic::code)
                        .collect(Collectors.toSet()))
                .contains(Code.CANNOT_START, Code.BAD_FORMAT);
    }

    private Written begin(String topic, String kind) {
        return run(leafpress -> leafpress.begin(new TopicRequest(topic, kind)));
    }

    private List<Diagnostic> check() {
        return run(leafpress -> leafpress.check().outcome()).diagnostics();
    }

    /** Findings, and those that one of them stands for. */
    private static List<Diagnostic> all(List<Diagnostic> findings) {
        return findings.stream()
                .flatMap(found -> found.others().isEmpty() ? Stream.of(found) : found.others().stream())
                .toList();
    }

    private static List<Code> codes(Outcome outcome) {
        return outcome.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private <R> R run(Function<Leafpress, R> command) {
        Settings settings =
                new Settings(site.root(), folder.resolve("work"), 1, FailOn.ERROR, LocalDate.of(2026, 6, 1));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            return command.apply(leafpress);
        }
    }
}

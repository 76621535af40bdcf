package org.leafpress.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.leafpress.check.SignedSite.FACTS;
import static org.leafpress.check.SignedSite.LEAFLET;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A history that someone has edited by hand or merged, and a leaflet that goes on after it was issued. */
class IssuedHistoryTest {
    @TempDir
    Path folder;

    private SignedSite site;

    @BeforeEach
    void sign() {
        site = new SignedSite(folder);
    }

    @Test
    void aHistoryAsItIsWrittenHasNoFindings() {
        site.issued(site.issue("1.9", "2026-03-01"), site.issue("1.10", "2026-06-01"));
        assertThat(found("LP46", "LP471", "LP472")).isEmpty();
    }

    @Test
    void everyValueThatCannotBeRightIsPointedAt() {
        String hash = site.fingerprint().value();
        site.issued(site.issue("1.10", "2026-03-01")
                .replace("code: LP-001", "code: LP/001")
                .replace("\"1.10\"", "\"1/10\"")
                .replace("hash: " + hash, "hash: v1-0")
                .replace("safety: " + hash, "safety: v1-1")
                .replace("a4.pdf", "a4.exe")
                .replace("\"" + "0".repeat(64), "\"" + "0".repeat(63)));
        assertThat(found("LP464")).isEqualTo("""
                topics/muscle-twitches/history.yaml:2:11: error[LP464]: an issued version has a code that no address can have, "LP/001"
                    2 |   - code: LP/001
                      |           ^^^^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue
                topics/muscle-twitches/history.yaml:3:15: error[LP464]: an issued version has a version that no address can have, "1/10"
                    3 |     version: "1/10"
                      |               ^^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue
                topics/muscle-twitches/history.yaml:6:11: error[LP464]: an issued version has a hash that no text can have, "v1-0"
                    6 |     hash: v1-0
                      |           ^^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue
                topics/muscle-twitches/history.yaml:7:13: error[LP464]: an issued version has a hash that no text can have, "v1-1"
                    7 |     safety: v1-1
                      |             ^^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue
                topics/muscle-twitches/history.yaml:13:16: error[LP464]: an issued version names a file that was never issued, "a4.exe"
                   13 |       - {name: a4.exe, sha256: "000000000000000000000000000000000000000000000000000000000000000"}
                      |                ^^^^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue
                topics/muscle-twitches/history.yaml:13:33: error[LP464]: an issued version has a checksum that no file can have, "000000000000000000000000000000000000000000000000000000000000000"
                   13 |       - {name: a4.exe, sha256: "000000000000000000000000000000000000000000000000000000000000000"}
                      |                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue""");
    }

    @Test
    void nothingIsIssuedAfterToday() {
        site.issued(site.issue("1.10", "2026-06-02"));
        assertThat(found("LP463")).isEqualTo("""
                topics/muscle-twitches/history.yaml:5:11: error[LP463]: version 1.10 in en-GB is dated after the day of this build, 2026-06-01
                    5 |     date: 2026-06-02
                      |           ^^^^^^^^^^
                  help: check the clock of this computer; if it is right, the other was wrong: issue a new version""");
    }

    @Test
    void anEntryThatStandsThereTwiceIsToldFromAnotherText() {
        String entry = site.issue("1.10", "2026-03-01");
        site.issued(entry, entry);
        assertThat(found("LP462")).isEqualTo("""
                topics/muscle-twitches/history.yaml:15:15: error[LP462]: version 1.10 was issued in en-GB on 2026-03-01 already (line 2), with the same text
                   15 |     version: "1.10"
                      |               ^^^^
                  help: keep the entry whose files are in the store, and take the other out""");
        String other = "v1-" + "0".repeat(32);
        site.issued(entry, entry.replaceAll("safety: .*", "safety: " + other));
        assertThat(found("LP462")).isEqualTo("""
                topics/muscle-twitches/history.yaml:15:15: error[LP462]: version 1.10 was issued in en-GB on 2026-03-01 already (line 2), and said something else: a patient who holds it cannot know which it is
                   15 |     version: "1.10"
                      |               ^^^^
                  help: find out which of the two was given to patients. Take the other entry and its folder in the store out, raise "version" in topic.yaml, and issue that""");
        site.issued(entry, entry.replaceAll(" hash: .*", " hash: " + other));
        assertThat(found("LP462")).contains("and said something else");
    }

    @Test
    void versionsAndDaysGoForward() {
        site.issued(site.issue("1.10", "2026-03-01"), site.issue("1.9", "2026-03-02"));
        assertThat(found("LP463")).isEqualTo("""
                topics/muscle-twitches/history.yaml:15:15: error[LP463]: version 1.9 in en-GB stands after version 1.10
                   15 |     version: "1.9"
                      |               ^^^
                  help: do not edit histories by hand; restore history.yaml from version control, then run leafpress:issue""");
        site.issued(site.issue("1.9", "2026-03-02"), site.issue("1.10", "2026-03-01"));
        assertThat(found("LP463")).isEqualTo("""
                topics/muscle-twitches/history.yaml:17:11: error[LP463]: version 1.10 in en-GB is dated before version 1.9 of 2026-03-02
                   17 |     date: 2026-03-01
                      |           ^^^^^^^^^^
                  help: the clock of one computer was wrong: find out on which day it was issued, and ask whoever issued it to write that day here""");
        site.issued(site.issue("1.9", "2026-03-01"), site.issue("1.10", "2026-03-01"));
        assertThat(found("LP463")).isEmpty();
    }

    @Test
    void languagesAreIssuedEachInItsOwnOrder() {
        site.issued(
                site.issue("1.10", "2026-03-02"),
                site.issue("1.10", "2026-03-01").replace("en-GB", "ur"));
        assertThat(found("LP462", "LP463")).isEmpty();
    }

    @Test
    void aTextThatIsLostIsNamed() {
        site.issued(site.issue("1.10", "2026-03-01").replaceAll(" hash: .*", " hash: v1-" + "0".repeat(32)));
        assertThat(found("LP471")).isEqualTo("""
                topics/muscle-twitches/history.yaml:6:11: warning[LP471]: what version 1.10 in en-GB said is not there, so that nobody who holds it can be told what has changed
                    6 |     hash: v1-00000000000000000000000000000000
                      |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
                  help: restore topics/muscle-twitches/signed/v1-00000000000000000000000000000000.txt from version control""");
    }

    @Test
    void sheetsInALanguageThatIsGoneAreNamed() {
        site.issued(
                site.issue("1.9", "2026-03-01").replace("en-GB", "ur"),
                site.issue("1.10", "2026-03-02").replace("en-GB", "ur"));
        assertThat(found("LP471", "LP472")).isEqualTo("""
                topics/muscle-twitches/history.yaml:14:5: warning[LP472]: there is no leaflet in ur any more, so that whoever holds a sheet of LP-001 1.9, LP-001 1.10 in ur is told that it is withdrawn, but not why
                   14 |   - code: LP-001
                      |     ^^^^
                  help: keep ur among the languages of site.yaml, and topics/muscle-twitches/ur.yaml; to withdraw the leaflet in all languages, give the reason below "taken-back" in topic.yaml; if this translation alone is withdrawn for good, let this finding pass, with the reason""");
        site.with(FACTS, "status: approved\n", "status: withdrawn\ntaken-back:\n  date: 2026-05-01\n");
        assertThat(found("LP471", "LP472")).isEmpty();
    }

    @Test
    void theVersionDoesNotGoBack() {
        site.issued(site.issue("1.11", "2026-03-01"));
        assertThat(found("LP46")).isEqualTo("""
                topics/muscle-twitches/topic.yaml:3:10: error[LP466]: version 1.10 comes before version 1.11, which was issued in en-GB on 2026-03-01
                    3 | version: 1.10
                      |          ^^^^
                  help: write a later version, such as "1.12\"""");
        site.with(FACTS, "version: 1.10", "version: 1.12");
        assertThat(found("LP46")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2.0, 2.1",
        "2.09, 2.10",
        "2.9b, 2.10b",
        "beta, beta.1",
        "9, 10",
        "1.999999999, 1.1000000000",
        "1.7123456789, 1.7123456790"
    })
    void theNextVersionHasALaterLastNumber(String issued, String next) {
        site.issued(site.issue(issued, "2026-03-01"));
        assertThat(found("LP46")).contains("help: write a later version, such as \"" + next + "\"");
    }

    @Test
    void advisingOtherwiseNeedsANewVersion() {
        site.issued(site.issue("1.9", "2026-02-01"), site.issue("1.10", "2026-03-01"))
                .with(LEAFLET, "you cannot speak clearly", "you cannot speak")
                .signAgain();
        assertThat(found("LP46")).isEqualTo("""
                topics/muscle-twitches/topic.yaml:3:10: error[LP460]: version 1.10 was issued in en-GB on 2026-03-01, and the leaflet now advises otherwise: signs (emergency) said "you cannot speak clearly" and now says "you cannot speak"
                    3 | version: 1.10
                      |          ^^^^
                  help: if this is meant, raise the version to "1.11", let it be signed, then issue it: mvn leafpress:issue -Dleafpress.topic=muscle-twitches -Dleafpress.language=en-GB; otherwise undo the change""");
        site.with(FACTS, "status: approved\n", "status: withdrawn\ntaken-back:\n  date: 2026-05-01\n");
        assertThat(found("LP46")).isEmpty();
    }

    @Test
    void otherWordsAreWorthKnowing() {
        site.issued(site.issue("1.10", "2026-03-01"))
                .with(LEAFLET, "One cup less each day.", "Two cups less each day.")
                .signAgain();
        assertThat(found("LP46")).isEqualTo("""
                topics/muscle-twitches/topic.yaml:3:10: info[LP461]: version 1.10 was issued in en-GB on 2026-03-01, and the leaflet now has other words: wording said "One cup less each day." and now says "Two cups less each day."
                    3 | version: 1.10
                      |          ^^^^
                  help: if readers of the older sheet should know, raise the version and issue it""");
    }

    @Test
    void aSheetIsFoundByItsCodeAndVersionLetterByLetter() {
        site.issued(site.issue("1.010", "2026-03-01").replace("code: LP-001", "code: LP-0001"));
        assertThat(found("LP46")).isEqualTo("""
                topics/muscle-twitches/topic.yaml:1:7: error[LP460]: version 1.010 was issued in en-GB on 2026-03-01 with the code "LP-0001": nobody finds that sheet by "LP-001"
                    1 | code: LP-001
                      |       ^^^^^^
                  help: write "LP-0001" again; or, for sheets to come, raise the version to "1.11" and issue it
                topics/muscle-twitches/topic.yaml:3:10: error[LP460]: version 1.010 was issued in en-GB on 2026-03-01 with the version "1.010": nobody finds that sheet by "1.10"
                    3 | version: 1.10
                      |          ^^^^
                  help: write "1.010" again; or, for sheets to come, raise the version to "1.11" and issue it""");
    }

    /** Findings with one of these codes; the store is empty, which has its own. */
    private String found(String... codes) {
        return Arrays.stream(site.report().split("\n(?=\\S)"))
                .filter(finding -> Arrays.stream(codes).anyMatch(code -> finding.contains("[" + code)))
                .filter(finding -> !finding.contains("[LP467]"))
                .collect(Collectors.joining("\n"));
    }
}

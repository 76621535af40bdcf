package org.leafpress.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.leafpress.check.Findings;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Code;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.parse.GoodSite;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;

/** Reports on a good site of drafts, and on ones that a test has broken. */
final class Reports {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    static final String CRAMPS = "topics/muscle-cramps/en-GB.yaml";
    static final String TWITCHES = "topics/muscle-twitches/topic.yaml";

    /** What could break out of a format: markup of HTML, XML and Markdown, a mention, a control, a direction mark. */
    static final String NASTY = "<i><script>]]>&`@me\u0001\u202e";

    /** What other rules find in these sites is left out, so that new rules change no test. */
    private static final Set<Code> OF_INTEREST =
            EnumSet.of(Code.UNKNOWN_KEY, Code.CONTROL_CHARACTER, Code.TYPED_PHONE_NUMBER);

    private Reports() {}

    static GoodSite good(Path folder) {
        return GoodSite.in(folder)
                .with(TWITCHES, "status: approved", "status: draft")
                .with(CRAMPS, "seek-help:\n", """
                        seek-help:
                          emergency:
                            - action: Call {{emergency.number}} now
                              signs:
                                - you cannot speak
                        """);
    }

    /** A key of nasty characters, and a phone number that is typed in. */
    static GoodSite broken(Path folder) {
        GoodSite site = good(folder);
        site.with(TWITCHES, "owner: Lead nurse", "owner: Lead nurse, 01632 960 999");
        return site.with(CRAMPS, "title: Muscle cramps\n", "title: Muscle cramps\n\"" + NASTY + "\": 1\n");
    }

    /** Two phone numbers that are typed in, one of which is let pass. */
    static GoodSite suppressing(Path folder) {
        return good(folder)
                .with(CRAMPS, "Stretch the muscle gently.", "Stretch it. Call 01632 960 999.")
                .with(CRAMPS, "a cramp comes", "(01632 960 998) a cramp comes")
                .with(
                        "topics/muscle-cramps/topic.yaml",
                        "status: draft\n",
                        "status: draft\nsuppress:\n  - code: LP402\n    text: 960 999\n    reason: A helpline that is not ours\n");
    }

    static QualityReport of(GoodSite site) {
        return of(site, new Previous.None());
    }

    static QualityReport of(GoodSite site, Previous previous) {
        ContentFolder folder = ContentFolder.at(site.root(), Limits.STANDARD);
        try (Workers workers = new Workers(1, (what, done, total) -> {})) {
            Content content = Content.load(new ContentLoader(folder, workers, TODAY), workers);
            Findings findings = new Findings(
                    content.findings().counted().stream()
                            .filter(finding -> OF_INTEREST.contains(finding.code()))
                            .toList(),
                    content.findings().suppressed());
            return QualityReport.of(TODAY, folder, content, findings, previous);
        }
    }

    /** The same report, but for the one before it. */
    static QualityReport after(Previous previous, QualityReport report) {
        return new QualityReport(
                report.date(),
                report.site(),
                report.limits(),
                report.topics(),
                report.shared(),
                report.findings(),
                report.suppressed(),
                report.folder(),
                previous);
    }
}

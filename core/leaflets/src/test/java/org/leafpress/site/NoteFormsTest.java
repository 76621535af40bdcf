package org.leafpress.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.leafpress.check.Findings;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.BuildDay;
import org.leafpress.model.TopicId;
import org.leafpress.render.view.PrintLink;
import org.leafpress.source.FileState;
import org.leafpress.source.Hash;
import org.leafpress.source.Read;

class NoteFormsTest {
    private static final TopicId ALPHA = new TopicId("alpha");
    private static final FileState STATE = new FileState(7, -1, Long.MAX_VALUE, 1L << 40);
    private static final Read READ =
            new Read(Read.Kind.LISTING, "topics/\u00e4", Hash.of("an answer"), Optional.of(STATE));
    private static final Notes.Written FILE =
            new Notes.Written("topics/alpha.html", new Checksum(1, -2, 3, Long.MIN_VALUE), STATE);
    private static final Diagnostic FINDING =
            Diagnostic.of(Code.NO_TOPICS, Place.at("site.yaml", 3, 4, 5), "a message", "a remedy");

    @Test
    void readingComesBackAsItWas() {
        Notes.Reading reading = new Notes.Reading(
                List.of(READ, new Read(Read.Kind.EXISTENCE, "gone", Hash.of(""), Optional.empty())),
                List.of(ALPHA),
                new BuildDay.Days(LocalDate.MIN, LocalDate.of(2026, 6, 1)),
                List.of(FINDING));
        assertThat(NoteForms.reading(new ByteReader(NoteForms.write(reading)))).isEqualTo(reading);
    }

    @Test
    void outputsComeBackAsTheyWere() {
        Notes.Outputs outputs = new Notes.Outputs(
                List.of(new Notes.Rest(ALPHA, Hash.of("says"))),
                List.of(FILE),
                List.of(),
                new TreeMap<>(Map.of("topics/alpha.html", List.of(new PrintLink("a4", "alpha.pdf", 92)))));
        assertThat(NoteForms.outputs(new ByteReader(NoteForms.write(outputs)))).isEqualTo(outputs);
    }

    @Test
    void contentsComeBackAsTheyWere() {
        Notes.SiteNote site = new Notes.SiteNote(
                Hash.of("ground"),
                List.of(READ),
                Hash.of("catalogue"),
                List.of(FILE),
                FILE,
                new Findings(List.of(FINDING), List.of(new Findings.Suppressed(FINDING, "a reason"))),
                Findings.NONE);
        Notes.Contents contents =
                new Notes.Contents(1, 2, site, List.of(new Notes.Place(1L << 33, 12, ALPHA, new TopicId("beta"))));
        assertThat(NoteForms.contents(NoteForms.write(contents))).isEqualTo(contents);
    }
}

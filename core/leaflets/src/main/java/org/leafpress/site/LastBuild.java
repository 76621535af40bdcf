package org.leafpress.site;

import java.io.Closeable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;
import org.leafpress.source.FileState;
import org.leafpress.source.Read;

/** What the last build has read and made, if it can be relied on. */
final class LastBuild implements Closeable {
    private final List<Ledger> ledgers;
    private final Notes.SiteNote site;
    private final long begun;
    private final long ended;
    private final long now;
    private final boolean whole;
    private final List<Folio> folios;

    /** Of a topic that several ledgers know, the one that is believed. */
    private final Map<TopicId, Folio> chosen;

    private LastBuild(
            List<Ledger> ledgers,
            Notes.SiteNote site,
            long begun,
            long ended,
            long now,
            boolean whole,
            List<Folio> folios,
            Map<TopicId, Folio> chosen) {
        this.ledgers = List.copyOf(ledgers);
        this.site = site;
        this.begun = begun;
        this.ended = ended;
        this.now = now;
        this.whole = whole;
        this.folios = List.copyOf(folios);
        this.chosen = Map.copyOf(chosen);
    }

    /**
     * Opens the ledger of the last build.
     *
     * @param now before this build has read anything, in nanoseconds since 1970, by the clock of the file system
     * @param diagnostics gets a note if there is one that cannot be used
     * @return empty if there is none
     */
    static Optional<LastBuild> open(Path file, long now, Diagnostics diagnostics) {
        return usable(file, diagnostics).map(ledger -> {
            Notes.Contents contents = NoteForms.contents(ledger.list());
            return new LastBuild(
                    List.of(ledger),
                    contents.site(),
                    contents.begun(),
                    contents.ended(),
                    now,
                    contents.site().isWhole(),
                    folios(ledger, contents),
                    Map.of());
        });
    }

    /**
     * Opens the ledgers of shares as one. They come from other folders, so no state of a file is believed.
     *
     * @param diagnostics gets a note for each that cannot be used
     * @return empty if there is none
     */
    static Optional<LastBuild> join(List<Path> files, Diagnostics diagnostics) {
        List<Ledger> ledgers = new ArrayList<>();
        files.forEach(file -> usable(file, diagnostics).ifPresent(ledgers::add));
        if (ledgers.isEmpty()) {
            return Optional.empty();
        }
        Notes.SiteNote site = NoteForms.contents(ledgers.get(0).list()).site();
        List<Folio> folios = new ArrayList<>();
        for (Ledger ledger : ledgers) {
            Notes.Contents contents = NoteForms.contents(ledger.list());
            if (contents.site().ground().equals(site.ground())) {
                folios.addAll(folios(ledger, contents));
            }
        }
        Map<TopicId, Folio> chosen = new HashMap<>();
        Set<TopicId> rendered = new HashSet<>();
        for (Folio folio : folios) {
            for (Folio.Row row : folio.rows()) {
                if (!row.outputs().isEmpty() && rendered.add(row.id())) {
                    chosen.put(row.id(), folio);
                } else {
                    chosen.putIfAbsent(row.id(), folio);
                }
            }
        }
        return Optional.of(new LastBuild(ledgers, site, 0, 0, 0, false, folios, chosen));
    }

    private static List<Folio> folios(Ledger ledger, Notes.Contents contents) {
        return contents.folios().stream().map(place -> new Folio(ledger, place)).toList();
    }

    private static Optional<Ledger> usable(Path file, Diagnostics diagnostics) {
        try {
            Optional<Ledger> found = Ledger.open(file);
            if (found.isPresent() && !found.get().isMadeBy(Tool.hash())) {
                found.get().close();
                report(file, "was made by another version of Leafpress or Java", diagnostics);
                return Optional.empty();
            }
            return found;
        } catch (Ledger.Damaged e) {
            report(file, "is damaged", diagnostics);
            return Optional.empty();
        }
    }

    private static void report(Path file, String what, Diagnostics diagnostics) {
        diagnostics.report(
                Code.CACHE_NOT_USED,
                Place.file(file.getFileName().toString()),
                "the record of the last build " + what,
                "nothing needs to be done; everything is built anew");
    }

    Notes.SiteNote site() {
        return site;
    }

    /** Before this time, nothing had been read. */
    long begun() {
        return begun;
    }

    /** Before this time, everything had been made. */
    long ended() {
        return ended;
    }

    /** Compares a question with the same one asked again, the answer being the same. */
    States states(Read before, Read again) {
        return again.state().equals(before.state())
                ? again.state().map(state -> states(state, begun)).orElse(States.SAME)
                : States.OTHER;
    }

    /** Compares a file with the same one confirmed, its content being the same. */
    States states(Notes.Written before, Notes.Written again) {
        return again.state().equals(before.state()) ? states(again.state(), ended) : States.OTHER;
    }

    /** Of a state that is as it was then. */
    private States states(FileState state, long then) {
        return !state.isSettledBy(then) && state.isSettledBy(now) ? States.SETTLED : States.SAME;
    }

    /** What is known of topics; each is in one of them, unless several builds are joined. */
    List<Folio> folios() {
        return folios;
    }

    /** True if this is what one build knows of a whole site. */
    boolean isWhole() {
        return whole;
    }

    /** What a folio knows of topics that no other knows better. */
    List<Folio.Row> rows(Folio folio) {
        List<Folio.Row> rows = folio.rows();
        if (!chosen.isEmpty()) {
            rows.removeIf(row -> chosen.get(row.id()) != folio);
        }
        return rows;
    }

    @Override
    public void close() {
        ledgers.forEach(Ledger::close);
    }
}

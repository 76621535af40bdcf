package org.leafpress.fix;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.check.review.SignCommand;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Span;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.SiteContent;
import org.leafpress.model.Labels;
import org.leafpress.model.TopicId;
import org.leafpress.model.review.SignOff;
import org.leafpress.parse.edit.RemedyEdit;
import org.leafpress.source.ContentFolder;

/**
 * Applies remedies that are certain. Each topic is read again with them in memory first: a file that would have new
 * faults stays as it is, and so does one that someone has signed, unless that is asked for.
 */
public final class Fixing {
    private static final String TOPICS = "topics/";

    private final ContentLoader loader;
    private final ContentFolder folder;
    private final SiteContent site;
    private final FixMode mode;
    private final Diagnostics diagnostics;

    /**
     * Applies remedies.
     *
     * @param diagnostics gets what is not applied, and which sign-offs fall
     */
    public Fixing(ContentLoader loader, FixMode mode, Diagnostics diagnostics) {
        this.loader = loader;
        this.folder = loader.folder();
        this.site = loader.site();
        this.mode = mode;
        this.diagnostics = diagnostics;
    }

    /**
     * Applies the remedies of findings.
     *
     * @param findings about the content as it is
     * @return the files that have any, sorted by path; those without that stay as they are
     */
    public List<FixedFile> fix(List<Diagnostic> findings) {
        SortedMap<String, List<Diagnostic>> byFile = findings.stream()
                .flatMap(finding -> finding.others().isEmpty() ? Stream.of(finding) : finding.others().stream())
                .filter(finding -> finding.fix().isPresent())
                .sorted()
                .collect(Collectors.groupingBy(finding -> finding.place().file(), TreeMap::new, Collectors.toList()));
        SortedMap<String, List<RemedyEdit>> byTopic = new TreeMap<>();
        byFile.keySet().removeIf(this::isShared);
        byFile.forEach((path, found) -> edit(path, found)
                .ifPresent(edit -> byTopic.computeIfAbsent(topic(path), unused -> new ArrayList<>())
                        .add(edit)));
        return byTopic.entrySet().stream()
                .flatMap(topic -> fix(topic.getKey(), topic.getValue()).stream())
                .toList();
    }

    private boolean isShared(String path) {
        Optional<Path> shared = folder.shared(path);
        shared.ifPresent(where -> diagnostics.report(
                Code.SHARED_NOT_CHANGED,
                Place.file(path),
                "this file is shared content, and its remedies are not written",
                "mend it where it is kept, or copy it to the same path in your own content first"));
        return shared.isPresent();
    }

    /** The topic that a file belongs to; empty for the site. */
    private static String topic(String path) {
        int end = path.indexOf('/', TOPICS.length());
        return path.startsWith(TOPICS) && end > 0 ? path.substring(TOPICS.length(), end) : "";
    }

    private Optional<RemedyEdit> edit(String path, List<Diagnostic> findings) {
        return folder.readBytes(path, Place.file(path), folder.limits().maxFileBytes(), new Diagnostics())
                .flatMap(bytes -> RemedyEdit.of(path, bytes, findings));
    }

    private List<FixedFile> fix(String topic, List<RemedyEdit> edits) {
        Trial trial = new Trial(
                loader, site, Optional.of(topic).filter(TopicId::isValid).map(TopicId::new));
        Map<String, List<SignOff>> fallen = new TreeMap<>();
        List<RemedyEdit> allowed =
                edits.stream().filter(edit -> mayChange(edit, trial, fallen)).toList();
        List<RemedyEdit> harmless = trial.newFault(files(allowed)).isEmpty() ? allowed : harmless(allowed, trial);
        if (mode != FixMode.SHOW) {
            folder.writer().writeAll(files(harmless));
        }
        harmless.forEach(this::reportLeft);
        return harmless.stream()
                .map(edit -> new FixedFile(
                        edit.before().path(),
                        edit.used(),
                        Difference.of(edit.before(), edit.after()),
                        fallen.getOrDefault(edit.before().path(), List.of()),
                        mode != FixMode.SHOW))
                .toList();
    }

    /** Tells of text that is signed; false if it must stay. */
    private boolean mayChange(RemedyEdit edit, Trial trial, Map<String, List<SignOff>> fallen) {
        Optional<List<SignOff>> signed = trial.fallen(files(List.of(edit)));
        Place place = edit.used().get(0).place();
        if (signed.isEmpty()) {
            diagnostics.report(
                    Code.FIX_OF_SIGNED,
                    place,
                    "this may be a text that was signed, and it is left as it is: the topic cannot be read, so nobody can"
                            + " tell",
                    "mend the errors of the topic by hand first");
            return false;
        }
        signed.get().forEach(signOff -> report(place, signOff));
        fallen.put(edit.before().path(), signed.get());
        return signed.get().isEmpty() || mode != FixMode.WRITE;
    }

    private void report(Place place, SignOff signOff) {
        String whose = "\"" + signOff.post().value() + "\" signed as " + Labels.of(signOff.role()) + " in "
                + signOff.language() + " on " + signOff.date();
        String again =
                "read the leaflet, then sign it anew: " + SignCommand.of(new TopicId(topic(place.file())), signOff);
        switch (mode) {
            case SHOW ->
                diagnostics.report(
                        Code.FIX_OF_SIGNED,
                        place,
                        "the remedies in this file would change the text that " + whose
                                + ", and the sign-off would fall",
                        "they are written only with -Dleafpress.fix.signed, too; then " + again);
            case WRITE ->
                diagnostics.report(
                        Code.FIX_OF_SIGNED,
                        place,
                        "this file is left as it is: its remedies would change the text that " + whose,
                        "if it is to be changed, add -Dleafpress.fix.signed; then " + again);
            case WRITE_SIGNED ->
                diagnostics.report(
                        Code.FIX_OF_SIGNED,
                        place,
                        "the remedies in this file have changed the text that " + whose
                                + ", and the sign-off has fallen",
                        again);
        }
    }

    /** Those that bring no new fault, with the others before them. */
    private List<RemedyEdit> harmless(List<RemedyEdit> edits, Trial trial) {
        List<RemedyEdit> harmless = new ArrayList<>();
        for (RemedyEdit edit : edits) {
            harmless.add(edit);
            trial.newFault(files(harmless)).ifPresent(fault -> {
                harmless.remove(edit);
                diagnostics.report(
                        Code.FIX_REFUSED,
                        nearest(edit, fault),
                        "the file is left as it is: with its remedies it would have a fault here that it has not now: "
                                + fault.code().id() + ", " + fault.message(),
                        "follow the remedies of leafpress:check by hand, one at a time");
            });
        }
        return harmless;
    }

    /** The remedy on the line of a fault; the first of the file if there is none. */
    private static Place nearest(RemedyEdit edit, Diagnostic fault) {
        Optional<Integer> line = fault.place().span().map(Span::line);
        return edit.used().stream()
                .map(Diagnostic::place)
                .filter(place -> place.span().map(Span::line).equals(line))
                .findFirst()
                .orElseGet(() -> edit.used().get(0).place());
    }

    private void reportLeft(RemedyEdit edit) {
        edit.left()
                .forEach(finding -> diagnostics.report(
                        Code.FIX_LEFT,
                        finding.place(),
                        "the remedy of " + finding.code().id() + " overlaps one before it and is left for the next run",
                        "run the command again"));
    }

    private static SortedMap<String, byte[]> files(List<RemedyEdit> edits) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        edits.forEach(edit -> files.put(edit.before().path(), edit.bytes()));
        return files;
    }
}

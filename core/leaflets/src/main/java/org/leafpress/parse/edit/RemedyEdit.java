package org.leafpress.parse.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.Fix;
import org.leafpress.source.SourceFile;

/**
 * A text file with the certain remedies of findings in it. All else keeps its bytes: line ends, a byte order mark,
 * comments.
 */
public final class RemedyEdit {
    private final SourceFile before;
    private final SourceFile after;
    private final byte[] bytes;
    private final List<Diagnostic> used;
    private final List<Diagnostic> left;

    private RemedyEdit(
            SourceFile before, SourceFile after, byte[] bytes, List<Diagnostic> used, List<Diagnostic> left) {
        this.before = before;
        this.after = after;
        this.bytes = bytes.clone();
        this.used = List.copyOf(used);
        this.left = List.copyOf(left);
    }

    /** The file as it was. */
    public SourceFile before() {
        return before;
    }

    /** The file with the remedies. */
    public SourceFile after() {
        return after;
    }

    /** The same, to be written. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Findings whose remedies are in it. */
    public List<Diagnostic> used() {
        return used;
    }

    /** Those that overlap others before them. */
    public List<Diagnostic> left() {
        return left;
    }

    /**
     * Applies remedies. Where something else stands than what a remedy replaces, it is passed over.
     *
     * @param findings about the file, sorted
     * @return empty if the file is not UTF-8, or no remedy can be applied
     */
    public static Optional<RemedyEdit> of(String path, byte[] content, List<Diagnostic> findings) {
        return TextPatch.of(content).flatMap(patch -> {
            SourceFile before = SourceFile.of(path, patch.text());
            Remedies remedies = new Remedies(before, patch);
            findings.forEach(remedies::add);
            return remedies.used.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new RemedyEdit(
                            before, SourceFile.of(path, patch.result()), patch.bytes(), remedies.used, remedies.left));
        });
    }

    /** Puts remedies into a file, from its start to its end. */
    private static final class Remedies {
        private final SourceFile file;
        private final TextPatch patch;
        private final List<Diagnostic> used = new ArrayList<>();
        private final List<Diagnostic> left = new ArrayList<>();
        private int end;

        Remedies(SourceFile file, TextPatch patch) {
            this.file = file;
            this.patch = patch;
        }

        void add(Diagnostic finding) {
            Optional<Fix> fix = finding.fix();
            OptionalInt start = finding.place().span().map(file::start).orElse(OptionalInt.empty());
            if (fix.isPresent()
                    && start.isPresent()
                    && file.text().startsWith(fix.get().instead(), start.getAsInt())) {
                add(finding, fix.get(), start.getAsInt());
            }
        }

        private void add(Diagnostic finding, Fix fix, int start) {
            if (start < end) {
                left.add(finding);
            } else {
                end = start + fix.instead().length();
                patch.replace(start, end, fix.text());
                used.add(finding);
            }
        }
    }
}

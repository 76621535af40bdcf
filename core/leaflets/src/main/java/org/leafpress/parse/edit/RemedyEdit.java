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
 *
 * @param before the file as it was
 * @param after the file with the remedies
 * @param bytes the same, to be written
 * @param used findings whose remedies are in it
 * @param left those that overlap others before them
 */
public record RemedyEdit(
        SourceFile before, SourceFile after, byte[] bytes, List<Diagnostic> used, List<Diagnostic> left) {
    public RemedyEdit {
        bytes = bytes.clone();
        used = List.copyOf(used);
        left = List.copyOf(left);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
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

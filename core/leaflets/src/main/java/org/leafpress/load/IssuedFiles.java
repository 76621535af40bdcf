package org.leafpress.load;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.issue.History;
import org.leafpress.model.issue.Issue;
import org.leafpress.model.issue.IssuedFile;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Hash;

/**
 * The store of what was issued: a folder for each version and language, to which nothing is added and from which nothing is
 * taken once it is there.
 */
public final class IssuedFiles {
    /** The folder of the store in the content. */
    public static final String STORE = "issued";

    /** The list of checksums in each folder, as {@code sha256sum} reads it. */
    public static final String CHECKSUMS = "SHA256SUMS";

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final String RESTORE = "restore it from version control or from a backup; never issue it again";
    private static final byte[] LARGE_FILE_POINTER =
            "version https://git-lfs.github.com/spec/".getBytes(StandardCharsets.US_ASCII);

    private final ContentFolder content;
    private final Diagnostics diagnostics;

    /**
     * Those of a content folder.
     *
     * @param diagnostics gets files that are lost or altered
     */
    public IssuedFiles(ContentFolder content, Diagnostics diagnostics) {
        this.content = content;
        this.diagnostics = diagnostics;
    }

    /** The path of a file of an issued version in the content. */
    public static String path(Issue issue, String name) {
        return STORE + "/" + issue.folder() + name;
    }

    /** Reports every file of a history that is not as it was issued. */
    void check(History history) {
        for (Issue issue : history.issues()) {
            List<IssuedFile> lost = issue.files().stream()
                    .filter(file -> isName(file.name().value()) && !isThere(issue, file))
                    .toList();
            if (lost.size() == issue.files().size()) {
                report(
                        Code.ISSUED_FILE_LOST,
                        path(issue, ""),
                        "nothing is kept of version " + issue.version().value() + " in " + issue.language()
                                + ", which was issued on " + issue.date().date(),
                        "restore this folder from version control or from a backup");
            } else {
                lost.forEach(file -> report(
                        Code.ISSUED_FILE_LOST,
                        path(issue, file.name().value()),
                        "this file of version " + issue.version().value() + " in " + issue.language() + " is lost",
                        RESTORE));
            }
        }
    }

    /** A name that stays in its folder; what else a history may have been made to name is reported by a rule. */
    private static boolean isName(String name) {
        return !name.contains("/") && !name.contains("\\") && !name.startsWith(".");
    }

    /** True if the file is there, as it was issued or not. */
    private boolean isThere(Issue issue, IssuedFile file) {
        String path = path(issue, file.name().value());
        Optional<byte[]> bytes = bytes(path);
        bytes.filter(found -> !Hash.checksum(found).equals(file.sha256().value())).ifPresent(found -> altered(path, found));
        return bytes.isPresent();
    }

    private Optional<byte[]> bytes(String path) {
        return content.readBytes(path, Place.file(path), MOST_BYTES, new Diagnostics());
    }

    /** A file as it was issued; empty if it is lost or was altered. */
    public Optional<byte[]> find(Issue issue, IssuedFile file) {
        return bytes(path(issue, file.name().value()))
                .filter(found -> Hash.checksum(found).equals(file.sha256().value()));
    }

    private void altered(String path, byte[] bytes) {
        boolean pointer = bytes.length > LARGE_FILE_POINTER.length
                && Arrays.equals(
                        bytes, 0, LARGE_FILE_POINTER.length, LARGE_FILE_POINTER, 0, LARGE_FILE_POINTER.length);
        report(
                Code.ISSUED_FILE_ALTERED,
                path,
                pointer
                        ? "this file is kept elsewhere by Git LFS and was not fetched"
                        : "this file is not the one that was issued: its checksum differs",
                pointer ? "run \"git lfs pull\"" : RESTORE);
    }

    private void report(Code code, String path, String message, String help) {
        diagnostics.report(code, Place.file(path), message, help);
    }
}

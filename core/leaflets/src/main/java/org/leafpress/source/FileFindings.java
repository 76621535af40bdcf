package org.leafpress.source;

import java.util.Locale;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/** What is said of files that cannot be read. */
final class FileFindings {
    private final ContentFolder folder;

    FileFindings(ContentFolder folder) {
        this.folder = folder;
    }

    /**
     * Tells why what is at a path is not read.
     *
     * @param reference where it is named
     */
    void refuse(Gatekeeper.Entry entry, String path, Place reference, Diagnostics diagnostics) {
        switch (entry) {
            case FOLDER, LINKED_FOLDER ->
                diagnostics.report(
                        Code.FILE_UNREADABLE, reference, "\"" + path + "\" is not a file", "name a file, not a folder");
            case NO_FILE ->
                diagnostics.report(
                        Code.NO_REGULAR_FILE,
                        reference,
                        "\"" + path + "\" is a device, a pipe or a socket, which cannot be read to its end",
                        "put a file in its place");
            case PASSED_OVER ->
                diagnostics.report(
                        Code.HIDDEN_FILE,
                        reference,
                        "\"" + path + "\" is a hidden file, or one that an editor has put aside",
                        "give it a name that does not begin with a dot, \"#\" or \"~$\" and does not end in \"~\","
                                + " \".bak\", \".orig\", \".swp\" or \".tmp\"");
            case OUTSIDE -> outside(reference, diagnostics);
            case NOTHING, FILE -> missing(path, reference, diagnostics);
        }
    }

    private void missing(String path, Place reference, Diagnostics diagnostics) {
        int slash = path.lastIndexOf('/');
        String parent = path.substring(0, Math.max(0, slash));
        Optional<String> found = new NearestFile(folder).find(path, reference.file());
        if (found.filter(path::equals).isPresent()) {
            diagnostics.report(
                    Code.FILE_MISSING,
                    reference,
                    "\"" + path + "\" is a link to a file that is not there",
                    "put the file itself in its place");
            return;
        }
        String help = found.map(near -> didYouMean(near, path, reference))
                .orElse(parent.isEmpty() ? "add the file" : "add the file to the folder \"" + parent + "\"");
        diagnostics.report(Code.FILE_MISSING, reference, "there is no file \"" + path + "\"", help);
    }

    /** Names a file as it is to be written where the missing one is named. */
    private static String didYouMean(String near, String path, Place reference) {
        String base = reference.file().substring(0, reference.file().lastIndexOf('/') + 1);
        String question = "did you mean \"" + (near.startsWith(base) ? near.substring(base.length()) : near) + "\"?";
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String renamed = near.substring(0, near.lastIndexOf('/') + 1) + FileNames.of(path);
        return near.endsWith("." + ending)
                ? question
                : question + " Rename it to \"" + FileNames.of(path) + "\""
                        + (near.endsWith(".txt")
                                ? "; if you do not see \".txt\" there, let the file manager show the endings of names"
                                : "")
                        + (renamed.equals(path) ? "" : ", and write \"" + renamed + "\" here");
    }

    /** A path that begins at the root of the disk, where a file of the content is meant. */
    static void fromRoot(String path, Place reference, Diagnostics diagnostics) {
        diagnostics.report(
                Code.PATH_OUTSIDE,
                reference,
                "the path leads out of the content folder",
                "write \"" + path + "\", without the / at its start");
    }

    static void outside(Place reference, Diagnostics diagnostics) {
        diagnostics.report(
                Code.PATH_OUTSIDE,
                reference,
                "the path leads out of the content folder",
                "copy the file into the content folder and name it from there");
    }

    static void unreadable(String path, Exception cause, Diagnostics diagnostics) {
        diagnostics.report(
                Code.FILE_UNREADABLE,
                Place.file(path),
                "the file cannot be read: " + cause.getClass().getSimpleName(),
                "check that it is not locked and that you may read it");
    }

    static void linkedFolder(String path, Diagnostics diagnostics) {
        diagnostics.report(
                Code.PATH_OUTSIDE,
                Place.file(path),
                "the folder is a symbolic link, which is not followed",
                "put the folder itself here");
    }
}

package org.leafpress.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/**
 * Which files and folders a content folder has.
 *
 * @param reads keeps what was asked, and the answer
 * @param pending files that are as if they were there
 */
record ContentListing(Layers layers, Optional<ReadLog> reads, PendingFiles pending) {
    /** The names of the folders directly in a folder, sorted, without hidden ones. */
    List<String> folders(String folder, Diagnostics diagnostics) {
        return children(folder, diagnostics).stream()
                .filter(child -> isFolder(child, diagnostics))
                .map(FolderEntry::name)
                .toList();
    }

    /** The paths of the files directly in a folder, sorted, without hidden files and editors' backups. */
    List<String> files(String folder, Diagnostics diagnostics) {
        return children(folder, diagnostics).stream()
                .filter(FolderEntry::isFile)
                .map(FolderEntry::path)
                .toList();
    }

    /**
     * The paths of all files in a folder and the folders below it, sorted, without hidden files and backups.
     *
     * @param most what is looked at of these; if there are more, that is reported
     */
    List<String> allFiles(String folder, int most, Diagnostics diagnostics) {
        List<String> files = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>();
        open.add(folder);
        while (!open.isEmpty()) {
            for (FolderEntry child : children(open.remove(), diagnostics)) {
                if (isFolder(child, diagnostics)) {
                    open.add(child.path());
                } else if (child.isFile()) {
                    files.add(child.path());
                }
            }
            if (files.size() > most) {
                diagnostics.report(
                        Code.TOO_MANY_FILES,
                        Place.file(folder),
                        "the folder holds more than " + most + " files",
                        "keep only what the leaflets use here");
                break;
            }
        }
        files.sort(null);
        return List.copyOf(files);
    }

    /** The names of editors' backups and the like directly in a folder, sorted. */
    List<String> passedOver(String folder) {
        return DiskNames.isPossible(layers.own(), folder)
                ? FolderListing.passedOver(DiskNames.find(layers.own(), folder))
                : List.of();
    }

    private List<FolderEntry> children(String folder, Diagnostics diagnostics) {
        if (!DiskNames.isPossible(layers.own(), folder)) {
            return List.of();
        }
        Optional<FileState> state = reads.flatMap(kept -> layers.stateOfFolder(folder));
        boolean exists = layers.hasFolder(folder);
        List<FolderEntry> children = pending.within(folder, exists ? layers.list(folder, diagnostics) : List.of());
        reads.ifPresent(kept -> kept.add(
                RecordedRead.Kind.LISTING, folder, exists ? FolderEntry.hash(children) : ContentFolder.NOTHING, state));
        return FolderListing.withUniqueNames(children, diagnostics);
    }

    /** A folder of its own; a link to a folder is reported, since following it could lead anywhere or in circles. */
    private static boolean isFolder(FolderEntry child, Diagnostics diagnostics) {
        if (child.kind() == FolderEntry.Kind.LINKED_FOLDER) {
            FileFindings.linkedFolder(child.path(), diagnostics);
        }
        return child.kind() == FolderEntry.Kind.FOLDER;
    }
}

package org.leafpress.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.publish.Checksums;
import org.leafpress.source.DeviceNames;
import org.leafpress.source.FileNames;

/**
 * Finds outputs that would be in each other's way, before any is written: one path for two files, or a file where another
 * needs a folder. Some disks and hosts do not tell capital letters from small ones, or one Unicode form from another, so
 * paths must differ by more than that. Paths of topics hold their id, so they can be in the way of the site's own files and
 * of the theme's, not of one another.
 */
public final class OutputPaths {
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> folders = new HashMap<>();

    /**
     * Takes the site's own files.
     *
     * @param diagnostics gets those that are in each other's way
     */
    public OutputPaths(List<PlannedFiles> outputs, Diagnostics diagnostics) {
        files.put(Checksums.FILE, "the list of checksums");
        for (PlannedFiles output : outputs) {
            for (String path : output.paths()) {
                check(path, output.origin(), diagnostics, true);
                String key = FileNames.onAnyDisk(path);
                files.putIfAbsent(key, output.origin());
                for (int slash = key.lastIndexOf('/'); slash >= 0; slash = key.lastIndexOf('/', slash - 1)) {
                    folders.putIfAbsent(key.substring(0, slash), output.origin());
                }
            }
        }
    }

    /** Reports a topic's files that are in the way of the site's own. Thread-safe. */
    public void check(List<PlannedFiles> outputs, Diagnostics diagnostics) {
        for (PlannedFiles output : outputs) {
            for (String path : output.paths()) {
                check(path, output.origin(), diagnostics, false);
            }
        }
    }

    private void check(String path, String origin, Diagnostics diagnostics, boolean isOwn) {
        String key = FileNames.onAnyDisk(path);
        Optional.ofNullable(files.get(key))
                .ifPresent(other -> report(
                        path,
                        "both " + (isOwn ? other + " and " + origin : origin + " and " + other)
                                + " would be published as " + path,
                        diagnostics));
        Optional.ofNullable(folders.get(key))
                .ifPresent(other -> report(
                        path,
                        origin + " would be published as " + path + ", where " + other + " needs a folder",
                        diagnostics));
        for (int slash = key.indexOf('/'); slash >= 0; slash = key.indexOf('/', slash + 1)) {
            Optional<String> inTheWay = Optional.ofNullable(files.get(key.substring(0, slash)));
            String folder = path.substring(0, Math.min(slash, path.length()));
            inTheWay.ifPresent(other -> report(
                    path,
                    other + " would be published as " + folder + ", where " + origin + " needs a folder",
                    diagnostics));
        }
        DeviceNames.find(path)
                .ifPresent(name -> DeviceNames.report(Place.file(path), name, "of " + origin + " ", diagnostics));
    }

    private static void report(String path, String message, Diagnostics diagnostics) {
        diagnostics.report(Code.OUTPUT_COLLISION, Place.file(path), message, "rename one of them");
    }
}

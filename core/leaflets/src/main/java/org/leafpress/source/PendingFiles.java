package org.leafpress.source;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files that are read as if they had been written. Immutable. */
final class PendingFiles {
    static final PendingFiles NONE = new PendingFiles(new TreeMap<>());

    private final SortedMap<String, byte[]> files;

    private PendingFiles(SortedMap<String, byte[]> files) {
        this.files = Collections.unmodifiableSortedMap(files);
    }

    /** Those files, by path inside the content folder. */
    static PendingFiles of(SortedMap<String, byte[]> files) {
        return new PendingFiles(new TreeMap<>(files));
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    Optional<byte[]> find(String path) {
        return Optional.ofNullable(files.get(path)).map(byte[]::clone);
    }

    /** What a folder would hold, sorted by name. */
    List<FolderEntry> within(String folder, List<FolderEntry> children) {
        if (files.isEmpty()) {
            return children;
        }
        SortedMap<String, FolderEntry> all = new TreeMap<>();
        children.forEach(child -> all.put(child.name(), child));
        String start = folder.isEmpty() ? "" : folder + "/";
        for (String path : files.keySet()) {
            if (path.startsWith(start)) {
                String rest = path.substring(start.length());
                int slash = rest.indexOf('/');
                String name = slash < 0 ? rest : rest.substring(0, slash);
                all.putIfAbsent(
                        name,
                        new FolderEntry(
                                start + name, name, name, slash < 0 ? FolderEntry.Kind.FILE : FolderEntry.Kind.FOLDER));
            }
        }
        return List.copyOf(all.values());
    }
}

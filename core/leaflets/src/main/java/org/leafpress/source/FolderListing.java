package org.leafpress.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/** Lists a folder of the content as the disk has it, without what is passed over. */
final class FolderListing {
    private FolderListing() {}

    /**
     * What is in a folder, sorted by name.
     *
     * @param folder relative to the content folder
     */
    static List<FolderEntry> of(Path root, String folder, Diagnostics diagnostics) {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(DiskNames.find(root, folder))) {
            List<FolderEntry> children = new ArrayList<>();
            for (Path entry : entries) {
                String name = entry.getFileName().toString();
                if (!Gatekeeper.isPassedOver(name)) {
                    children.add(child(folder, name, entry));
                }
            }
            children.sort(Comparator.comparing(FolderEntry::name).thenComparing(FolderEntry::onDisk));
            return children;
        } catch (IOException | DirectoryIteratorException e) {
            FileFindings.unreadable(folder, e, diagnostics);
            return List.of();
        }
    }

    /** The names of what is passed over in a folder; none if it cannot be read. */
    static List<String> passedOver(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(entry -> FileNames.composed(entry.getFileName().toString()))
                    .filter(Gatekeeper::isPassedOver)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static FolderEntry child(String folder, String onDisk, Path entry) {
        String name = FileNames.composed(onDisk);
        String path = folder.isEmpty() ? name : folder + "/" + name;
        return new FolderEntry(path, name, onDisk, kind(entry));
    }

    private static FolderEntry.Kind kind(Path entry) {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isDirectory() && !found.isOther()) {
                return FolderEntry.Kind.FOLDER;
            }
            return !found.isRegularFile() && Files.isDirectory(entry)
                    ? FolderEntry.Kind.LINKED_FOLDER
                    : FolderEntry.Kind.FILE;
        } catch (IOException e) {
            return FolderEntry.Kind.FILE; // gone again, or not for us; whoever reads it will be told
        }
    }

    /**
     * One of the files of each name; names that differ only in how letters and accents are put together are one. Names that
     * differ only in capital letters are two, and reported: on Windows and macOS only one of the files would be there.
     */
    static List<FolderEntry> withUniqueNames(List<FolderEntry> children, Diagnostics diagnostics) {
        List<FolderEntry> single = new ArrayList<>();
        Map<String, FolderEntry> folded = new HashMap<>();
        for (FolderEntry child : children) {
            if (!single.isEmpty() && single.get(single.size() - 1).name().equals(child.name())) {
                report(child, "in one of them, letters and their accents are kept apart", diagnostics);
                continue;
            }
            single.add(child);
            Optional.ofNullable(folded.putIfAbsent(child.name().toLowerCase(Locale.ROOT), child))
                    .ifPresent(other -> report(
                            child, "Windows and macOS do not tell it from \"" + other.name() + "\"", diagnostics));
            DeviceNames.find(child.name())
                    .ifPresent(name -> DeviceNames.report(Place.file(child.path()), name, "", diagnostics));
        }
        return single;
    }

    private static void report(FolderEntry child, String why, Diagnostics diagnostics) {
        diagnostics.report(
                Code.SAME_NAME,
                Place.file(child.path()),
                "two files have this name: " + why,
                "delete one of the two, or give it another name");
    }
}

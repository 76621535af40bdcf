package org.leafpress.preview;

import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.parse.edit.TreeChange;
import org.leafpress.parse.edit.TreeEdit;
import org.leafpress.parse.photo.PhotoStore;
import org.leafpress.parse.yaml.YamlNode.Scalar;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.DeviceNames;
import org.leafpress.source.FileKind;
import org.leafpress.source.Hash;

/**
 * Writes what forms ask for into the content: only into files that have a form, only if they are as the form knows them, and so
 * that comments and layout stay. One at a time.
 */
final class Forms {
    /** As much as a photograph may have. */
    static final int MOST_BYTES = 30 * 1024 * 1024;

    /** Far more than anyone makes without saving. The file is read again after each. */
    private static final int MOST_CHANGES = 2_000;

    private static final Pattern UNUSUAL = Pattern.compile("[^a-z0-9.]+");

    private final PreviewSite site;
    private final ContentFolder folder;

    Forms(PreviewSite site) {
        this.site = site;
        this.folder = site.folder();
    }

    /** All files that have a form, or what the form of one of them shows. */
    Response show(String path) {
        if (path.isEmpty()) {
            return Response.json(new FormState(site, folder).list());
        }
        return file(path)
                .flatMap(file -> read(path).map(bytes -> Response.json(new FormState(site, folder).of(file, bytes))))
                .orElseGet(Forms::noSuchFile);
    }

    /** Makes the changes that a form asks for. */
    synchronized Response save(String path, byte[] body) {
        Optional<FormFile> file = file(path);
        Optional<byte[]> before = file.flatMap(found -> read(path));
        if (before.isEmpty()) {
            return noSuchFile();
        }
        Optional<FormRequest> request = FormRequest.parse(body);
        if (request.isEmpty()) {
            return Response.plain(400, "This is not what a form sends.");
        }
        if (!Hash.of(before.get()).toString().equals(request.get().hash())) {
            return Response.plain(
                    409,
                    "Someone else, or another window, has changed this file since you opened it. Nothing was written, and"
                            + " what they wrote is still there.");
        }
        if (request.get().changes().size() > MOST_CHANGES) {
            return Response.plain(
                    413, "These are more than " + MOST_CHANGES + " changes at once. Nothing was written.");
        }
        Diagnostics faults = new Diagnostics();
        Optional<byte[]> after = file.get().type().isPresent()
                ? TreeEdit.apply(path, before.get(), request.get().changes(), folder.limits(), faults)
                : words(before.get(), request.get().changes());
        if (after.isEmpty() || after.get().length > folder.limits().maxFileBytes()) {
            return Response.plain(
                    422,
                    faults.sorted().stream()
                            .map(fault -> fault.message()
                                    + fault.help().map(help -> ". " + help).orElse(""))
                            .collect(Collectors.joining("\n"))
                            .concat(after.isEmpty() ? "" : "The file would be too large."));
        }
        return write(path, after.get(), Hash.of(after.get()).toString());
    }

    /** Markdown is put down whole. */
    private static Optional<byte[]> words(byte[] before, List<TreeChange> changes) {
        return changes.size() == 1 && changes.get(0) instanceof TreeChange.Put put && put.value() instanceof Scalar text
                ? TreeEdit.replaced(before, text.value() + "\n")
                : Optional.empty();
    }

    /**
     * Keeps a picture in the folder {@code figures} beside a file.
     *
     * @param path of the file with the form
     * @param name that the picture has on the machine it comes from
     */
    synchronized Response keep(String path, String name, byte[] picture) {
        if (file(path).isEmpty()) {
            return noSuchFile();
        }
        String given =
                UNUSUAL.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-").replaceAll("^[-.]+|[-.]+$", "");
        boolean drawing = given.endsWith(".svg");
        if (!given.matches("[^.].*[.][a-z]+") || !(drawing || PhotoStore.isPhoto(picture))) {
            return Response.plain(
                    415,
                    FileKind.find(picture)
                                    .map(kind -> "The file is " + kind.what() + ". ")
                                    .orElse("") + "Pictures are drawings in SVG, or photographs in JPEG, PNG or WebP.");
        }
        Optional<String> device = DeviceNames.find(given);
        if (device.isPresent()) {
            return Response.plain(
                    415,
                    "The name \"" + device.get()
                            + "\" is not possible on Windows. Give the picture another name, and try" + " again.");
        }
        String within = "figures/" + given.replace("..", ".");
        String target = path.substring(0, path.lastIndexOf('/') + 1) + within;
        Optional<byte[]> there = folder.contains(target)
                ? folder.readBytes(target, Place.file(target), MOST_BYTES, new Diagnostics())
                : Optional.empty();
        if (folder.contains(target)) {
            return there.filter(bytes -> Arrays.equals(bytes, picture)).isPresent()
                    ? Response.json("{\"path\":\"" + within + "\"}")
                    : Response.plain(
                            409,
                            "There is another picture called " + within + ". Give yours another name, and try again.");
        }
        Response written = write(target, picture, "");
        return written.isGood() ? Response.json("{\"path\":\"" + within + "\"}") : written;
    }

    private Response write(String path, byte[] bytes, String hash) {
        try {
            folder.writer().write(path, bytes);
            return Response.json("{\"hash\":\"" + hash + "\"}");
        } catch (UncheckedIOException e) {
            return Response.plain(500, "Nothing was written: " + e.getMessage());
        }
    }

    private Optional<FormFile> file(String path) {
        return FormFile.find(path, FormState.languages(site));
    }

    private Optional<byte[]> read(String path) {
        Diagnostics ignored = new Diagnostics();
        return folder.contains(path)
                ? folder.readBytes(path, Place.file(path), folder.limits().maxFileBytes(), ignored)
                : Optional.empty();
    }

    private static Response noSuchFile() {
        return Response.plain(404, "There is no such file with a form in the content.");
    }
}

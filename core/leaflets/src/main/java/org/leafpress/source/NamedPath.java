package org.leafpress.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;

/**
 * A path that a file names.
 *
 * @param from the file that names it
 * @param named as written, relative to the folder of {@code from}
 * @param reference where it is written, for findings
 */
record NamedPath(SourceFile from, String named, Place reference) {
    /** The path relative to the content folder, if it does not lead out of it. */
    Optional<String> resolve(ContentFolder content, Diagnostics diagnostics) {
        if (named.indexOf('\\') >= 0 && named.indexOf(':') < 0) {
            diagnostics.report(
                    Code.BAD_FORMAT,
                    reference,
                    "the path has a backslash",
                    "write \"" + named.replace('\\', '/') + "\"");
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        boolean inside = !named.startsWith("/") && !named.contains(":");
        for (String part : (from.folder() + "/" + named).split("/", -1)) {
            if (part.equals("..")) {
                inside &= parts.pollLast() != null;
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        if (!inside) {
            String bare = named.replaceFirst("^/+", "");
            if (content.isFile((from.folder().isEmpty() ? "" : from.folder() + "/") + bare)) {
                FileFindings.fromRoot(bare, reference, diagnostics);
            } else {
                FileFindings.outside(reference, diagnostics);
            }
            return Optional.empty();
        }
        return Optional.of(FileNames.composed(String.join("/", parts)));
    }
}

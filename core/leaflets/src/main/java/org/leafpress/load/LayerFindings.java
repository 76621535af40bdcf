package org.leafpress.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.source.ContentFolder;

/** What is said of content that a site's own is laid over. */
final class LayerFindings {
    private LayerFindings() {}

    /** Reports folders that are not there, and themes in them, which count nothing. */
    static void check(ContentFolder content, Diagnostics diagnostics) {
        List<Path> shared = content.roots().subList(1, content.roots().size());
        for (Path folder : shared) {
            if (!Files.isDirectory(folder)) {
                diagnostics.report(
                        Code.SHARED_MISSING,
                        Place.file(folder.toString()),
                        "there is no folder of shared content here",
                        "correct the path in contentLayers of the pom.xml, or take it out");
            }
        }
        if (!shared.isEmpty()) {
            content.allFiles("theme", new Diagnostics()).stream()
                    .filter(path -> content.shared(path).isPresent())
                    .findFirst()
                    .ifPresent(path -> report(path, diagnostics));
        }
    }

    private static void report(String path, Diagnostics diagnostics) {
        diagnostics.report(
                Code.SHARED_THEME,
                Place.file(path),
                "this file is in the theme of shared content, and that theme is not used",
                "share the theme as a jar instead: docs/theming.md says how");
    }
}

package org.leafpress.render.page;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.leafpress.render.RenderedFile;
import tools.jackson.core.JsonGenerator;

/**
 * The script that answers for saved pages where the site cannot be reached. What it does stands in the theme; it is told the
 * state of the site, so that browsers fetch saved pages anew once anything has changed, and the words that go above them.
 */
public final class OfflineWorker {
    /** At the root: it can only answer for what lies beside and below it. */
    public static final String PATH = "offline.js";

    /** What it does: a file of the theme. */
    public static final String SCRIPT = "offline-worker.js";

    private final List<Edition> editions;

    /** Of a site. */
    public OfflineWorker(List<Edition> editions) {
        this.editions = List.copyOf(editions);
    }

    /** The script for a state of the site. */
    public RenderedFile file(String version) {
        StringWriter notes = new StringWriter();
        try (JsonGenerator json = JsonText.compact(notes)) {
            json.writeStartObject();
            editions.forEach(edition -> json.writeStringProperty(
                    edition.language().value(), edition.messages().get("offline.note", "#")));
            json.writeEndObject();
        }
        String script =
                "const version = '" + version + "';\nconst notes = " + notes + ";\nimportScripts('" + SCRIPT + "');\n";
        return new RenderedFile(PATH, script.getBytes(StandardCharsets.UTF_8));
    }
}

package org.leafpress.start;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.leafpress.diagnostic.Code;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.NearestWord;
import org.leafpress.diagnostic.Place;
import org.leafpress.diagnostic.Severity;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.SiteContent;
import org.leafpress.model.TopicId;
import org.leafpress.source.ContentFolder;

/** Begins topics. */
public final class NewTopic {
    private final ContentLoader loader;
    private final Diagnostics diagnostics;

    /**
     * Begins topics of a content folder.
     *
     * @param diagnostics gets why a topic cannot be made
     */
    public NewTopic(ContentLoader loader, Diagnostics diagnostics) {
        this.loader = loader;
        this.diagnostics = diagnostics;
    }

    /** Writes the files of a topic; returns their paths within the content folder, none if that is not possible. */
    public List<String> write(TopicRequest request) {
        SiteContent site = loader.site();
        Optional<TopicId> id =
                TopicNames.free(request.topic(), Optional.empty(), site, loader, Code.CANNOT_START, diagnostics);
        Optional<TopicTemplate> template = template(request.kind());
        if (id.isEmpty() || template.isEmpty() || !hasLanguages(site)) {
            return List.of();
        }
        ContentFolder folder = loader.folder();
        SortedMap<String, byte[]> files =
                template.get().files(id.get(), site.reading().languages().get(0));
        folder.writer().writeAll(files);
        return List.copyOf(files.keySet());
    }

    private Optional<TopicTemplate> template(String kind) {
        Optional<TopicTemplate> found = TopicTemplate.find(kind);
        if (found.isEmpty()) {
            diagnostics.report(
                    Code.CANNOT_START,
                    Place.file("topics"),
                    "there are no parts to begin with for the kind \"" + kind + "\"",
                    NearestWord.to(kind, TopicTemplate.kinds())
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("use one of: " + String.join(", ", TopicTemplate.kinds())
                                    + "; topic.yaml takes further kinds afterwards"));
        }
        return found;
    }

    /** A topic is begun in the language that topics are written in, so that must be known for certain. */
    private boolean hasLanguages(SiteContent site) {
        if (site.site().isPresent()) {
            return true;
        }
        site.reading().diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .forEach(diagnostics::add);
        diagnostics.report(
                Code.CANNOT_START,
                Place.file("site.yaml"),
                "the site has errors, so that the language to write in is not known",
                "mend them, then begin the topic");
        return false;
    }
}

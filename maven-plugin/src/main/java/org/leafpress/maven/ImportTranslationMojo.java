package org.leafpress.maven;

import java.io.File;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Imported;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.translation.TranslationChoice;
import org.leafpress.translation.TranslationImport;

/**
 * Puts the texts of a translators' file into the content, and leaves everything else there as it is. Texts that nobody has
 * translated, and texts with which the leaflet would have errors, are left out and reported. Check the result, then say so with {@code leafpress:pin}.
 *
 * @since 0.1.0
 */
@Mojo(name = "import-translation", threadSafe = true)
public final class ImportTranslationMojo extends AbstractLeafpressMojo {
    /**
     * The topic: the name of its folder.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.topic", required = true)
    private String topic;

    /**
     * The language of the translation, such as {@code ur}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.language", required = true)
    private String language;

    /**
     * The file that has come back: {@code .xlf}, {@code .xliff} or {@code .csv}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.file", required = true)
    private File file;

    /**
     * Ids of texts that are taken although they look untranslated, because they repeat the source or their state is
     * {@code initial}; with {@code all}, or without a value, all such texts. Texts of nothing but names, numbers and
     * placeholders are taken anyway, and blank ones never.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.acceptUntranslated")
    private List<String> acceptUntranslated = List.of();

    private Optional<TranslationImport.ImportedTexts> imported = Optional.empty();

    /** Called by Maven. */
    @Inject
    public ImportTranslationMojo(BuildContext ide) {
        super(ide);
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Imported result =
                leafpress.importTranslation(new TranslationChoice(topic, language), file.toPath(), acceptUntranslated);
        imported = result.changes();
        return result.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        imported.ifPresent(changes -> report.imported(changes.texts(), changes.files()));
    }
}

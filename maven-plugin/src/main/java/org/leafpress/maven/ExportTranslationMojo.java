package org.leafpress.maven;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.leafpress.Exported;
import org.leafpress.Leafpress;
import org.leafpress.Outcome;
import org.leafpress.translation.ExchangeFormat;
import org.leafpress.translation.TranslationChoice;
import org.leafpress.translation.TranslationExport.TranslatorsFile;

/**
 * Writes a file for translators with the texts of a leaflet that are new or may be out of date: the source, what it was
 * when it was last translated, and the translation so far.
 *
 * @since 0.1.0
 */
@Mojo(name = "export-translation", threadSafe = true)
public final class ExportTranslationMojo extends AbstractLeafpressMojo {
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
     * {@code xliff} (XLIFF 2.1, for translators' tools) or {@code csv} (for spreadsheets).
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.format", defaultValue = "xliff")
    private ExchangeFormat format;

    /**
     * Whether to export texts that are up to date, too.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.all", defaultValue = "false")
    private boolean all;

    /**
     * The folder for the file, which is named for the topic and the language.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.exchangeDirectory", defaultValue = "${project.build.directory}/translation")
    private File exchangeDirectory;

    private Optional<TranslatorsFile> made = Optional.empty();

    /** Called by Maven. */
    @Inject
    public ExportTranslationMojo(BuildContext ide) {
        super(ide);
    }

    /** Called by Maven, which cannot make an enum of lower-case words by itself. */
    public void setFormat(String name) {
        format = Stream.of(ExchangeFormat.values())
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("leafpress.format is xliff or csv, not \"" + name + "\""));
    }

    @Override
    Outcome run(Leafpress leafpress) {
        Exported exported = leafpress.exportTranslation(new TranslationChoice(topic, language), format, all);
        made = exported.file();
        return exported.outcome();
    }

    @Override
    void finish(Report report, Duration time) {
        made.ifPresent(file -> {
            Path path = exchangeDirectory.toPath().resolve(topic + "." + language + "." + format.extension());
            try {
                Files.createDirectories(exchangeDirectory.toPath());
                Files.writeString(path, file.content());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot write " + path, e);
            }
            report.exported(file.texts(), path);
        });
    }
}

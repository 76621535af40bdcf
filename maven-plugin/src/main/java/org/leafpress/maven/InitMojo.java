package org.leafpress.maven;

import java.io.Console;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.Written;
import org.leafpress.concurrent.Progress;
import org.leafpress.start.SiteAnswers;

/**
 * Begins a site in an empty folder: a project, content with one example leaflet, settings for an editor and for build
 * servers. Asks for what is not given as a parameter if there is a terminal. No file that is there is changed.
 *
 * @since 0.1.0
 */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {
    /**
     * Name of the clinic.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.name")
    private @Nullable String name;

    /**
     * Number for emergencies, such as {@code 999}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.emergency")
    private @Nullable String emergency;

    /**
     * Number for urgent advice, such as {@code 111}, if there is one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.urgent")
    private @Nullable String urgent;

    /**
     * Phone number of the clinic.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.phone")
    private @Nullable String phone;

    /**
     * Email address of the clinic.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.email")
    private @Nullable String email;

    /**
     * Languages of the site, separated by commas, the one that topics are written in first; {@code en-GB} unless told.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.languages")
    private @Nullable String languages;

    /**
     * Colour of headings and links on paper, such as {@code #0b4f6c}; that of the theme unless told.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.colour")
    private @Nullable String colour;

    /**
     * The address that the site will have, ending in {@code /}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.address")
    private @Nullable String address;

    /**
     * Address of a Maven repository that has this plugin, for machines that do not have it; not needed where Maven finds it
     * without.
     *
     * @since 0.1.0
     */
    @Parameter(property = "leafpress.repository")
    private @Nullable String repository;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${plugin.version}", readonly = true, required = true)
    private String version;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /** Called by Maven. */
    public InitMojo() {
        // The fields are set afterwards.
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        PropertyNames.of(execution)
                .warnings(session.getUserProperties(), new Properties())
                .forEach(getLog()::warn);
        Path folder = Path.of(session.getExecutionRootDirectory());
        Report report = new Report(getLog(), folder, folder);
        try {
            SiteQuestions questions = new SiteQuestions(terminal(), getLog()::warn);
            Written written = Leafpress.begin(questions.ask(given(), version), folder);
            report.tell(written.outcome());
            if (written.outcome().failed()) {
                throw new MojoFailureException("No site was begun. In a build without a terminal, give "
                        + "-Dleafpress.name, -Dleafpress.emergency, -Dleafpress.phone and -Dleafpress.email.");
            }
            report.began(written.files());
            if (written.files().contains(".vscode/settings.json")) {
                helpEditors(folder);
            }
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("Leafpress could not read or write files: " + e.getMessage(), e);
        }
    }

    /** The settings for an editor are new, so that nobody has put anything of their own there. */
    private static void helpEditors(Path folder) {
        Settings settings =
                new Settings(folder.resolve("content"), folder.resolve("target"), 1, FailOn.ERROR, LocalDate.EPOCH);
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none())) {
            leafpress.schema(folder);
        }
    }

    private Map<SiteAnswers, String> given() {
        Map<SiteAnswers, String> given = new EnumMap<>(SiteAnswers.class);
        put(SiteAnswers.NAME, name, given);
        put(SiteAnswers.EMERGENCY, emergency, given);
        put(SiteAnswers.URGENT, urgent, given);
        put(SiteAnswers.PHONE, phone, given);
        put(SiteAnswers.EMAIL, email, given);
        put(SiteAnswers.LANGUAGES, languages, given);
        put(SiteAnswers.COLOUR, colour, given);
        put(SiteAnswers.ADDRESS, address, given);
        put(SiteAnswers.REPOSITORY, repository, given);
        return given;
    }

    private static void put(SiteAnswers answer, @Nullable String text, Map<SiteAnswers, String> given) {
        if (text != null) {
            given.put(answer, text);
        }
    }

    /** Asks one question at the terminal; empty where nobody can answer. */
    private Optional<SiteQuestions.Terminal> terminal() {
        Console console = session.getRequest().isInteractiveMode() ? System.console() : null;
        return Optional.ofNullable(console).map(found -> question -> found.readLine("%s ", question));
    }
}

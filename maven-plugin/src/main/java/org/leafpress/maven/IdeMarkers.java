package org.leafpress.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;
import org.leafpress.Outcome;
import org.leafpress.diagnostic.Diagnostic;
import org.leafpress.diagnostic.DiagnosticFormatter;
import org.leafpress.diagnostic.Severity;
import org.leafpress.diagnostic.SourceLines;
import org.leafpress.diagnostic.Span;

/** Shows findings beside the text in an IDE that runs Maven builds itself, such as Eclipse with m2e. */
final class IdeMarkers {
    /** Below {@link BuildContext#SEVERITY_WARNING}; Eclipse shows it as information. */
    private static final int SEVERITY_INFO = 0;

    private IdeMarkers() {}

    /**
     * Replaces the markers of the last build.
     *
     * @param content the folder to which the places of the findings are relative
     */
    static void show(BuildContext ide, Path content, Outcome outcome) {
        if (ide.getClass() == DefaultBuildContext.class) {
            return; // No IDE: this one would only print to the log, where the findings stand already.
        }
        try (Stream<Path> files = Files.walk(content)) {
            files.filter(Files::isRegularFile).forEach(file -> ide.removeMessages(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + content, e);
        }
        DiagnosticFormatter formatter = new DiagnosticFormatter(SourceLines.NONE);
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            ide.addMessage(
                    outcome.lines()
                            .folder(diagnostic.place().file())
                            .orElse(content)
                            .resolve(diagnostic.place().file())
                            .toFile(),
                    diagnostic.place().span().map(Span::line).orElse(1),
                    diagnostic.place().span().map(Span::column).orElse(1),
                    formatter.body(diagnostic)
                            + diagnostic.help().map(help -> "; " + help).orElse(""),
                    severity(diagnostic.severity()),
                    null);
        }
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> BuildContext.SEVERITY_ERROR;
            case WARNING -> BuildContext.SEVERITY_WARNING;
            case INFO -> SEVERITY_INFO;
        };
    }
}

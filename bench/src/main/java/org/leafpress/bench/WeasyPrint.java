package org.leafpress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leafpress.bench.process.Version;
import org.leafpress.model.theme.PrintFormat;

/** WeasyPrint, as Debian packages it, on a tenth of the leaflets: it takes its time. */
final class WeasyPrint {
    /** How the names of its files end. */
    static final String RESULT = ".weasyprint.pdf";

    private static final String PYTHON = "/usr/bin/python3";
    private static final int FEWEST = 5;

    private final Path program;
    private final Path fonts;
    private final List<String> files = new ArrayList<>();
    private final Optional<String> version = Version.of(PYTHON, "-m", "weasyprint", "--version");
    private final int leaflets;

    /** For the first of some documents; puts the fonts beside them. */
    WeasyPrint(Path peers, Documents documents) throws IOException {
        this.program = peers.resolve("weasyprint/print.py").toAbsolutePath();
        this.fonts = documents.folder().resolve("fonts.css");
        int all = documents.files(PrintFormat.A4, ".html").size();
        this.leaflets = Math.min(all, Math.max(FEWEST, all / 10));
        for (PrintFormat format : PrintFormat.values()) {
            documents.files(format, ".html").subList(0, leaflets).forEach(file -> files.add(file.toString()));
        }
        Files.writeString(fonts, fonts(documents.folder()));
    }

    private static String fonts(Path folder) throws IOException {
        StringBuilder css = new StringBuilder();
        for (String family : ThemeFonts.FAMILIES) {
            for (boolean bold : new boolean[] {false, true}) {
                String name = family + (bold ? "-Bold.ttf" : ".ttf");
                Files.write(folder.resolve(name), ThemeFonts.bytes(family, bold));
                css.append("@font-face { font-family: ")
                        .append(family)
                        .append("; font-weight: ")
                        .append(bold ? 700 : 400)
                        .append("; src: url(")
                        .append(name)
                        .append(") }\n");
            }
        }
        return css.toString();
    }

    String name() {
        return "WeasyPrint " + version.orElse("");
    }

    /** Why it cannot run on this machine, with the remedy; empty if it can. */
    Optional<String> missing() {
        return version.isPresent() ? Optional.empty() : Optional.of("not installed: `apt-get install weasyprint`");
    }

    int leaflets() {
        return leaflets;
    }

    List<String> command() {
        List<String> command = new ArrayList<>(List.of(PYTHON, program.toString(), fonts.toString()));
        command.addAll(files);
        return command;
    }
}

package org.leafpress.bench.process;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which version of a program is installed. */
public final class Version {
    private static final Pattern NUMBER = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");

    private Version() {}

    /** The first version number that a command says; empty if there is no such command or it fails. */
    public static Optional<String> of(String... command) {
        try {
            Process process = new ProcessBuilder(List.of(command))
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            Matcher number = NUMBER.matcher(said);
            return process.waitFor() == 0 && number.find() ? Optional.of(number.group()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}

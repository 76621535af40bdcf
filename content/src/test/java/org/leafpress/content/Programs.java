package org.leafpress.content;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the programs that the browser tests need. */
final class Programs {
    private static final String REMEDY = "; run bin/verify, which installs what is missing on Debian and Ubuntu, or"
            + " install Chromium and Node.js yourself";
    private static final List<String> USUAL_PLACES = List.of(
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "C:/Program Files/Google/Chrome/Application/chrome.exe",
            "C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe");

    private Programs() {}

    /** Chromium or a browser made from it: the one that {@code CHROMIUM} names, or one in a usual place. */
    static Path chromium() {
        Optional<Path> named = Optional.ofNullable(System.getenv("CHROMIUM"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        if (named.isPresent()) {
            return named.filter(Files::isExecutable)
                    .orElseThrow(() -> new IllegalStateException(
                            "The environment variable CHROMIUM names no program: " + named.get()));
        }
        return Stream.concat(
                        Stream.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
                                .flatMap(name -> onPath(name).stream()),
                        USUAL_PLACES.stream().map(Path::of).filter(Files::isExecutable))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests found no Chromium" + REMEDY
                        + ", and name it in the environment variable CHROMIUM."));
    }

    /** Node.js, which drives the browser. */
    static Path node() {
        return onPath("node")
                .orElseThrow(() -> new IllegalStateException("The browser tests found no node" + REMEDY + "."));
    }

    private static Optional<Path> onPath(String name) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(folder -> Stream.of(Path.of(folder, name), Path.of(folder, name + ".exe")))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }
}

package org.leafpress.bench.sites;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.leafpress.FailOn;
import org.leafpress.Leafpress;
import org.leafpress.Settings;
import org.leafpress.bench.peers.Press;
import org.leafpress.bench.peers.Project;
import org.leafpress.concurrent.Progress;
import org.leafpress.preview.Preview;
import org.leafpress.preview.PreviewOptions;

/** The preview of a site in a JVM of its own, without Maven, until it is closed. */
final class WarmPreview implements AutoCloseable {
    private final Process process;
    private final URI address;

    private WarmPreview(Process process, URI address) {
        this.process = process;
        this.address = address;
    }

    static WarmPreview start(Project project) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(Press.USUAL_JVM.split(" ")));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                WarmPreview.class.getName(),
                project.folder().toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        BufferedReader said =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String address = said.readLine();
        if (address == null) {
            throw new IOException("the preview did not start");
        }
        return new WarmPreview(process, URI.create(address));
    }

    URI address() {
        return address;
    }

    /** The folder of a project. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Settings settings = new Settings(
                folder.resolve("content"),
                folder.resolve("target/leafpress"),
                Runtime.getRuntime().availableProcessors(),
                FailOn.ERROR,
                LocalDate.now(ZoneOffset.UTC));
        try (Leafpress leafpress = Leafpress.open(settings, Progress.none());
                Preview preview = leafpress.preview(PreviewOptions.usual().at(0), note -> {})) {
            System.out.println(preview.address());
            long unused = System.in.transferTo(System.out); // until whoever started it closes it
        }
    }

    @Override
    public void close() throws IOException {
        process.getOutputStream().close();
        process.destroy();
    }
}

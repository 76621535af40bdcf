package org.leafpress.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview as a clinic starts it. */
class ServeIT {
    private static final Pattern ADDRESS = Pattern.compile("look at (http://localhost:[0-9]+/)");
    private static final long PATIENCE_SECONDS = 120;

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private Clinic clinic;

    @BeforeEach
    void setUp() throws IOException {
        clinic = new Clinic(folder.toRealPath());
    }

    @Test
    void aSaveIsSeenAndEnterEndsIt() throws Exception {
        Process maven = clinic.start(clinic.path("serve.log"), "leafpress:serve");
        try {
            URI address = address(maven);
            assertThat(get(address.resolve("index.html"))).contains("Riverside");
            try (InputStream body = client.send(
                            HttpRequest.newBuilder(address.resolve("/.leafpress/events"))
                                    .timeout(Duration.ofSeconds(PATIENCE_SECONDS))
                                    .build(),
                            BodyHandlers.ofInputStream())
                    .body()) {
                BufferedReader events = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8));
                assertThat(nextEvent(events)).contains("\"version\":1");
                clinic.edit("content/site/en-GB.yaml", "name: Riverside Clinic leaflets", "name: Hillside leaflets");
                assertThat(nextEvent(events)).doesNotContain("\"version\":1,");
            }
            assertThat(get(address.resolve("index.html"))).contains("Hillside leaflets");
            try (OutputStream keyboard = maven.getOutputStream()) {
                keyboard.write('\n');
            }
            assertThat(maven.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        } finally {
            maven.destroyForcibly();
        }
        assertThat(clinic.read("serve.log"))
                .contains("Leafpress: read again: site/en-GB.yaml")
                .contains("Leafpress: the preview has ended.")
                .contains("BUILD SUCCESS");
        assertThat(clinic.path("target/site")).doesNotExist();
    }

    @Test
    void withoutATerminalItRunsUntilItIsEnded() throws Exception {
        Process maven = clinic.start(clinic.path("serve.log"), "leafpress:serve", "-Dleafpress.port=0");
        try {
            maven.getOutputStream().close();
            URI address = address(maven);
            assertThat(get(address.resolve("index.html"))).contains("Riverside");
            assertThat(maven.isAlive()).isTrue();
        } finally {
            maven.destroy();
            assertThat(maven.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void aPortThatIsTakenFailsInWords() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Clinic.Run run = clinic.maven("leafpress:serve", "-Dleafpress.port=" + other.getLocalPort());
            assertThat(run.exit()).isNotZero();
            assertThat(run.log())
                    .contains("leafpress.port: port " + other.getLocalPort()
                            + " is taken by another program, or not allowed; name another one");
        }
    }

    private static String nextEvent(BufferedReader events) throws IOException {
        String line = events.readLine();
        while (line != null && !line.startsWith("data: ")) {
            line = events.readLine();
        }
        assertThat(line).isNotNull();
        return line;
    }

    /** Waits until the address is in the log; Maven prints nothing that could be waited for otherwise. */
    private URI address(Process maven) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end) {
            Matcher line = ADDRESS.matcher(Files.readString(clinic.path("serve.log")));
            if (line.find()) {
                return URI.create(line.group(1));
            }
            assertThat(maven.waitFor(100, TimeUnit.MILLISECONDS))
                    .as(() -> clinic.read("serve.log"))
                    .isFalse();
        }
        throw new AssertionError("no address in " + clinic.read("serve.log"));
    }

    private String get(URI address) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}

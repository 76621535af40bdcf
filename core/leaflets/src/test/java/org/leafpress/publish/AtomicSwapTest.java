package org.leafpress.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicSwapTest {
    @TempDir
    Path folder;

    private Path one;
    private Path other;

    @BeforeEach
    void twoFolders() throws IOException {
        one = Files.createDirectory(folder.resolve("-one"));
        other = Files.createDirectory(folder.resolve("other"));
        Files.writeString(one.resolve("a"), "one");
        Files.writeString(other.resolve("b"), "other");
    }

    private boolean exchangeBy(String script) throws IOException {
        Path program = Files.writeString(folder.resolve("mv"), "#!/bin/sh\n" + script + "\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return new AtomicSwap(program).exchange(one, other);
    }

    @Test
    void aProgramThatExchangesThemIsTrusted() throws IOException {
        String script = "[ \"$1 $2 $3\" = '--exchange --no-target-directory --' ] && mv -- \"$4\" \"$4.x\""
                + " && mv -- \"$5\" \"$4\" && mv -- \"$4.x\" \"$5\"";
        assertThat(exchangeBy(script)).isTrue();
        assertThat(other.resolve("a")).hasContent("one");
        assertThat(one.resolve("b")).hasContent("other");
    }

    @Test
    void oneThatDoesNotKnowTheOptionIsNot() throws IOException {
        assertThat(exchangeBy("exit 1")).isFalse();
        assertThat(exchangeBy("exit 0")).isFalse();
        assertThat(new AtomicSwap(folder.resolve("none")).exchange(one, other)).isFalse();
    }

    @Test
    void thatOfTheSystemDoesItWhollyOrNotAtAll() throws IOException {
        boolean done = AtomicSwap.ofSystem().exchange(one, other);
        assertThat(Files.exists(other.resolve("a"))).isEqualTo(done);
        assertThat(Files.exists(one.resolve("b"))).isEqualTo(done);
        assertThat(Files.exists(one.resolve("a"))).isEqualTo(!done);
        assertThat(Files.exists(other.resolve("b"))).isEqualTo(!done);
    }

    @Test
    void anInterruptIsKeptUntilItIsDone() throws IOException {
        Thread.currentThread().interrupt();
        assertThat(exchangeBy("mv -- \"$4\" \"$4.x\" && mv -- \"$5\" \"$4\" && mv -- \"$4.x\" \"$5\""))
                .isTrue();
        assertThat(Thread.interrupted()).isTrue();
    }
}

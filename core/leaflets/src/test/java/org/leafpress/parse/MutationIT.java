package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever an editor, a merge or a bad disk does to a file, reading it ends in findings. */
class MutationIT {
    private static final int ROUNDS = 250;
    private static final List<String> FILES = List.of(
            "site.yaml",
            "site/en-GB.yaml",
            "topics/muscle-twitches/topic.yaml",
            "topics/muscle-twitches/en-GB.yaml",
            "topics/muscle-twitches/ur.yaml",
            "topics/muscle-twitches/en-GB/why.md");
    private static final List<String> PIECES = List.of(
            "\t",
            "\n",
            "\r",
            ": ",
            "- ",
            "\"",
            "'",
            "[",
            "]",
            "{",
            "}",
            "{{",
            "}}",
            "|",
            ">",
            "&a ",
            "*a",
            "!t ",
            "#",
            "%",
            "@",
            "`",
            "\\",
            "<b>",
            "![](",
            "](",
            "**",
            "---\n",
            "...\n",
            "\uFEFF",
            "\u0000",
            "\uD83D\uDE00",
            "? ",
            "<<: ",
            "&#0;",
            "null",
            "~",
            "| a | b |\n|---|---|\n",
            "    ",
            "|2-\n",
            ">+\n",
            "\u2028",
            "\u0085");

    @TempDir
    Path folder;

    @Test
    void aDamagedFileNeverStopsTheReader() throws IOException {
        GoodSite site = GoodSite.in(folder);
        Random random = new Random(20261122);
        for (int round = 0; round < ROUNDS; round++) {
            String file = FILES.get(random.nextInt(FILES.size()));
            byte[] good = Files.readAllBytes(site.root().resolve(file));
            byte[] bad = damaged(good, random);
            site.file(file, bad);
            String text = new String(bad, StandardCharsets.UTF_8);
            assertTimeoutPreemptively(
                    Duration.ofMinutes(2), () -> assertThat(site.report()).isNotNull(), () -> text);
            site.file(file, good);
        }
        assertThat(site.report()).isEmpty();
    }

    private static byte[] damaged(byte[] good, Random random) {
        byte[] bytes = good;
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = random.nextInt(bytes.length + 1);
            int to = Math.min(bytes.length, at + random.nextInt(30));
            bytes = switch (random.nextInt(5)) {
                case 0 -> Arrays.copyOf(bytes, at);
                case 1 -> join(bytes, at, new byte[0], to);
                case 2 -> join(bytes, at, new byte[] {(byte) random.nextInt(256)}, at);
                case 3 -> join(bytes, at, Arrays.copyOfRange(bytes, at, to), at);
                default ->
                    join(bytes, at, PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8), at);
            };
        }
        return bytes;
    }

    private static byte[] join(byte[] bytes, int until, byte[] piece, int from) {
        byte[] out = new byte[until + piece.length + bytes.length - from];
        System.arraycopy(bytes, 0, out, 0, until);
        System.arraycopy(piece, 0, out, until, piece.length);
        System.arraycopy(bytes, from, out, until + piece.length, bytes.length - from);
        return out;
    }
}

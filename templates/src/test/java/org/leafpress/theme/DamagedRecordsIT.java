package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leafpress.FailOn;
import org.leafpress.Generated;
import org.leafpress.diagnostic.Code;

/** Whatever becomes of what a build keeps for the next, that one makes the site that a clean build makes. */
class DamagedRecordsIT {
    private static final int DAMAGES = 40;
    private static final String LEAFLET = "topics/muscle-cramps/en-GB.yaml";

    private final Random random = new Random(18);

    @TempDir
    Path folder;

    @Test
    void theNextBuildMakesTheSiteOfACleanOne() throws IOException {
        SampleSite.in(folder).append("site.yaml", "print:\n  enabled: false\n");
        Path leaflet = folder.resolve("content").resolve(LEAFLET);
        String first = Files.readString(leaflet);
        List<String> texts = List.of(first, first.replace("title: Muscle cramps", "title: Cramps"));
        List<SortedMap<String, String>> clean = List.of(clean(leaflet, texts.get(0)), clean(leaflet, texts.get(1)));
        TestBuild build = build("site", "work");
        build.generate();
        for (int i = 0; i < DAMAGES; i++) {
            String what = damage(build.work(), i);
            int next = random.nextInt(2);
            Files.writeString(leaflet, texts.get(next));
            Generated outcome = build.generate();
            assertThat(outcome.outcome().diagnostics()).as(what).allMatch(found -> found.code() == Code.CACHE_NOT_USED);
            assertThat(files(build.output())).as(what).isEqualTo(clean.get(next));
        }
    }

    private TestBuild build(String site, String work) {
        return new TestBuild(
                folder.resolve("content"),
                folder.resolve(site),
                folder.resolve(work),
                2,
                FailOn.ERROR,
                SampleSite.DATE);
    }

    private SortedMap<String, String> clean(Path leaflet, String text) throws IOException {
        Files.writeString(leaflet, text);
        String name = "clean-" + Integer.toHexString(text.hashCode());
        assertThat(build(name, name + "-work").generate().published()).isTrue();
        return files(folder.resolve(name));
    }

    /** Every fourth time a journal that nobody wrote comes along. */
    private String damage(Path work, int round) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(work)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(work.resolve("copy")))
                    .sorted()
                    .toList();
        }
        Path file = files.get(round % files.size());
        byte[] bytes = Files.readAllBytes(file);
        byte[] damaged = bytes.clone();
        switch (random.nextInt(4)) {
            case 0 -> damaged = Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 1 -> damaged = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(40));
            case 2 -> {
                for (int i = 0; i < 8; i++) {
                    damaged[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
            }
            default -> damaged[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        Files.write(file, damaged);
        if (round % 4 == 3) {
            Files.writeString(work.resolve("journal"), round + "\nmove ../x\nremove index.html\n");
        }
        return "damage " + round + " of " + work.relativize(file);
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}

package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every file that is not for browsers is in the guide for those who connect other systems. */
class FilesForMachinesIT {
    private static final Pattern FOR_BROWSERS = Pattern.compile(
            ".*[.](html|pdf|css|js|svg|woff2|jpg)|(search|fonts)/.*|(robots|checksums)[.]txt|sitemap[.]xml");

    /** {@code topics/LEAFLET.txt} in the first column of a table. */
    private static final Pattern TOLD = Pattern.compile("`([^` ]+)`");

    @TempDir
    Path folder;

    @Test
    void eachIsExplained() {
        IssuedSite site = new IssuedSite(folder).issueAll();
        assertThat(site.report()).isEmpty();
        Pattern told = Pattern.compile(ThemeSources.read(Path.of("../docs/integrators.md"))
                .lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line ->
                        TOLD.matcher(line.substring(0, line.indexOf(" | "))).results())
                .map(found -> found.group(1)
                        .replace(".", "[.]")
                        .replace("LANGUAGE", "(?:en-GB|ur)")
                        .replaceAll("[A-Z]{4,}", "[^/]+"))
                .collect(Collectors.joining("|", "(?:ur/)?(?:", ")")));
        assertThat(site.published().keySet())
                .filteredOn(path -> !FOR_BROWSERS.matcher(path).matches())
                .hasSizeGreaterThan(10)
                .allSatisfy(path -> assertThat(path).matches(told));
    }
}

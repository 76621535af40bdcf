package org.leafpress.parse;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoodSiteTest {
    @TempDir
    Path folder;

    @Test
    void aGoodSiteHasNoFindings() {
        assertThat(GoodSite.in(folder).report()).isEmpty();
        System.out.println(new GoodSiteTestDump().dump(GoodSite.in(folder.resolve("x"))));
    }

    static class GoodSiteTestDump {
        String dump(GoodSite g) {
            return g.site() + "\n" + g.topic("muscle-twitches");
        }
    }
}

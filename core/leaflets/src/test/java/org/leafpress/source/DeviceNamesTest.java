package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeviceNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {"con", "NUL.txt", "aux .tar.gz", "Com1", "lpt\u00b3.yaml", "what?", "a:b", "back\\slash", "tab\t", "end.", "end ", "\u007f"
            })
    void whatWindowsGivesToNoFileIsFound(String name) {
        assertThat(DeviceNames.find(name)).contains(name);
        assertThat(DeviceNames.find("topics/" + name)).contains(name);
        assertThat(DeviceNames.find(name + "/topic.yaml")).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "topics/icons/con-artist.yaml", "console", "com10", "lpt", "nul-l.md", "a b.c", ".con", "\u00e9t\u00e9.md"})
    void otherNamesAreNot(String path) {
        assertThat(DeviceNames.find(path)).isEmpty();
    }
}

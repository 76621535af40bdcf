package org.leafpress.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "en-gb.yaml",
                "en-GB.yml",
                "en-GB.YAML",
                "en-GB.yaml.txt",
                "en-GB.yaml.yaml",
                "en-GB.yml.yaml",
                "en_GB.yaml",
                "en GB.yaml",
                "en-GB copy.yaml",
                "en-GB copy 2.yaml",
                "en-GB - Copy.yaml",
                "en-GB - Copy (3).yaml",
                "en-GB (1).yaml",
                "en-GB(1).yml",
                "Copy of en-GB.yaml",
                "Kopie von en-GB.yaml",
                "~$en-GB.yaml",
                "en-GB .yaml",
                "en-GB..yaml"
            })
    void theFormsOfANameAreOne(String name) {
        assertThat(FileNames.canonical(name)).isEqualTo("en-gb.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"why.md", "Why.md", "why.md.txt", "why.txt", "why.markdown", "why.MD", "why copy.md", "why.md.md"
            })
    void theEndingsOfMarkdownAreOne(String name) {
        assertThat(FileNames.canonical(name)).isEqualTo("why.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"photocopy.yaml", "copyright.yaml", "copy.yaml", "en-GB2.yaml", "covid(19)x.yaml"})
    void otherNamesStay(String name) {
        assertThat(FileNames.canonical(name)).isEqualToIgnoringCase(name);
    }
}

package org.leafpress.check.writing;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A term of the glossary keeps its own word, and no other beside it. */
class PlainerWordsTest {
    @TempDir
    Path folder;

    @Test
    void aTermBesideAWordDoesNotExcuseIt() {
        new WritingCase(folder.resolve("beside"))
                .prose("Commence to walk after a fasciculation.")
                .finds("1:1 [Commence] LP728: there is a plainer word for \"Commence\"; write \"start\"");
    }

    @Test
    void aWordInBracketsBehindThePlainOneIsExplained() {
        new WritingCase(folder.resolve("brackets"))
                .prose("You may start (commence) to walk.")
                .finds();
    }
}

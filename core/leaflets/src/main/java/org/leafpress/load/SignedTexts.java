package org.leafpress.load;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.TopicId;
import org.leafpress.model.text.Fingerprint;
import org.leafpress.parse.TopicReader;
import org.leafpress.source.ContentFolder;

/** Finds what leaflets of a topic said when they were signed or issued; nothing where that was not kept. */
public record SignedTexts(ContentFolder folder, TopicId topic) implements Function<Fingerprint, Optional<String>> {
    /** Such a text holds its drawings, too. */
    private static final int LONGEST = 4 * 1024 * 1024;

    @Override
    public Optional<String> apply(Fingerprint fingerprint) {
        String path = TopicReader.signed(topic, fingerprint.value());
        return folder.readBytes(path, Place.file(path), LONGEST, new Diagnostics())
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}

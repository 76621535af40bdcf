package org.leafpress.pdf;

import java.util.LinkedHashMap;
import java.util.Map;

/** The raster pictures that one document uses; one that is drawn twice is stored once. */
final class DocumentPictures {
    private final PdfFile file;
    private final Map<RasterImage, Entry> entries = new LinkedHashMap<>();

    /** A picture's name in content streams, and its object. */
    record Entry(String resource, ObjectRef ref) {}

    DocumentPictures(PdfFile file) {
        this.file = file;
    }

    String resource(RasterImage picture) {
        return entries.computeIfAbsent(picture, p -> new Entry("I" + entries.size(), file.allocate()))
                .resource();
    }

    Map<RasterImage, Entry> all() {
        return entries;
    }
}

package org.leafpress.pdf;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** The fonts that one document uses, in the order of first use. */
final class DocumentFonts {
    private final PdfFile file;
    private final Map<FontFace, FontSubset> subsets = new LinkedHashMap<>();

    DocumentFonts(PdfFile file) {
        this.file = file;
    }

    FontSubset of(FontFace face) {
        FontSubset known = subsets.get(face);
        if (known == null) {
            known = new FontSubset(face, "F" + subsets.size(), file.allocate());
            subsets.put(face, known);
        }
        return known;
    }

    Collection<FontSubset> all() {
        return subsets.values();
    }
}

package org.leafpress.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The clusters of one face that one document uses, each with a character id from 1 in the order of first use. */
final class FontSubset {
    private final FontFace face;
    private final String resource;
    private final ObjectRef ref;
    private final Map<Cluster, Integer> ids = new LinkedHashMap<>();
    /** Texts repeat their words, and a face gives the same shape for the same word. */
    private final Map<ShapedWord, SyntaxWriter> shown = new HashMap<>();

    FontSubset(FontFace face, String resource, ObjectRef ref) {
        this.face = face;
        this.resource = resource;
        this.ref = ref;
    }

    FontFace face() {
        return face;
    }

    /** The name that content streams call it by. */
    String resource() {
        return resource;
    }

    ObjectRef ref() {
        return ref;
    }

    /** What draws a word within the string of a {@code TJ} operator; kerns step out of the string and back. */
    SyntaxWriter show(ShapedWord word) {
        SyntaxWriter known = shown.get(word);
        if (known == null) {
            known = string(word);
            shown.put(word, known);
        }
        return known;
    }

    private SyntaxWriter string(ShapedWord word) {
        SyntaxWriter out = new SyntaxWriter(32);
        kern(word.lead(), out);
        int index = 0;
        for (Cluster cluster : word.clusters()) {
            out.code(id(cluster));
            kern(word.kern(index++), out);
        }
        return out;
    }

    private void kern(int space, SyntaxWriter out) {
        if (space != 0) {
            out.raw(")").number(-space * 1000.0 / face.font().unitsPerEm()).raw("(");
        }
    }

    private int id(Cluster cluster) {
        Integer known = ids.get(cluster);
        if (known != null) {
            return known;
        }
        int id = ids.size() + 1;
        // Two bytes a character; a leaflet uses some hundreds.
        if (id > 0xFFFF) {
            throw new IllegalStateException("one document uses more than 65,535 different clusters of " + face.name());
        }
        ids.put(cluster, id);
        return id;
    }

    List<Cluster> clusters() {
        return new ArrayList<>(ids.keySet());
    }
}

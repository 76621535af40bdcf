package org.leafpress.render.view;

import java.util.List;

/** All versions that were issued, for whoever has a leaflet on paper: {@code pages/issued-list.ftlh}. */
public record IssuedList(List<IssuedCode> codes) implements PageBody {
    public IssuedList {
        codes = List.copyOf(codes);
    }

    /**
     * A code with its versions.
     *
     * @param versions the newest first
     */
    public record IssuedCode(String code, List<IssuedEntry> versions) {
        public IssuedCode {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version in a language.
     *
     * @param name of the language, in that language
     * @param language BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     */
    public record IssuedEntry(
            String version, String href, String title, String name, String language, String direction) {}
}

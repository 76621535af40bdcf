package org.leafpress.check;

import java.util.Arrays;
import java.util.Optional;
import org.leafpress.diagnostic.Code;

/** How much of something is still well. A site may choose another limit within bounds. */
enum Limit {
    /** Characters of a title (NHS digital service manual, content: page titles and headings). */
    TITLE(Code.LONG_TITLE, 65, 20, 120, "characters"),
    /** Characters of a picture's alt text, about what screen readers say in one go (NHS digital service manual). */
    ALT_TEXT(Code.LONG_ALT_TEXT, 125, 40, 300, "characters");

    private final Code code;
    private final int usual;
    private final int least;
    private final int most;
    private final String unit;

    Limit(Code code, int usual, int least, int most, String unit) {
        this.code = code;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** The limit of a kind of finding. */
    static Optional<Limit> find(Code code) {
        return Arrays.stream(values()).filter(limit -> limit.code == code).findFirst();
    }

    /** The kind of finding. */
    Code code() {
        return code;
    }

    /** What holds unless the site says otherwise. */
    int usual() {
        return usual;
    }

    /** True for what a site may choose. */
    boolean allows(int chosen) {
        return chosen >= least && chosen <= most;
    }

    /** What a site may choose, in words. */
    String range() {
        return "a number of " + unit + " from " + least + " to " + most + "; " + usual + " is usual";
    }
}

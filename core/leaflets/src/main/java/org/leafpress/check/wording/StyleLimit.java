package org.leafpress.check.wording;

import java.util.Arrays;
import java.util.Optional;
import org.leafpress.diagnostic.Code;

/** How much of something is still well. A site may choose another limit within bounds. */
public enum StyleLimit {
    /** Words of a sentence (NHS digital service manual, content: how we write). */
    SENTENCE(Code.LONG_SENTENCE, 20, 8, 60, "words"),
    /** Sentences of a paragraph (NHS digital service manual, content: how we write). */
    PARAGRAPH(Code.LONG_PARAGRAPH, 3, 1, 12, "sentences"),
    /** Items of a list (CDC Clear Communication Index, item 6). */
    LIST(Code.LONG_LIST, 7, 3, 30, "items"),
    /** Passive sentences of a leaflet: below that they do no harm (AHRQ PEMAT-P, item 5: active voice). */
    PASSIVES(Code.PASSIVE_VOICE, 10, 0, 100, "percent"),
    /** Characters of a title (NHS digital service manual, content: page titles and headings). */
    TITLE(Code.LONG_TITLE, 65, 20, 120, "characters"),
    /** Characters of a picture's alt text, about what screen readers say in one go (NHS digital service manual). */
    ALT_TEXT(Code.LONG_ALT_TEXT, 125, 40, 300, "characters"),
    /** Reading age in whole years: 9 to 11 (NHS digital service manual), US grade 6 (American Medical Association). */
    READING_AGE(Code.HIGH_READING_AGE, 11, 6, 18, "years"),
    /** Points of the Flesch scale: from 70 on it is fairly easy (Fernandez Huerta 1959, Amstad 1978, after Flesch). */
    READING_EASE(Code.LOW_READING_EASE, 70, 0, 100, "points"),
    /** Points: from 80 on easy with elementary school (Lucisano and Piemontese 1988). */
    GULPEASE(Code.LOW_GULPEASE, 80, 0, 100, "points"),
    /** Points: up to 40 an easy text (Björnsson 1968). */
    LIX(Code.HIGH_LIX, 40, 20, 70, "points");

    private final Code code;
    private final int usual;
    private final int least;
    private final int most;
    private final String unit;

    StyleLimit(Code code, int usual, int least, int most, String unit) {
        this.code = code;
        this.usual = usual;
        this.least = least;
        this.most = most;
        this.unit = unit;
    }

    /** The limit of a kind of finding. */
    public static Optional<StyleLimit> find(Code code) {
        return Arrays.stream(values()).filter(limit -> limit.code == code).findFirst();
    }

    /** The kind of finding. */
    public Code code() {
        return code;
    }

    /** What holds unless the site says otherwise. */
    public int usual() {
        return usual;
    }

    /** True for what a site may choose. */
    public boolean allows(int chosen) {
        return chosen >= least && chosen <= most;
    }

    /** What a site may choose, in words. */
    public String range() {
        return "a number of " + unit + " from " + least + " to " + most + "; " + usual + " is usual";
    }
}

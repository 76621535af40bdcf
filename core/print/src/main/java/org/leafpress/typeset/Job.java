package org.leafpress.typeset;

import java.util.Set;

/**
 * What every part of one document's layout needs to know. For one thread.
 *
 * @param settings how it is to look
 * @param fonts its fonts
 * @param toLeft true when its language runs from right to left
 * @param anchors the ids that links can lead to
 * @param breaks where its lines may break
 * @param hyphenation where words of its language may be parted
 * @param findings what could not be done as meant
 */
record Job(
        PrintSettings settings,
        FontSet fonts,
        boolean toLeft,
        Set<String> anchors,
        LineBreaks breaks,
        Hyphenation hyphenation,
        Findings findings) {

    /** The same, for measuring: what is found then is found again when it is set. */
    Job quiet() {
        return new Job(settings, fonts, toLeft, anchors, breaks, hyphenation, new Findings());
    }

    /** The same with other margins. */
    Job with(Margins margins) {
        return new Job(settings.with(margins), fonts, toLeft, anchors, breaks, hyphenation, findings);
    }

    Palette palette() {
        return settings.palette();
    }

    TypeScale type() {
        return settings.type();
    }
}

package org.leafpress.typeset;

import java.util.Set;

/**
 * What all who lay out one document share. For one thread.
 *
 * @param settings how it is to look
 * @param fonts its fonts
 * @param rightToLeft true when its language runs from right to left
 * @param anchors the ids that links can lead to
 * @param breaks where its lines may break
 * @param hyphenation where words of its language may be hyphenated
 * @param findings what could not be done as meant
 */
record LayoutContext(
        PrintSettings settings,
        FontSet fonts,
        boolean rightToLeft,
        Set<String> anchors,
        LineBreaks breaks,
        Hyphenation hyphenation,
        Findings findings) {

    /** The same, for measuring: what is found then is found again when it is set. */
    LayoutContext quiet() {
        return new LayoutContext(settings, fonts, rightToLeft, anchors, breaks, hyphenation, new Findings());
    }

    /** The same with other margins. */
    LayoutContext with(Margins margins) {
        return new LayoutContext(settings.with(margins), fonts, rightToLeft, anchors, breaks, hyphenation, findings);
    }

    /** The same for pages that lie across. */
    LayoutContext across() {
        return new LayoutContext(settings.across(), fonts, rightToLeft, anchors, breaks, hyphenation, findings);
    }

    /** The same with other type. */
    LayoutContext with(TypeScale type) {
        return new LayoutContext(settings.with(type), fonts, rightToLeft, anchors, breaks, hyphenation, findings);
    }

    Palette palette() {
        return settings.palette();
    }

    TypeScale type() {
        return settings.type();
    }
}

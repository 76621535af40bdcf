package org.leafpress.typeset;

import java.util.Optional;
import java.util.Set;

/**
 * What all who lay out one document share. For one thread.
 *
 * @param settings how it is to look
 * @param fonts its fonts
 * @param language a BCP 47 tag
 * @param rightToLeft true when its language runs from right to left
 * @param anchors the ids that links can lead to
 * @param replacements words for what its fonts lack
 * @param breaks where its lines may break
 * @param hyphenation where words of its language may be hyphenated
 * @param findings what could not be done as meant
 */
record LayoutContext(
        PrintSettings settings,
        FontSet fonts,
        String language,
        boolean rightToLeft,
        Set<String> anchors,
        CharacterReplacements replacements,
        LineBreaks breaks,
        Hyphenation hyphenation,
        PrintFindings findings) {

    /** The same, for measuring: what is found then is found again when it is set. */
    LayoutContext quiet() {
        return new LayoutContext(
                settings,
                fonts,
                language,
                rightToLeft,
                anchors,
                replacements,
                breaks,
                hyphenation,
                new PrintFindings());
    }

    /** The same with other margins. */
    LayoutContext with(Margins margins) {
        return new LayoutContext(
                settings.with(margins),
                fonts,
                language,
                rightToLeft,
                anchors,
                replacements,
                breaks,
                hyphenation,
                findings);
    }

    /** The fonts of the text that an element owns. */
    FontSet fonts(InlineOwner owner) {
        Optional<String> language = owner.language();
        return language.isPresent() ? fonts.in(language.get()) : fonts;
    }

    /** The same for pages that lie across. */
    LayoutContext across() {
        return new LayoutContext(
                settings.across(), fonts, language, rightToLeft, anchors, replacements, breaks, hyphenation, findings);
    }

    /** The same with other type. */
    LayoutContext with(TypeScale type) {
        return new LayoutContext(
                settings.with(type),
                fonts,
                language,
                rightToLeft,
                anchors,
                replacements,
                breaks,
                hyphenation,
                findings);
    }

    /** The same for text whose words stay whole where they have room. */
    LayoutContext unhyphenated() {
        return new LayoutContext(
                settings,
                fonts,
                language,
                rightToLeft,
                anchors,
                replacements,
                breaks,
                hyphenation.whereNeeded(),
                findings);
    }

    Palette palette() {
        return settings.palette();
    }

    TypeScale type() {
        return settings.type();
    }
}

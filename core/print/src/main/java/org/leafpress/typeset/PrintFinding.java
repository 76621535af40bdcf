package org.leafpress.typeset;

import com.ibm.icu.lang.UCharacter;
import java.util.Locale;

/** Something that could not be printed as it was meant. The file is sound all the same, and no text is lost. */
public sealed interface PrintFinding {
    /** The kinds of findings. */
    enum Kind {
        /** A {@link MissingGlyph}. */
        MISSING_GLYPH,
        /** A {@link DoesNotFit}. */
        DOES_NOT_FIT,
        /** A {@link SkippedHeading}. */
        SKIPPED_HEADING,
        /** An {@link UnusablePicture}. */
        UNUSABLE_PICTURE,
        /** An {@link UnknownAnchor}. */
        UNKNOWN_ANCHOR,
        /** An {@link UnknownTone}. */
        UNKNOWN_TONE
    }

    /** What kind of finding. */
    Kind kind();

    /** What is wrong, as a lower-case phrase without a full stop. */
    String message();

    /** What to do about it. */
    String help();

    /**
     * No font has a character; words stand in its place.
     *
     * @param character the character
     * @param words what print says instead
     * @param around some text around it
     */
    record MissingGlyph(String character, String words, String around) implements PrintFinding {
        @Override
        public Kind kind() {
            return Kind.MISSING_GLYPH;
        }

        @Override
        public String message() {
            int point = character.codePointAt(0);
            return String.format(
                    Locale.ROOT,
                    "no font has the character U+%04X (%s), in \"%s\"; on paper it says \"%s\"",
                    point,
                    UCharacter.getExtendedName(point),
                    around,
                    words);
        }

        @Override
        public String help() {
            return "write it in words, or give the theme a font that has it";
        }
    }

    /**
     * Content needs more room than its format has.
     *
     * @param what the content, or the part of the format
     * @param excess what is over, in points; always above 0
     */
    record DoesNotFit(String what, double excess) implements PrintFinding {
        @Override
        public Kind kind() {
            return Kind.DOES_NOT_FIT;
        }

        @Override
        public String message() {
            return String.format(Locale.ROOT, "%s: %.0f mm too much", what, Math.max(1, excess / PageSize.MM));
        }

        @Override
        public String help() {
            return "shorten it, or leave sections out of this format";
        }
    }

    /**
     * A heading follows one that is more than one level above it.
     *
     * @param heading its text
     * @param level its level
     * @param expected the deepest level that could stand here
     */
    record SkippedHeading(String heading, int level, int expected) implements PrintFinding {
        @Override
        public Kind kind() {
            return Kind.SKIPPED_HEADING;
        }

        @Override
        public String message() {
            return "heading \"" + heading + "\" is of level " + level + " where " + expected
                    + " is the deepest possible";
        }

        @Override
        public String help() {
            return "make it level " + expected + "; screen readers announce levels, and a gap sounds like a lost part";
        }
    }

    /**
     * A picture cannot be printed; its description stands in its place.
     *
     * @param picture its name
     * @param reason why not, as a lower-case phrase
     */
    record UnusablePicture(String picture, String reason) implements PrintFinding {
        @Override
        public Kind kind() {
            return Kind.UNUSABLE_PICTURE;
        }

        @Override
        public String message() {
            return "picture \"" + picture + "\" cannot be printed: " + reason;
        }

        @Override
        public String help() {
            return "give a PNG, a JPEG, or an SVG of paths, shapes and text";
        }
    }

    /**
     * A link leads to no place of this document; its text stands as plain text.
     *
     * @param id the place
     */
    record UnknownAnchor(String id) implements PrintFinding {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN_ANCHOR;
        }

        @Override
        public String message() {
            return "a link leads to #" + id + ", which no heading has as its id";
        }

        @Override
        public String help() {
            return "correct the link or give the heading that id";
        }
    }

    /**
     * The settings have no colours for a card; it is printed in those of the first tone.
     *
     * @param tone the name
     */
    record UnknownTone(String tone) implements PrintFinding {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN_TONE;
        }

        @Override
        public String message() {
            return "the print settings have no card tone \"" + tone + "\"";
        }

        @Override
        public String help() {
            return "use a tone of the theme, or add this one to its print settings";
        }
    }
}

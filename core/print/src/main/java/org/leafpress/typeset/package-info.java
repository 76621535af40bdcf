/**
 * Typesets a small document of headings, paragraphs, lists, tables, cards and figures as a tagged PDF: page by page, as
 * a booklet, or folded in three. Knows nothing of topics.
 *
 * <p>A {@link org.leafpress.typeset.PrintDocument} is built in code or read by
 * {@link org.leafpress.typeset.PrintReader} from the XML that {@code docs/print-document.md} describes;
 * {@link org.leafpress.typeset.PrintSettings} say how it is to look; a {@link org.leafpress.typeset.Typesetter} makes the
 * file. What cannot be printed as it was meant is a {@link org.leafpress.typeset.PrintFinding}, never an exception, and
 * never a loss of text.
 *
 * <p>All lengths are in points (1/72 inch).
 */
@NullMarked
package org.leafpress.typeset;

import org.jspecify.annotations.NullMarked;

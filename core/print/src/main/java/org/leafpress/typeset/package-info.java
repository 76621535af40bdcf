/**
 * Typesets a small document of headings, paragraphs, lists, tables, cards and figures as a tagged PDF: page by page, as
 * a booklet, or folded in three. Knows nothing of topics.
 *
 * <p>In three steps: {@link org.leafpress.typeset.PrintReader} reads a {@link org.leafpress.typeset.PrintDocument} from
 * the XML that {@code docs/print-document.md} describes (or code builds one of {@link org.leafpress.typeset.Block blocks});
 * {@link org.leafpress.typeset.PrintSettings} say how it is to look; a {@link org.leafpress.typeset.Typesetter} with the
 * {@link org.leafpress.typeset.FontSet fonts} makes of both a {@link org.leafpress.typeset.Printed} file. A fault in the
 * XML is a {@link org.leafpress.typeset.PrintFault}, and what cannot be printed as it was meant is a
 * {@link org.leafpress.typeset.PrintFinding}: never an exception, and never a loss of text.
 *
 * <p>The public types of this package are the API, and of {@code org.leafpress.pdf} those that they mention: {@link
 * org.leafpress.pdf.Colour}, {@link org.leafpress.pdf.DocumentInfo}, {@link org.leafpress.pdf.FontFace}, {@link
 * org.leafpress.pdf.FontReading} and {@link org.leafpress.pdf.LinkTarget}.
 *
 * <p>All lengths are in points (1/72 inch).
 */
@NullMarked
package org.leafpress.typeset;

import org.jspecify.annotations.NullMarked;

/**
 * The PDF file format on the JDK alone: objects and streams, subset fonts, the structure tree of PDF/UA, links,
 * bookmarks, metadata, pictures and vector paths.
 *
 * <p>Nothing here knows how text is laid out. A {@link org.leafpress.pdf.PdfDocument} hands out
 * {@link org.leafpress.pdf.Canvas canvases}; each is drawn on in reading order, and placed on a
 * {@link org.leafpress.pdf.Sheet} when the file is written. So one tagged document can be printed page by page, as a
 * booklet or folded. All lengths are in points (1/72 inch); a canvas has its origin at the top left, {@code y} growing
 * downwards.
 *
 * <p>Files are deterministic: the same calls give the same bytes.
 */
@NullMarked
package org.leafpress.pdf;

import org.jspecify.annotations.NullMarked;

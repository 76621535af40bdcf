/**
 * The quality report: what is known about the content, as pages for editors and as files for other programs. Beside the
 * site, never part of it.
 */
@NullMarked
package org.leafpress.report;

import org.jspecify.annotations.NullMarked;

/** Tests of the report's ways out. Its pages are tested with the theme. */
@NullMarked
package org.leafpress.report;

import org.jspecify.annotations.NullMarked;

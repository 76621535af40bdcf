/**
 * What templates of the report see. A template gets one {@link org.leafpress.report.view.ReportPage} as {@code page};
 * lengths of bars are whole percentages, colours and words are the template's.
 */
@NullMarked
package org.leafpress.report.view;

import org.jspecify.annotations.NullMarked;

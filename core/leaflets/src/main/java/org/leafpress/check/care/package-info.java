/** Rules on care advice. {@link org.leafpress.check.care.CareRules} lists them. */
@NullMarked
package org.leafpress.check.care;

import org.jspecify.annotations.NullMarked;

/** What translators need: which text is new, and files for their tools, there and back. */
@NullMarked
package org.leafpress.translation;

import org.jspecify.annotations.NullMarked;

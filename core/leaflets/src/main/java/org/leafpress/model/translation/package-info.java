/** What a translation was made from, and how far it says what its source says. */
@NullMarked
package org.leafpress.model.translation;

import org.jspecify.annotations.NullMarked;

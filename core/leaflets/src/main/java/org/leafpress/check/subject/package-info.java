/** What rules look at: topics, texts and the site that they stand in. */
@NullMarked
package org.leafpress.check.subject;

import org.jspecify.annotations.NullMarked;

/** Text as patients read it: what Markdown becomes, without Markdown's syntax. */
@NullMarked
package org.leafpress.model.text;

import org.jspecify.annotations.NullMarked;

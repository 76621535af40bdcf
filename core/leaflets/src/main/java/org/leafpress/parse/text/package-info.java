/** What the readers of all kinds of files share: texts with their places, and wording of findings. */
@NullMarked
package org.leafpress.parse.text;

import org.jspecify.annotations.NullMarked;

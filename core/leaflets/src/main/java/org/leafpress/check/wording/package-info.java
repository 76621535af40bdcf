/** What the rules on writing look at: the words of a leaflet beside the words and limits of a site. */
@NullMarked
package org.leafpress.check.wording;

import org.jspecify.annotations.NullMarked;

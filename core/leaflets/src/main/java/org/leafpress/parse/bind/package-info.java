/** Trees of YAML nodes to records, by the components of the records. */
@NullMarked
package org.leafpress.parse.bind;

import org.jspecify.annotations.NullMarked;

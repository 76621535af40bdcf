/** Loads the content: reads and checks the site and its topics. */
@NullMarked
package org.leafpress.load;

import org.jspecify.annotations.NullMarked;

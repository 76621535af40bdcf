/** What the whole published site must do, whatever made it: tests over the files and in a browser. */
@NullMarked
package org.leafpress.content;

import org.jspecify.annotations.NullMarked;

/** New sites and new topics, and other names for topics. */
@NullMarked
package org.leafpress.start;

import org.jspecify.annotations.NullMarked;

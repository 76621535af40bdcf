@NullMarked
package org.leafpress.start;

import org.jspecify.annotations.NullMarked;

@NullMarked
package org.leafpress.svg;

import org.jspecify.annotations.NullMarked;

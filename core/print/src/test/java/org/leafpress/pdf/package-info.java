@NullMarked
package org.leafpress.pdf;

import org.jspecify.annotations.NullMarked;

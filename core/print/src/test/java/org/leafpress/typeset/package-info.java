@NullMarked
package org.leafpress.typeset;

import org.jspecify.annotations.NullMarked;

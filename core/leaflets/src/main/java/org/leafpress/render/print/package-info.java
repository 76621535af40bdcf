/** Printed leaflets. */
@NullMarked
package org.leafpress.render.print;

import org.jspecify.annotations.NullMarked;

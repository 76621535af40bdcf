/** Rules on what refers to something else, and on what is referred to. */
@NullMarked
package org.leafpress.check.reference;

import org.jspecify.annotations.NullMarked;

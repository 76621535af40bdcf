/** What a careful editor and a clinical safety officer would look for, one rule a class. */
@NullMarked
package org.leafpress.check;

import org.jspecify.annotations.NullMarked;

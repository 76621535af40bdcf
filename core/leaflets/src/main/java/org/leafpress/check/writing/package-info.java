/** Rules on how leaflets are written. Most are matters of house style, which a site can tune or switch off. */
@NullMarked
package org.leafpress.check.writing;

import org.jspecify.annotations.NullMarked;

/** What all that write HTML or XML share. */
@NullMarked
package org.leafpress.xml;

import org.jspecify.annotations.NullMarked;

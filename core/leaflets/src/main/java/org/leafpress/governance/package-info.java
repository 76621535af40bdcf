/** Signs leaflets, and puts their reviews into a calendar. */
@NullMarked
package org.leafpress.governance;

import org.jspecify.annotations.NullMarked;

/** Decides which files the site consists of. */
@NullMarked
package org.leafpress.plan;

import org.jspecify.annotations.NullMarked;

/** Rules on reviews, sign-offs and what was taken back. */
@NullMarked
package org.leafpress.check.review;

import org.jspecify.annotations.NullMarked;

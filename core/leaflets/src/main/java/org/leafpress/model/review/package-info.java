/** What people record about reviews, sign-offs and assessments, and the site's rules on them. */
@NullMarked
package org.leafpress.model.review;

import org.jspecify.annotations.NullMarked;

/** Changes to files of the content that leave every other byte as it is. */
@NullMarked
package org.leafpress.parse.edit;

import org.jspecify.annotations.NullMarked;

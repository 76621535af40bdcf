/** What a leaflet says as a reader meets it: passages in reading order, their sentences and words, each with its place. */
@NullMarked
package org.leafpress.prose;

import org.jspecify.annotations.NullMarked;

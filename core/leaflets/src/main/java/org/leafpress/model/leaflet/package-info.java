/** What a leaflet says in one language: its structured parts, in the files of the language. */
@NullMarked
package org.leafpress.model.leaflet;

import org.jspecify.annotations.NullMarked;

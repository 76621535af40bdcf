/** The file of results: its sections, its targets, and how figures are written in it. */
@NullMarked
package org.leafpress.bench.results;

import org.jspecify.annotations.NullMarked;

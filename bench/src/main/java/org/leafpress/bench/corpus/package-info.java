/** Makes sites of any number of topics, always the same, to measure with. */
@NullMarked
package org.leafpress.bench.corpus;

import org.jspecify.annotations.NullMarked;

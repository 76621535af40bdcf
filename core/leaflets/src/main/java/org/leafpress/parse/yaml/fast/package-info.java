/** A scanner that gives the tokens of ordinary YAML in less time than the library. Reading works without it. */
@NullMarked
package org.leafpress.parse.yaml.fast;

import org.jspecify.annotations.NullMarked;

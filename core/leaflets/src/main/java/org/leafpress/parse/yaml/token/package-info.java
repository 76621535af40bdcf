/** The tokens of YAML: what every source of them gives, and the library as such a source. */
@NullMarked
package org.leafpress.parse.yaml.token;

import org.jspecify.annotations.NullMarked;

/** YAML files to trees of nodes with their places, through the library or, where that gives the same, a quicker scanner. */
@NullMarked
package org.leafpress.parse.yaml;

import org.jspecify.annotations.NullMarked;

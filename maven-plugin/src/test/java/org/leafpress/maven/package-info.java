@NullMarked
package org.leafpress.maven;

import org.jspecify.annotations.NullMarked;

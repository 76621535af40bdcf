/** The goals: parameters in, one call into the core, findings out to Maven's log and to the IDE. */
@NullMarked
package org.leafpress.maven;

import org.jspecify.annotations.NullMarked;

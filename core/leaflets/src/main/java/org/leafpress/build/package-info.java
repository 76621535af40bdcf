/** Makes a site from content: load, plan, render, publish. */
@NullMarked
package org.leafpress.build;

import org.jspecify.annotations.NullMarked;

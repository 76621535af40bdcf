@org.jspecify.annotations.NullMarked
package org.leafpress.preview;

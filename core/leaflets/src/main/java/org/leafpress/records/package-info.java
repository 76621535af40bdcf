/** What is known of types of records at run time. The only package that calls components and constructors by reflection. */
@NullMarked
package org.leafpress.records;

import org.jspecify.annotations.NullMarked;

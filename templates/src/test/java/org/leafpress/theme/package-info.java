/** Tests of the default theme: every component by its examples, every page by a sample. */
package org.leafpress.theme;

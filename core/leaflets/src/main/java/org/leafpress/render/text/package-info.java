/** Texts of the model as markup: HTML, and the XML of print documents. */
@NullMarked
package org.leafpress.render.text;

import org.jspecify.annotations.NullMarked;

/** The site: its facts, texts, glossary, words, and the catalogue of its topics. */
@NullMarked
package org.leafpress.model.site;

import org.jspecify.annotations.NullMarked;

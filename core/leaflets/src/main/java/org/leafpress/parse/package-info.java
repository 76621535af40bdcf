/**
 * YAML and Markdown to models, every fault with its exact place.
 *
 * <p>In order: {@link org.leafpress.parse.YamlReader} makes a tree of positioned nodes, {@code TranslationOverlay}
 * lends a translation the facts of its source, {@code RecordBinder} makes records, and {@code MarkdownReader} makes
 * their text. {@link org.leafpress.parse.SiteReader} and {@link org.leafpress.parse.TopicReader} are the way in.
 */
@NullMarked
package org.leafpress.parse;

import org.jspecify.annotations.NullMarked;

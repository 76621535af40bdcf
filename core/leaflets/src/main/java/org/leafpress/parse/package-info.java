/**
 * Reads the site and its topics, every fault with its exact place. {@link org.leafpress.parse.SiteReader} and
 * {@link org.leafpress.parse.TopicReader} are the way in.
 *
 * <p>In order: {@code yaml} makes a tree of nodes of each YAML file, {@code bind} lends a translation the facts of its
 * source and makes records, and {@code markdown} makes their text. {@code svg} reads drawings, {@code photo} reads
 * photographs, and {@code edit} changes files. Each of these packages uses only those before it in the order text, yaml,
 * markdown, svg, photo, bind, edit.
 */
@NullMarked
package org.leafpress.parse;

import org.jspecify.annotations.NullMarked;

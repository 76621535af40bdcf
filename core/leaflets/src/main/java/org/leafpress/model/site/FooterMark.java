package org.leafpress.model.site;

import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;
import org.leafpress.model.Text;

/**
 * A sign at the foot of each page, such as that of a quality scheme.
 *
 * @param place where it starts in the source
 * @param file an SVG
 * @param name what it stands for, the same in every language; read out in place of the picture
 */
public record FooterMark(Place place, FileRef file, Text name) {}

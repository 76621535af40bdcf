package org.leafpress.model.theme;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.FileRef;

/**
 * A font for print.
 *
 * @param place where it starts in the source
 * @param regular a static TrueType file
 * @param bold the same in bold; the regular one serves for both unless told
 */
public record FontFile(Place place, FileRef regular, Optional<FileRef> bold) {}

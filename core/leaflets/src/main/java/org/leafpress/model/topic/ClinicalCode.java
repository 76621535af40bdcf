package org.leafpress.model.topic;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Text;

/**
 * A code of a clinical terminology.
 *
 * @param place where it starts in the source
 * @param system the terminology
 * @param code the code in it
 * @param display what the terminology calls it
 */
public record ClinicalCode(Place place, CodeSystem system, Text code, Optional<Text> display) {}

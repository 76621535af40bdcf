package org.leafpress.model.site;

import java.net.URI;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.PhoneNumber;
import org.leafpress.model.Text;

/**
 * How to reach the clinic: the one place where these are written.
 *
 * @param place where it starts in the source
 * @param phone as the reader should see it
 * @param email address
 * @param website of the clinic
 */
public record Contact(Place place, PhoneNumber phone, Text email, Optional<URI> website) {}

package org.leafpress.render.view;

import java.util.Optional;

/**
 * What a leaflet that has been taken back says instead of its advice.
 *
 * @param date since when, written out
 * @param reason {@code replaced}, {@code out-of-date}, {@code mistake}, {@code new-evidence} or {@code not-offered}
 * @param instead the leaflet to read instead
 */
public record TakenBackView(String date, Optional<String> reason, Optional<Link> instead) {}

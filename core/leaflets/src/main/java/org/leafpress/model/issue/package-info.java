/** What was issued of a leaflet, what it means to a patient, and how two meanings differ. */
@NullMarked
package org.leafpress.model.issue;

import org.jspecify.annotations.NullMarked;

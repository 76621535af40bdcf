/** Whether a leaflet may be relied on, judged from its reviews and sign-offs on the day of the build. */
@NullMarked
package org.leafpress.model.governance;

import org.jspecify.annotations.NullMarked;

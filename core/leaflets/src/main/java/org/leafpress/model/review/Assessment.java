package org.leafpress.model.review;

import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Text;

/**
 * What someone answered to an item of an instrument.
 *
 * @param place where it starts in the source
 * @param instrument that has the item
 * @param item its number in the instrument
 * @param answer {@code yes}, {@code no}, {@code not-applicable} or a rating from 1 to 5, as the item asks for
 * @param post the post, not the person, that answered
 * @param date on which day
 * @param language of the text that was judged; the source language unless told
 * @param hash of the exact text that was judged, the same as that of a sign-off; not needed where an instrument is not
 *     about one text
 * @param note anything that others should know
 */
public record Assessment(
        Place place,
        Instrument instrument,
        Integer item,
        Text answer,
        Text post,
        Day date,
        Optional<LanguageTag> language,
        Optional<Text> hash,
        Optional<Text> note) {}

package org.leafpress.model.issue;

import java.util.List;
import java.util.Optional;
import org.leafpress.diagnostic.Place;
import org.leafpress.model.Day;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.NotEmpty;
import org.leafpress.model.Text;

/**
 * A version of a leaflet as it was given out in a language. It stays for good.
 *
 * @param place where it starts in the source
 * @param code of the leaflet on that day; with version and language it makes the permanent address
 * @param version of the leaflet
 * @param language of the leaflet
 * @param date on which day
 * @param hash of all that the leaflet said, as sign-offs have it
 * @param safety hash of that part of it that must not change within a version
 * @param title of the leaflet on that day
 * @param change how it differs from the version before in this language; only the first has none
 * @param reason why it was issued, for staff
 * @param signed posts of those who had signed it
 * @param numbers phone numbers that it told to call
 * @param files what is kept of it in the store
 */
public record Issue(
        Place place,
        Text code,
        Text version,
        LanguageTag language,
        Day date,
        Text hash,
        Text safety,
        Text title,
        Optional<IssueChange> change,
        Optional<Text> reason,
        List<Text> signed,
        List<IssuedNumber> numbers,
        @NotEmpty List<IssuedFile> files) {
    public Issue {
        signed = List.copyOf(signed);
        numbers = List.copyOf(numbers);
        files = List.copyOf(files);
    }

    /** Where the site says whether this version is still current, and where the store keeps it: {@code RC-001/1.0/ur/}. */
    public String folder() {
        return code.value() + "/" + version.value() + "/" + language + "/";
    }
}

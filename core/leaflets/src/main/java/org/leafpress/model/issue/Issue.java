package org.leafpress.model.issue;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
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
 * @param emergency the site's advice for emergencies, if the leaflet had none of its own
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
        Optional<Text> emergency,
        @NotEmpty List<IssuedFile> files) {
    public Issue {
        signed = List.copyOf(signed);
        numbers = List.copyOf(numbers);
        files = List.copyOf(files);
    }

    /** The same with the files that are kept of it. */
    public Issue withFiles(List<IssuedFile> kept) {
        return new Issue(
                place, code, version, language, date, hash, safety, title, change, reason, signed, numbers, emergency,
                kept);
    }

    /** What it advised that was not the leaflet's own. */
    public SiteAdvice siteAdvice() {
        SortedMap<String, String> known = new TreeMap<>();
        numbers.forEach(
                number -> known.put(number.name().value(), number.number().value()));
        return new SiteAdvice(known, emergency.map(Text::value));
    }

    /** Where the site says whether this version is still current, and where the store keeps it: {@code RC-001/1.0/ur/}. */
    public String folder() {
        return code.value() + "/" + version.value() + "/" + language + "/";
    }
}

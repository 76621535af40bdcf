package org.leafpress.start;

import java.util.List;
import java.util.Optional;

/**
 * A site that someone wants to begin, as it was typed.
 *
 * @param name of the clinic
 * @param emergency number for emergencies, such as 999
 * @param urgent number for urgent advice, such as 111
 * @param phone of the clinic
 * @param email of the clinic
 * @param languages tags, such as {@code en-GB}; the first is the language that topics are written in
 * @param colour of headings and links, such as {@code #0b4f6c}
 * @param address that the site will have
 * @param version of the plugin that makes the site
 * @param repository from which Maven can fetch the plugin, if it is in no public one
 */
public record SiteRequest(
        String name,
        String emergency,
        Optional<String> urgent,
        String phone,
        String email,
        List<String> languages,
        Optional<String> colour,
        String address,
        String version,
        Optional<String> repository) {
    public SiteRequest {
        languages = List.copyOf(languages);
    }
}

package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.render.text.Html;

/**
 * What every page has.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param title of the page alone, without the site's name
 * @param description one or two sentences of plain text
 * @param canonical absolute address of the page
 * @param root what leads from the page to the site's root: {@code ""} or {@code "../"}; the 404 page has an absolute path
 * @param navigation the main navigation
 * @param alternates the same page in each language, this one included; empty when there is only one
 * @param languages address of the page that lists all languages, if the site has more than one
 * @param search address of the page that finds leaflets, if the site is searched
 * @param jsonLd content of the {@code application/ld+json} script, safe inside a script element
 * @param hidden true when search engines should not list the page
 * @param forward relative address of the page to which this one leads on at once
 */
public record Head(
        String language,
        String direction,
        String title,
        String description,
        String canonical,
        String root,
        List<NavigationItem> navigation,
        List<Alternate> alternates,
        Optional<String> languages,
        Optional<String> search,
        Optional<Html> jsonLd,
        boolean hidden,
        Optional<String> forward) {

    /**
     * An entry of the main navigation.
     *
     * @param id {@code home}, {@code a-z}, {@code body-areas}, {@code glossary} or {@code about}: names its message
     * @param current true on the page itself
     */
    public record NavigationItem(String id, String href, boolean current) {}

    /**
     * The same page in a language.
     *
     * @param direction of the language, {@code ltr} or {@code rtl}
     * @param name of the language, in the language itself
     * @param canonical absolute address
     * @param href relative address
     */
    public record Alternate(
            String language, String direction, String name, String canonical, String href, boolean current) {}
}

package org.leafpress.render.view;

/**
 * A page of the site, as its template sees it.
 *
 * @param head what every page has
 * @param site what is the same on every page of a language
 * @param body what is this page's own
 */
public record Page(Head head, SiteView site, PageBody body) {}

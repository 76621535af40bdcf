package org.leafpress.report.view;

import java.util.List;
import java.util.Optional;
import org.leafpress.render.view.Link;

/**
 * A page of the report.
 *
 * @param head what every page has
 * @param body what is this page's own
 */
public record ReportPage(Head head, ReportBody body) {

    /**
     * What every page has.
     *
     * @param language of the report's own words
     * @param title of the page, if it is about one thing; otherwise the template knows it
     * @param root what leads from the page to the root of the report
     * @param site name of the site
     * @param date of the report, in words
     * @param navigation the main pages
     * @param files the same report for programs
     */
    public record Head(
            String language,
            Optional<String> title,
            String root,
            Optional<String> site,
            String date,
            List<NavigationItem> navigation,
            List<Link> files) {
        public Head {
            navigation = List.copyOf(navigation);
            files = List.copyOf(files);
        }
    }

    /** A main page: {@code id} is the end of a message key. */
    public record NavigationItem(String id, String href, boolean current) {}
}

package org.leafpress.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.Site;
import org.leafpress.model.theme.PrintFormat;
import org.leafpress.model.theme.SitePrint;
import org.leafpress.render.MessageBundles;
import org.leafpress.render.Paths;
import org.leafpress.render.Theme;
import org.leafpress.render.ThemeFiles;
import org.leafpress.render.page.Edition;
import org.leafpress.render.print.LeafletPrints;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.render.print.Printout;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.typeset.PageFill;

/** Paper is filled: all leaflets of the sample, in all formats and languages. */
class PageFillIT {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 26);
    private static final Path SAMPLE = Path.of(".");
    /** The least that is filled of a page that others follow, of a last page, and of a panel. */
    private static final double PAGE = 0.7;

    /** The least of a page of large print, where a card, which stays whole if it can, takes half a page. */
    private static final double LARGE_PAGE = 0.65;

    private static final double LAST = 0.2;
    private static final double PANEL = 1 / 3.0;

    /** A leaflet in one format. */
    private record Leaflet(String name, PrintFormat format, List<PageFill> fills) {
        /** The part of a page that is filled where it may be less: the last one, and one that a page across follows. */
        private boolean mayEndEarly(int page) {
            boolean last = page == fills.size() - 1;
            return last || fills.get(page).across() || fills.get(page + 1).across() || isBesideCover(page);
        }

        /** The cover of a booklet, and the last page before its back, end where their content does. */
        private boolean isBesideCover(int page) {
            return format == PrintFormat.BOOKLET && (page == 0 || page == fills.size() - 2);
        }

        private double least(int page) {
            if (format == PrintFormat.TRI_FOLD) {
                return PANEL;
            }
            return mayEndEarly(page) ? LAST : format == PrintFormat.LARGE_PRINT ? LARGE_PAGE : PAGE;
        }

        List<String> faults() {
            List<String> faults = new ArrayList<>();
            for (int i = 0; i < fills.size(); i++) {
                if (fills.get(i).share() < least(i) && !fills.get(i).across()) {
                    faults.add("page " + (i + 1) + " of " + this);
                }
            }
            return faults;
        }

        @Override
        public String toString() {
            return name + " " + format + " " + fills.size() + ": "
                    + fills.stream()
                            .map(fill -> (fill.across() ? "~" : "") + Math.round(100 * fill.share()))
                            .collect(Collectors.joining(" "));
        }
    }

    private static List<Leaflet> leaflets() {
        List<Leaflet> leaflets = new ArrayList<>();
        try (Workers workers = new Workers(1, (what, done, total) -> {});
                ThemeFiles files = ThemeFiles.open(SAMPLE.resolve("theme"), PageFillIT.class.getClassLoader())) {
            Content content =
                    Content.load(new ContentLoader(ContentFolder.at(SAMPLE, Limits.STANDARD), workers, DATE), workers);
            Site site = content.site().orElseThrow();
            for (LanguageTag language : site.facts().languages()) {
                LeafletPrints prints = prints(content, site, language, files);
                for (IllustratedTopic topic : content.topics()) {
                    if (topic.topic().leaflets().containsKey(language)) {
                        for (Printout printout :
                                prints.print(topic.topic(), topic.pictures()).printouts()) {
                            leaflets.add(new Leaflet(
                                    topic.topic().id() + " " + language, printout.format(), printout.fills()));
                        }
                    }
                }
            }
        }
        return leaflets;
    }

    private static LeafletPrints prints(Content content, Site site, LanguageTag language, ThemeFiles files) {
        SitePrint choices =
                site.facts().print().orElse(SitePrint.usual(site.facts().place()));
        PrintStyle style = PrintStyle.load(
                        files,
                        choices,
                        site.facts().brand().flatMap(Brand::colours),
                        content.shared().fonts(),
                        site.facts().languages(),
                        new Diagnostics())
                .orElseThrow();
        Edition edition = Edition.of(
                site,
                language,
                content.catalogue(),
                new Theme(files),
                new MessageBundles(files, new Diagnostics())
                        .find(language, site.facts().place())
                        .orElseThrow(),
                new Paths(language),
                content.shared().brand());
        return new LeafletPrints(
                edition, style, content.shared().brand(), content.shared().photos());
    }

    private static int pages(List<Leaflet> leaflets, PrintFormat format) {
        return leaflets.stream()
                .filter(leaflet -> leaflet.name().equals("muscle-twitches en-GB") && leaflet.format() == format)
                .mapToInt(leaflet -> leaflet.fills().size())
                .sum();
    }

    @Test
    void noPageIsHalfEmptyNoLastPageHoldsAFewLinesAndTheLongestLeafletIsAThinBooklet() {
        List<Leaflet> leaflets = leaflets();
        assertThat(leaflets).hasSizeGreaterThan(30);
        assertThat(leaflets.stream().flatMap(leaflet -> leaflet.faults().stream()))
                .isEmpty();
        assertThat(pages(leaflets, PrintFormat.A4)).isBetween(1, 9);
        assertThat(pages(leaflets, PrintFormat.BOOKLET)).isBetween(1, 16);
        assertThat(pages(leaflets, PrintFormat.ESSENTIALS)).isBetween(1, 2);
    }
}

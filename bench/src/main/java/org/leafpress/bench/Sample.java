package org.leafpress.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
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
import org.leafpress.render.print.PrintOrder;
import org.leafpress.render.print.PrintStyle;
import org.leafpress.source.ContentFolder;
import org.leafpress.source.Limits;
import org.leafpress.typeset.Hyphenation;
import org.leafpress.typeset.PageSize;
import org.leafpress.typeset.Palette;
import org.leafpress.typeset.PrintSettings;

/** The leaflets that are printed. */
final class Sample {
    private static final String MAIN = "muscle-twitches";
    /** The day of the build; drafts look the same on all days. */
    static final LocalDate DATE = LocalDate.of(2026, 11, 26);

    private Sample() {}

    /** The two-page leaflet, text and pictures, that the tests of the typesetter use. */
    static PrintOrder twoPages(Path project) {
        Path folder = project.resolve("core/print/src/test/resources/print");
        return new PrintOrder(
                read(folder.resolve("short-leaflet.xml")),
                PrintSettings.pages(PageSize.A4, Palette.standard()),
                ThemeFonts.set(),
                name -> Optional.of(bytes(folder.resolve(name))),
                Hyphenation.NONE);
    }

    /** The main sample leaflet of the sample site in every format, as the site prints it. */
    static Map<PrintFormat, PrintOrder> main(Path project) {
        Map<PrintFormat, PrintOrder> orders = new LinkedHashMap<>();
        each(project.resolve("content"), MAIN::equals, (topic, found) -> orders.putAll(found));
        return orders;
    }

    /**
     * The leaflets of a site in every format, as the site prints them.
     *
     * @param folder of the content
     * @param wanted says whether the topic with an id is asked for
     * @param use gets the id and the leaflet of each topic
     */
    static void each(Path folder, Predicate<String> wanted, BiConsumer<String, Map<PrintFormat, PrintOrder>> use) {
        try (Workers workers = new Workers(1, (what, done, total) -> {});
                ThemeFiles files = ThemeFiles.open(folder.resolve("theme"), Sample.class.getClassLoader())) {
            Content content =
                    Content.load(new ContentLoader(ContentFolder.at(folder, Limits.STANDARD), workers, DATE), workers);
            LeafletPrints prints = prints(content, files);
            for (IllustratedTopic topic : content.topics()) {
                String id = topic.topic().id().value();
                if (wanted.test(id)) {
                    Map<PrintFormat, PrintOrder> orders = new LinkedHashMap<>();
                    for (PrintFormat format : PrintFormat.values()) {
                        orders.put(format, prints.order(topic.topic(), topic.pictures(), format));
                    }
                    use.accept(id, orders);
                }
            }
        }
    }

    /** What prints a site in its first language. */
    static LeafletPrints prints(Content content, ThemeFiles files) {
        Site site = content.site().orElseThrow();
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
        return new LeafletPrints(
                edition(content, files),
                style,
                content.shared().brand(),
                content.shared().photos());
    }

    /** A site in its first language. */
    static Edition edition(Content content, ThemeFiles files) {
        Site site = content.site().orElseThrow();
        LanguageTag language = site.facts().languages().get(0);
        return Edition.of(
                site,
                language,
                content.catalogue(),
                new Theme(files),
                new MessageBundles(files, new Diagnostics())
                        .find(language, site.facts().place())
                        .orElseThrow(),
                new Paths(language),
                content.shared().brand());
    }

    /** A leaflet of other words: each has its own title, and a word of its own in place of a common one. */
    static PrintOrder variant(PrintOrder order, int number) {
        List<String> syllables = List.of("ba", "de", "fi", "go", "lu", "ma", "ne", "po", "ru", "ti");
        StringBuilder word = new StringBuilder();
        for (int rest = number + 1000; rest > 0; rest /= 10) {
            word.append(syllables.get(rest % 10));
        }
        String xml = order.xml()
                .replace("Muscle twitches", "Leaflet " + number + ": " + word)
                .replace("muscle", word)
                .replace("twitch", word + "s");
        return new PrintOrder(xml, order.settings(), order.fonts(), order.pictures(), order.hyphenation());
    }

    /** Without pictures and QR codes. */
    static PrintOrder wordsOnly(PrintOrder order) {
        String xml = order.xml()
                .replaceAll("(?s)<figure [^>]*/>", "")
                .replaceAll("(?s)<figure [^>]*>(.*?)</figure>", "<small>$1</small>")
                .replaceAll("<small>\\s*</small>", "")
                .replaceAll("(?s)<beside [^>]*>(.*?)</beside>", "$1")
                .replaceAll("(?s)<qr [^>]*>(.*?)</qr>", "$1")
                .replaceAll("<lines [^>]*/>", "");
        return new PrintOrder(xml, order.settings(), order.fonts(), order.pictures(), order.hyphenation());
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}

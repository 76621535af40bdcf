package org.leafpress.render.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.leafpress.model.BrandDrawings;
import org.leafpress.model.Drawing;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.SiteValue;
import org.leafpress.model.Text;
import org.leafpress.model.site.Brand;
import org.leafpress.model.site.FooterMark;
import org.leafpress.model.site.SiteFacts;
import org.leafpress.model.site.SiteText;
import org.leafpress.prose.Fills;
import org.leafpress.render.Paths;
import org.leafpress.render.RenderedFile;
import org.leafpress.render.text.Html;
import org.leafpress.render.text.HtmlWriter;
import org.leafpress.render.text.MarkupWriter;
import org.leafpress.render.text.TextWriter;
import org.leafpress.render.view.Head;
import org.leafpress.render.view.Page;
import org.leafpress.render.view.PageBody;
import org.leafpress.render.view.SiteView;

/** Puts what every page has around what is a page's own, and renders it. */
public final class PageFrame {
    /** Of logos on pages, in square pixels. */
    private static final int LOGO_AREA = 3_600;
    /** Of marks at the foot of pages, in square pixels. */
    private static final int MARK_AREA = 4_800;

    private static final List<String> NAVIGATION = List.of("home", "a-z", "body-areas", "glossary", "about");

    private final Edition edition;

    PageFrame(Edition edition) {
        this.edition = edition;
    }

    /**
     * What tells one page from another.
     *
     * @param path relative to the root of the site
     * @param root what leads from the page to the root
     * @param subject names the page in faults
     * @param languages those that have the page
     * @param pathIn the page's path in another language
     * @param hidden true when search engines should not list the page
     * @param forward path of the page to which this one leads on at once
     * @param about what emails that are written from the page are about: the code, version and language of a leaflet
     */
    record Frame(
            String path,
            String root,
            String title,
            String description,
            String subject,
            List<LanguageTag> languages,
            Function<LanguageTag, String> pathIn,
            Optional<Html> jsonLd,
            boolean hidden,
            Optional<String> forward,
            Optional<String> about) {

        /** A page that stays, and is not about one leaflet. */
        Frame(
                String path,
                String root,
                String title,
                String description,
                String subject,
                List<LanguageTag> languages,
                Function<LanguageTag, String> pathIn,
                Optional<Html> jsonLd,
                boolean hidden) {
            this(
                    path,
                    root,
                    title,
                    description,
                    subject,
                    languages,
                    pathIn,
                    jsonLd,
                    hidden,
                    Optional.empty(),
                    Optional.empty());
        }

        /** The same page about a version of a leaflet. */
        Frame about(String code, String version, LanguageTag language) {
            return new Frame(
                    path,
                    root,
                    title,
                    description,
                    subject,
                    languages,
                    pathIn,
                    jsonLd,
                    hidden,
                    forward,
                    Optional.of(code + " " + version + " " + language));
        }
    }

    RenderedFile render(Frame frame, PageBody body) {
        Page page = new Page(
                head(frame),
                site(
                        edition,
                        frame.root(),
                        fills(edition, frame),
                        writer(edition, frame),
                        source -> writer(source, frame)),
                body);
        return new RenderedFile(frame.path(), edition.theme().page(page, edition.messages(), frame.subject()));
    }

    /** Where navigation leads: the page's file below its root. */
    private String navigationPath(String id) {
        return edition.paths().page(edition.language(), id.equals("home") ? "index" : id);
    }

    private Head head(Frame frame) {
        List<Head.NavigationItem> navigation = NAVIGATION.stream()
                .map(id -> new Head.NavigationItem(
                        id, frame.root() + navigationPath(id), frame.path().equals(navigationPath(id))))
                .toList();
        return new Head(
                edition.language().value(),
                Edition.direction(edition.language()),
                frame.title(),
                frame.description(),
                edition.absolute(frame.forward().orElse(frame.path())),
                frame.root(),
                navigation,
                alternates(frame),
                edition.site().facts().languages().size() < 2
                        ? Optional.empty()
                        : Optional.of(frame.root() + navigationPath("languages")),
                edition.site().facts().isSearched()
                        ? Optional.of(frame.root() + navigationPath("search"))
                        : Optional.empty(),
                frame.jsonLd(),
                frame.hidden(),
                frame.forward().map(to -> Paths.relative(frame.path(), to)));
    }

    private List<Head.Alternate> alternates(Frame frame) {
        return alternates(edition, frame.root(), frame.languages(), frame.pathIn());
    }

    /**
     * The same page in each of its languages.
     *
     * @param root what leads from the page to the root
     * @return empty when there is but one
     */
    public static List<Head.Alternate> alternates(
            Edition edition, String root, List<LanguageTag> languages, Function<LanguageTag, String> pathIn) {
        if (languages.size() < 2) {
            return List.of();
        }
        return languages.stream()
                .map(language -> new Head.Alternate(
                        language.value(),
                        Edition.direction(language),
                        edition.names().own(language),
                        edition.absolute(pathIn.apply(language)),
                        root + pathIn.apply(language),
                        language.equals(edition.language())))
                .toList();
    }

    private static Fills fills(Edition of, Frame frame) {
        return frame.about().map(of.fills()::about).orElseGet(of::fills);
    }

    private static MarkupWriter writer(Edition of, Frame frame) {
        return new HtmlWriter(fills(of, frame), PageAddresses.from(frame.path(), of, Optional.empty()));
    }

    /**
     * What is the same on every page of an edition.
     *
     * @param root what leads from the page to the root
     * @param fills the values of placeholders on the page
     * @param writerOf for text of the edition of the source, if some is shown
     */
    public static SiteView site(
            Edition edition, String root, Fills fills, MarkupWriter writer, Function<Edition, MarkupWriter> writerOf) {
        SiteText text = edition.text();
        SiteFacts facts = edition.site().facts();
        String phone = facts.contact().phone().value();
        BrandDrawings brand = edition.brand();
        Optional<Edition> source = edition.emergencyFrom();
        return new SiteView(
                text,
                edition.fills().isolated(phone),
                Fills.telephone(phone),
                facts.contact().email().value(),
                fills.href(SiteValue.CONTACT_EMAIL).orElseThrow(),
                text.hours().map(Text::value),
                facts.contact().website(),
                brand.logo().map(unused -> root + edition.paths().logo()),
                brand.logoDark().map(unused -> root + edition.paths().logoDark()),
                brand.cover().map(unused -> root + edition.paths().cover()),
                brand.logo().map(logo -> SiteView.Size.covering(logo, LOGO_AREA, 150, 56)),
                marks(edition, root),
                source.map(from -> writerOf.apply(from).emergency(from.text().emergency()))
                        .orElseGet(() -> writer.emergency(text.emergency())),
                source.flatMap(from -> edition.foreign(from.language())),
                facts.isOffline(),
                new TextWriter(writer, edition.language()).headingsFrom(3).isolating());
    }

    private static List<SiteView.MarkView> marks(Edition edition, String root) {
        List<FooterMark> marks =
                edition.site().facts().brand().map(Brand::footerMarks).orElse(List.of());
        List<Drawing> drawings = edition.brand().footerMarks();
        // A mark that cannot be read is an error, so that there is no site; until it is found they may be fewer.
        return IntStream.range(0, Math.min(marks.size(), drawings.size()))
                .mapToObj(i -> new SiteView.MarkView(
                        root + edition.paths().footerMark(i),
                        marks.get(i).name().value(),
                        SiteView.Size.covering(drawings.get(i), MARK_AREA, 200, 90)))
                .toList();
    }
}

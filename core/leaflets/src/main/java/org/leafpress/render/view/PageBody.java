package org.leafpress.render.view;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.leafpress.model.governance.ShownStatus;
import org.leafpress.model.leaflet.BodyArea;
import org.leafpress.model.site.Term;
import org.leafpress.render.text.Markup;
import org.leafpress.render.text.TextWriter;

/** What is a page's own; its template is named after it. */
public sealed interface PageBody
        permits LeafletView,
                IssuedView,
                IssuedList,
                PageBody.Home,
                PageBody.WaysIn,
                PageBody.AToZ,
                PageBody.Letters,
                PageBody.LetterNames,
                PageBody.BodyAreas,
                PageBody.Areas,
                PageBody.AreaTopics,
                PageBody.Glossary,
                PageBody.About,
                PageBody.Languages,
                PageBody.Moved,
                PageBody.Search,
                PageBody.Infobutton,
                PageBody.NotFound {

    /** Name of the page's template: {@code letter-names} for {@code LetterNames}. */
    default String template() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    /**
     * The home page: {@code pages/home.ftlh}.
     *
     * @param featured those that the site wants to be named first
     * @param elsewhere leaflets that are not in the page's language
     */
    record Home(List<TopicEntry> featured, List<TopicEntry> topics, List<Link> elsewhere) implements PageBody {
        public Home {
            featured = List.copyOf(featured);
            topics = List.copyOf(topics);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * The home page of a site with more topics than it can list: {@code pages/ways-in.ftlh}.
     *
     * @param featured those that the site wants to be named first
     * @param letters those of the A to Z
     * @param areas parts of the body
     * @param aToZ address of the A to Z
     * @param bodyAreas address of the page of all parts of the body
     * @param glossary address of the glossary
     * @param languages address of the page that lists all languages, if the site has more than one
     * @param elsewhere as on the home page, or a link to the A to Z of the source if there are too many to be named
     */
    record WaysIn(
            List<TopicEntry> featured,
            List<LetterLink> letters,
            List<CountedLink> areas,
            String aToZ,
            String bodyAreas,
            String glossary,
            Optional<String> languages,
            List<Link> elsewhere)
            implements PageBody {
        public WaysIn {
            featured = List.copyOf(featured);
            letters = List.copyOf(letters);
            areas = List.copyOf(areas);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** All topics by letter: {@code pages/a-z.ftlh}; {@code elsewhere} as on the home page. */
    record AToZ(List<LetterLink> navigation, List<Letter> letters, List<Link> elsewhere) implements PageBody {
        public AToZ {
            navigation = List.copyOf(navigation);
            letters = List.copyOf(letters);
            elsewhere = List.copyOf(elsewhere);
        }

        @Override
        public String template() {
            return "a-z";
        }
    }

    /** The letters, where each has a page: {@code pages/letters.ftlh}; {@code elsewhere} as on the home page. */
    record Letters(List<CountedLink> letters, List<Link> elsewhere) implements PageBody {
        public Letters {
            letters = List.copyOf(letters);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /**
     * The topics with a name under one letter: {@code pages/letter-names.ftlh}.
     *
     * @param navigation all letters
     * @param previous the nearest letter before this one that has names
     * @param next likewise after it
     */
    record LetterNames(
            List<LetterLink> navigation,
            List<LetterEntry> entries,
            Optional<LetterLink> previous,
            Optional<LetterLink> next)
            implements PageBody {
        public LetterNames {
            navigation = List.copyOf(navigation);
            entries = List.copyOf(entries);
        }
    }

    /**
     * Topics by body area: {@code pages/body-areas.ftlh}.
     *
     * @param elsewhere a link to this page of the source, if its leaflets are too many for the areas to list them, too
     */
    record BodyAreas(BodyMap map, List<Area> areas, List<Link> elsewhere) implements PageBody {
        public BodyAreas {
            areas = List.copyOf(areas);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** The body areas, where each has a page: {@code pages/areas.ftlh}; {@code elsewhere} as on the page of all topics. */
    record Areas(BodyMap map, List<CountedLink> areas, List<Link> elsewhere) implements PageBody {
        public Areas {
            areas = List.copyOf(areas);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** The topics about one body area: {@code pages/area-topics.ftlh}. */
    record AreaTopics(List<Link> topics) implements PageBody {
        public AreaTopics {
            topics = List.copyOf(topics);
        }
    }

    /** The glossary: {@code pages/glossary.ftlh}. */
    record Glossary(List<Anchored<Term>> terms, TextWriter texts) implements PageBody, TextScope {
        public Glossary {
            terms = List.copyOf(terms);
        }
    }

    /**
     * About the leaflets, with the accessibility statement: {@code pages/about.ftlh}.
     *
     * @param machineWords true when the theme's words in this language were translated by a machine and nobody has
     *     checked them
     * @param eased rules that the site takes less gravely than usual, in English
     */
    record About(boolean machineWords, List<String> eased) implements PageBody {
        public About {
            eased = List.copyOf(eased);
        }
    }

    /** All languages of the site: {@code pages/languages.ftlh}. */
    record Languages(List<LanguageEntry> languages) implements PageBody {
        public Languages {
            languages = List.copyOf(languages);
        }
    }

    /** The page at a former address of a leaflet: {@code pages/moved.ftlh}. */
    record Moved(Link to) implements PageBody {}

    /** Finds leaflets: {@code pages/search.ftlh}. */
    record Search() implements PageBody {}

    /** Where record systems ask for a leaflet by a code: {@code pages/infobutton.ftlh}. */
    record Infobutton() implements PageBody {}

    /** Page not found: {@code pages/404.ftlh}. */
    record NotFound() implements PageBody {
        @Override
        public String template() {
            return "404";
        }
    }

    /**
     * A language of the site.
     *
     * @param language BCP 47 tag
     * @param direction {@code ltr} or {@code rtl}
     * @param name in the language itself
     * @param here its name in the language of the page; empty if that is the same
     * @param href of its home page
     * @param leaflets how many there are in it
     */
    record LanguageEntry(
            String language, String direction, String name, Optional<String> here, String href, int leaflets) {}

    /**
     * A topic in a list.
     *
     * @param picture address of a figure of its own
     */
    record TopicEntry(String href, String title, Markup summary, ShownStatus status, Optional<String> picture) {}

    /**
     * A letter that leads to the names under it.
     *
     * @param letter as shown
     * @param href empty when there are none
     * @param current true on the page of that letter
     */
    record LetterLink(String letter, Optional<String> href, boolean current) {}

    /**
     * A link to a list.
     *
     * @param topics how many there are in it
     */
    record CountedLink(String text, String href, int topics) {}

    /**
     * A letter of the A to Z with the names under it.
     *
     * @param letter as shown
     */
    record Letter(String letter, String anchor, List<LetterEntry> entries) {
        public Letter {
            entries = List.copyOf(entries);
        }
    }

    /**
     * A name in the A to Z.
     *
     * @param name title or other name of the topic
     * @param alias true when the name is not the title
     * @param title title of the topic
     */
    record LetterEntry(String name, String href, boolean alias, String title, ShownStatus status) {}

    /** A body area that some topic names. */
    record Area(BodyArea id, List<Link> topics) {
        public Area {
            topics = List.copyOf(topics);
        }
    }
}

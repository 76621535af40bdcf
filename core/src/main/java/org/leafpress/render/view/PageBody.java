package org.leafpress.render.view;

import java.util.List;
import java.util.Optional;

/** What is a page's own; its template is named after it. */
public sealed interface PageBody
        permits LeafletView,
                PageBody.Home,
                PageBody.AToZ,
                PageBody.BodyAreas,
                PageBody.Glossary,
                PageBody.About,
                PageBody.Languages,
                PageBody.NotFound {

    /** Name of the page's template, such as {@code leaflet}. */
    String template();

    /** The home page: {@code pages/home.ftlh}; {@code elsewhere} are leaflets that are not in the page's language. */
    record Home(Html welcome, List<TopicEntry> topics, List<Link> elsewhere) implements PageBody {
        public Home {
            topics = List.copyOf(topics);
            elsewhere = List.copyOf(elsewhere);
        }

        @Override
        public String template() {
            return "home";
        }
    }

    /** All topics by letter: {@code pages/a-z.ftlh}; {@code elsewhere} as on the home page. */
    record AToZ(List<Letter> letters, List<Link> elsewhere) implements PageBody {
        public AToZ {
            letters = List.copyOf(letters);
            elsewhere = List.copyOf(elsewhere);
        }

        @Override
        public String template() {
            return "a-z";
        }
    }

    /** Topics by body area: {@code pages/body-areas.ftlh}. */
    record BodyAreas(BodyMap map, List<Area> areas) implements PageBody {
        public BodyAreas {
            areas = List.copyOf(areas);
        }

        @Override
        public String template() {
            return "body-areas";
        }
    }

    /** The glossary: {@code pages/glossary.ftlh}. */
    record Glossary(List<Term> terms) implements PageBody {
        public Glossary {
            terms = List.copyOf(terms);
        }

        @Override
        public String template() {
            return "glossary";
        }
    }

    /**
     * About the leaflets, with the accessibility statement: {@code pages/about.ftlh}.
     *
     * @param machineWords true when the theme's words in this language were translated by a machine and nobody has
     *     checked them
     */
    record About(Html about, Html accessibility, boolean machineWords) implements PageBody {
        @Override
        public String template() {
            return "about";
        }
    }

    /** All languages of the site: {@code pages/languages.ftlh}. */
    record Languages(List<LanguageEntry> languages) implements PageBody {
        public Languages {
            languages = List.copyOf(languages);
        }

        @Override
        public String template() {
            return "languages";
        }
    }

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
     * @param status as {@link LeafletView#status()}
     */
    record TopicEntry(String href, String title, Html summary, String status) {}

    /**
     * A letter of the A to Z.
     *
     * @param letter as shown
     * @param entries empty when no topic begins with it
     */
    record Letter(String letter, List<LetterEntry> entries) {
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
     * @param status as {@link LeafletView#status()}
     */
    record LetterEntry(String name, String href, boolean alias, String title, String status) {}

    /**
     * A body area that some topic names.
     *
     * @param id such as {@code upper-arm}; names its message {@code body-area.upper-arm}
     */
    record Area(String id, List<Link> topics) {
        public Area {
            topics = List.copyOf(topics);
        }
    }

    /** A term of the glossary; {@code id} is its anchor. */
    record Term(String id, String term, Html meaning) {}
}

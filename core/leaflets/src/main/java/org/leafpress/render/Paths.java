package org.leafpress.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leafpress.model.Labels;
import org.leafpress.model.LanguageTag;
import org.leafpress.model.Photo;
import org.leafpress.model.Picture;
import org.leafpress.model.TopicId;
import org.leafpress.model.leaflet.BodyArea;

/**
 * Where everything is on the site: pages of the first language at the root, those of the others in a folder of their
 * own; figures and body maps once for all languages. All paths are relative to the root of the site, with {@code /}.
 */
public final class Paths {
    private static final String LETTERS = "a-z";
    private static final String AREAS = "body-areas";
    private static final String TOPICS = "topics/";
    private static final String FIGURES = "figures";
    /** Characters of a body map's name; pages of topics with many areas are to stay small. */
    private static final int LONGEST_NAME = 40;

    private final LanguageTag first;

    /** Paths of a site whose first language is given. */
    public Paths(LanguageTag first) {
        this.first = first;
    }

    /** A page that is not a leaflet, such as {@code a-z}. */
    public String page(LanguageTag language, String name) {
        return folder(language) + name + ".html";
    }

    /** The name of a page with the names under a letter of the A to Z. */
    public static String letter(String address) {
        return LETTERS + "/" + address;
    }

    /** The name of a page with the topics about a part of the body. */
    public static String area(BodyArea area) {
        return AREAS + "/" + Labels.of(area);
    }

    /** Whether a page is one of a letter or a body area: a part of a list. */
    public static boolean isListPage(String path) {
        List<String> folders = folders(path);
        return !folders.isEmpty() && List.of(LETTERS, AREAS).contains(folders.get(folders.size() - 1));
    }

    /** A leaflet. */
    public String leaflet(LanguageTag language, TopicId topic) {
        return folder(language) + TOPICS + topic + ".html";
    }

    /** A leaflet in print; {@code format} is the word that names it, such as {@code tri-fold}. */
    public String print(LanguageTag language, TopicId topic, String format) {
        return folder(language) + TOPICS + topic + "-" + format + ".pdf";
    }

    /** A leaflet as plain text or as data: the path ends in {@code .txt} or {@code .json}. */
    public String textOrData(LanguageTag language, TopicId topic, String ending) {
        return folder(language) + TOPICS + topic + "." + ending;
    }

    /** A leaflet of a site. */
    public record Leaflet(TopicId topic, LanguageTag language) {}

    /**
     * The leaflet whose page, printed form, plain text or data a path is, as far as its name tells.
     *
     * @param exists whether a topic has a leaflet in a language
     */
    public Optional<Leaflet> leaflet(
            String path, Collection<LanguageTag> languages, BiPredicate<TopicId, LanguageTag> exists) {
        return languages.stream()
                .filter(language -> path.startsWith(folder(language) + TOPICS))
                .flatMap(language -> topics(path.substring((folder(language) + TOPICS).length()))
                        .filter(topic -> exists.test(topic, language))
                        .map(topic -> new Leaflet(topic, language)))
                .findFirst();
    }

    /** What a file may be named after: it is named after the topic, and a print has its format added to that. */
    private static Stream<TopicId> topics(String file) {
        String name = file.replaceFirst("[.](?:html|pdf|txt|json)$", "");
        Stream<String> names = !file.endsWith(".pdf")
                ? Stream.of(name)
                : Stream.iterate(name, left -> left.contains("-"), left -> left.substring(0, left.lastIndexOf('-')))
                        .map(left -> left.substring(0, left.lastIndexOf('-')));
        return name.equals(file) ? Stream.of() : names.filter(TopicId::isValid).map(TopicId::new);
    }

    /** The same page, or print, in another language; empty for what is there once for all languages. */
    public Optional<String> in(LanguageTag other, String path, Collection<LanguageTag> languages) {
        String folder = languages.stream()
                .map(this::folder)
                .filter(start -> !start.isEmpty() && path.startsWith(start))
                .findFirst()
                .orElse("");
        return path.endsWith(".html") || path.endsWith(".pdf")
                ? Optional.of(folder(other) + path.substring(folder.length()))
                : Optional.empty();
    }

    /** The topic among whose figures a path is, as far as its name tells. */
    public static Optional<TopicId> topicOfFigure(String path) {
        String[] names = path.split("/", -1);
        return names.length == 3 && names[0].equals(FIGURES) && TopicId.isValid(names[1])
                ? Optional.of(new TopicId(names[1]))
                : Optional.empty();
    }

    /** A drawing of a topic. */
    public String figure(TopicId topic, String id) {
        return FIGURES + "/" + topic + "/" + id + ".svg";
    }

    /** A copy of a photograph of a topic. */
    public String photo(TopicId topic, String id, int width) {
        return FIGURES + "/" + topic + "/" + id + "-" + width + ".jpg";
    }

    /** All files of a figure of a topic. */
    public List<String> files(TopicId topic, String id, Picture picture) {
        return picture instanceof Photo photo
                ? photo.widths().stream().map(width -> photo(topic, id, width)).toList()
                : List.of(figure(topic, id));
    }

    /**
     * The body map on which some areas are marked: named after them, or, where that would be long, after a number in which
     * each bit stands for an area.
     */
    public String bodyMap(EnumSet<BodyArea> marked) {
        String names = marked.stream().map(Labels::of).collect(Collectors.joining("_"));
        return "body-maps/" + (names.length() <= LONGEST_NAME ? names : number(marked)) + ".svg";
    }

    private static String number(EnumSet<BodyArea> marked) {
        long bits = 0;
        for (BodyArea area : BodyArea.values()) {
            bits = 2 * bits + (marked.contains(area) ? 1 : 0);
        }
        return marked.size() + "-areas-" + Long.toHexString(bits);
    }

    /** The logo. */
    public String logo() {
        return "logo.svg";
    }

    /** The logo for dark screens. */
    public String logoDark() {
        return "logo-dark.svg";
    }

    /** The picture on covers and at the head of the home page. */
    public String cover() {
        return "cover.svg";
    }

    /** A mark at the foot of pages; they are counted from 0. */
    public String footerMark(int index) {
        return "marks/" + (index + 1) + ".svg";
    }

    private String folder(LanguageTag language) {
        return language.equals(first) ? "" : language + "/";
    }

    /** What leads from a page to the root: {@code ""}, {@code "../"} and so on. */
    public static String root(String path) {
        return "../".repeat((int) path.chars().filter(c -> c == '/').count());
    }

    /** The shortest address that leads from one path to another. */
    public static String relative(String from, String to) {
        List<String> start = folders(from);
        List<String> goal = folders(to);
        int common = 0;
        while (common < Math.min(start.size(), goal.size()) && start.get(common).equals(goal.get(common))) {
            common++;
        }
        StringBuilder out = new StringBuilder("../".repeat(start.size() - common));
        goal.subList(common, goal.size()).forEach(folder -> out.append(folder).append('/'));
        return out.append(to.substring(to.lastIndexOf('/') + 1)).toString();
    }

    private static List<String> folders(String path) {
        List<String> folders = new ArrayList<>(List.of(path.split("/")));
        folders.remove(folders.size() - 1);
        return folders;
    }
}
